/**
 * Seconds of the fastest of several runs, so that another process's load does not count. Each run is made ready anew;
 * that is not timed.
 */
export function fastest(runs: number, prepare: (run: number) => () => void): number {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const work = prepare(i);
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least / 1000;
}
