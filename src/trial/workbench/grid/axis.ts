/** Where rows or columns lie, in pixels: the first ones with sizes of their own, all others of the standard size. */
export class Axis {
  private readonly ends: number[] = [];

  /** @param sizes 0 for a hidden one @param standard the size of all that follow @param count how many there are */
  constructor(
    sizes: readonly number[],
    private readonly standard: number,
    readonly count: number,
  ) {
    let end = 0;
    for (const size of sizes) this.ends.push((end += size));
  }

  start(index: number): number {
    if (index <= 0) return 0;
    const known = this.ends.length;
    if (index <= known) return this.ends[index - 1] ?? 0;
    return (this.ends[known - 1] ?? 0) + (index - known) * this.standard;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  span(index: number, count: number): number {
    return this.start(index + count) - this.start(index);
  }

  /** The one that covers an offset; hidden ones are passed over. */
  at(offset: number): number {
    const known = this.ends.length;
    const end = this.ends[known - 1] ?? 0;
    if (offset >= end) return Math.min(known + Math.floor((offset - end) / this.standard), this.count - 1);
    let [low, high] = [0, known - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  get total(): number {
    return this.start(this.count);
  }
}
