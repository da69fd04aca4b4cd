import { add, divide, integer, isPositive, multiply, zero, type Rational } from "../../value/exact/rational";

/** A mean weighted by spent funds; a plain one where they are not known for every form. */
export class Mean {
  private weighted = zero;
  private plain = zero;
  private funds = zero;
  private count = 0;
  private known = true;

  add(value: Rational, spent: Rational | null): void {
    this.count += 1;
    this.plain = add(this.plain, value);
    if (spent === null) this.known = false;
    else {
      this.weighted = add(this.weighted, multiply(value, spent));
      this.funds = add(this.funds, spent);
    }
  }

  /** Whether spent funds weighted it. */
  get isWeighted(): boolean {
    return this.known && isPositive(this.funds);
  }

  /** null where nothing was added. */
  get value(): Rational | null {
    return this.isWeighted ? divide(this.weighted, this.funds) : divide(this.plain, integer(this.count));
  }
}
