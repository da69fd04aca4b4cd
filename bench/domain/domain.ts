import { assess } from "../../src/evaluation/scoring/assess";
import { directionOf } from "../../src/evaluation/scoring/direction";
import { defaultProfile } from "../../src/evaluation/rules/builtin/builtin";
import { rulesOf } from "../../src/evaluation/rules/rules";
import { readCell } from "../../src/value/read";
import { evaluateForm } from "../../src/evaluation/evaluate";
import { evaluateWorkbook } from "../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../src/workflow/settings/workbookSettings";
import { recognise } from "../../src/form/header/recognise";
import { gridOf } from "./grid";
import { fastest } from "./measure";
import { distinctText, pairs } from "./texts";

const options = { locale: "zh-CN", asked: null, saved: null } as const;
const rules = rulesOf(defaultProfile);

/** What is measured, each made ready for a number of indicators: the work itself is timed alone. */
const measured: readonly (readonly [string, (count: number, run: number) => () => void])[] = [
  [
    "读值 reading values",
    (count, run) => {
      // no text twice, in no run: what was read before is remembered
      const texts = Array.from({ length: count }, (_, n) => distinctText(run * count + n));
      return () => texts.forEach((text) => readCell(text, "General"));
    },
  ],
  [
    "计分 scoring",
    (count) => {
      const cases = Array.from({ length: count }, (_, n) => {
        const { target = "", actual, level2 = "" } = pairs[n % pairs.length] ?? {};
        const actualText = String(actual?.(n) ?? "");
        const read = readCell(target, "General");
        const directed = directionOf(read, { operator: "", nature: "", level2, name: "" });
        const sides = { target: read, actual: readCell(actualText, "General"), targetText: target, actualText };
        return { ...sides, directed, year: 2021, claims: true, reports: true };
      });
      return () => cases.forEach((one) => assess(one, rules));
    },
  ],
  [
    "识别 recognising",
    (count) => {
      const grid = gridOf(count);
      return () => void recognise(grid);
    },
  ],
  [
    "评价 evaluating",
    (count) => {
      const { forms } = recognise(gridOf(count));
      return () => forms.forEach((form) => evaluateForm(form, options));
    },
  ],
  [
    "全程 whole, one form",
    (count) => {
      const grids = [gridOf(count)];
      return () => void evaluateWorkbook({ file: "bench", grids, settings: noSettings }, options).whole();
    },
  ],
  [
    "全程 whole, forms of 20",
    (count) => {
      const grids = Array.from({ length: count / 20 }, (_, n) => gridOf(20, `表${n + 1}`));
      return () => void evaluateWorkbook({ file: "bench", grids, settings: noSettings }, options).whole();
    },
  ],
];

/** Small sizes need more runs until the code is compiled. */
const runs = (size: number): number => Math.max(4, Math.min(60, 100_000 / size));
const sizes = [1_000, 10_000, 100_000] as const;

/** Rows per second of each step of the domain, and how the time grows from size to size (10 is linear). */
export function benchDomain(print: (line: string) => void): void {
  print(`${"".padEnd(26)}${sizes.map((size) => `${size} rows`.padStart(16)).join("")}   growth per tenfold`);
  for (const [name, prepare] of measured) {
    const seconds = sizes.map((size) => fastest(runs(size), (run) => prepare(size, run)));
    const rates = sizes.map((size, i) => `${Math.round(size / (seconds[i] ?? 1)).toLocaleString("en-US")}/s`);
    const growth = seconds.slice(1).map((time, i) => `×${(time / (seconds[i] ?? 1)).toFixed(1)}`);
    print(`${name.padEnd(26)}${rates.map((rate) => rate.padStart(16)).join("")}   ${growth.join(" ")}`);
  }
}
