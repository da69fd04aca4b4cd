import type { ExplanationNumbers } from "../wording/explanations";
import { compare, integer, multiply, one, toDecimalText, type Rational } from "../value/exact/rational";
import { round, toFixedText } from "../value/exact/round";
import type { Deduction } from "./scoring/assessment";
import type { TierBounds } from "./rules/rules";

const hundred = integer(100);

/** 96.84%; a miss never shows as 100.00%. */
export function percentText(share: Rational, places = 2): string {
  const text = toFixedText(multiply(share, hundred), places);
  return `${text === "100.00" && compare(share, one) < 0 ? "99.99" : text}%`;
}

/** 97.4952% where 5 分 × 97.50% would come out at 4.88 instead of 4.87: a person who checks must find the score. */
export function factorText(rate: Rational, weight: Rational | null, score: Rational | null): string {
  if (weight === null || score === null || compare(score, weight) === 0) return percentText(rate);
  const comesOut = (share: Rational): boolean => compare(round(multiply(weight, share), 2), score) === 0;
  return percentText(rate, comesOut(rate) && !comesOut(round(rate, 4)) ? 4 : 2);
}

const amountText = (value: Rational | null): string => (value === null ? "" : toDecimalText(value, 4));
const shareText = (value: Rational | null): string =>
  value === null ? "" : toDecimalText(multiply(value, hundred), 2);

/** The exact numbers that a sentence may name. */
export interface SentenceNumbers {
  readonly a: Rational | null;
  readonly b: Rational | null;
  /** Shown as percent. */
  readonly rate: Rational | null;
  readonly weight: Rational | null;
  readonly score: Rational | null;
  readonly claimed: Rational | null;
  readonly bounds: TierBounds | null;
  readonly rows: string;
  readonly deduction?: Deduction | undefined;
  readonly pass?: Rational | undefined;
}

/** Writes numbers out only where the sentence uses them: most sentences use three of nine. */
export class WrittenNumbers implements ExplanationNumbers {
  private writtenPercent: string | null = null;

  constructor(private readonly of: SentenceNumbers) {}

  get a(): string {
    return amountText(this.of.a);
  }
  get b(): string {
    return amountText(this.of.b);
  }
  get percent(): string {
    const { rate, weight, score } = this.of;
    return (this.writtenPercent ??= rate === null ? "" : factorText(rate, weight, score));
  }
  get weight(): string {
    return amountText(this.of.weight);
  }
  get score(): string {
    return amountText(this.of.score);
  }
  get claimed(): string {
    return amountText(this.of.claimed);
  }
  get low(): string {
    return shareText(this.of.bounds?.low ?? null);
  }
  get high(): string {
    return shareText(this.of.bounds?.high ?? null);
  }
  get off(): string {
    return amountText(this.of.deduction?.points ?? null);
  }
  get steps(): string {
    return amountText(this.of.deduction?.steps?.count ?? null);
  }
  get size(): string {
    return amountText(this.of.deduction?.steps?.size ?? null);
  }
  get each(): string {
    return amountText(this.of.deduction?.steps?.each ?? null);
  }
  get pass(): string {
    return shareText(this.of.pass ?? null);
  }
  get rows(): string {
    return this.of.rows;
  }
}
