import type { Grid } from "../../src/form/grid";
import { evaluateWorkbook } from "../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../src/workflow/settings/workbookSettings";
import { bareRows, bareScores } from "./bareScores";
import { gridOf } from "./grid";

const evaluated = (grids: readonly Grid[]) =>
  evaluateWorkbook({ file: "bench", grids, settings: noSettings }, { locale: "zh-CN" }).whole();
const shapes = [
  ["forms of 20", (count: number) => Array.from({ length: count / 20 }, (_, n) => gridOf(20, `表${n + 1}`))],
  ["one form", (count: number) => [gridOf(count)]],
] as const;
const rounds = 5;
const rows = 100_000;

const seconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * The whole way from cells to result against the bare scores of as many rows, and against a tenth of the rows. All take
 * turns in each round, so that what slows the machine slows all; the middle of the rounds' ratios counts.
 */
export function benchScale(print: (line: string) => void): void {
  const plain = bareRows(rows);
  for (const [name, gridsOf] of shapes) {
    const ratios: number[] = [];
    const growths: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const [few, many] = [gridsOf(rows / 10), gridsOf(rows)];
      const bare = seconds(() => bareScores(plain));
      const tenth = seconds(() => evaluated(few));
      const whole = seconds(() => evaluated(many));
      // the first round compiles
      if (round < 0) continue;
      ratios.push(whole / bare);
      growths.push(whole / tenth);
    }
    print(
      `全程 whole, ${name}, ${rows} rows: ×${middle(ratios).toFixed(1)} of the bare scores (at most 7), ` +
        `×${middle(growths).toFixed(1)} of a tenth of the rows (at most 11)`,
    );
  }
}
