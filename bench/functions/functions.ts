import { registeredFunctions } from "../../src/functions/registeredFunctions";
import { outsideWorkbook } from "../../src/functions/session";
import { fastest } from "../domain/measure";
import { pairs } from "../domain/texts";

const count = 100_000;
const { SCORE, SCORES } = registeredFunctions(outsideWorkbook("zh-CN"), (error) => error);

const rows = Array.from({ length: count }, (_, n) => {
  const { target = "", actual } = pairs[n % pairs.length] ?? {};
  return [target, actual?.(n) ?? "", 5] as const;
});

/** A call a cell, and one call for a whole block, arguments as Excel passes them. */
export function benchFunctions(print: (line: string) => void): void {
  const single = fastest(4, () => () => {
    for (const [target, actual, weight] of rows) SCORE?.(target, actual, weight, null, null, null);
  });
  const columns = [0, 1, 2].map((at) => rows.map((row) => [row[at]]));
  const block = fastest(4, () => () => void SCORES?.(...columns, null, null, null));
  print(`PERF.SCORE ${count}: ${single.toFixed(2)} s`);
  print(`PERF.SCORES ${count}: ${block.toFixed(2)} s`);
}
