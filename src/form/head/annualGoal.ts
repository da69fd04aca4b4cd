import { plainText } from "../../value/plainText";
import type { Grid } from "../grid";
import { viewGrid } from "../view";

const label = /^(?:年度|全年)(?:总体)?(?:绩效)?目标(?:\(.*\))?:?$|^(?:总体|绩效)目标:?$|^年度总体绩效目标:?$/;
const another = /目标(?:\(.*\))?:?$/;
/** Rows of a form's head. */
const deepest = 30;

/** 年度总体目标 as a form of goals has it: the text beside its label, or below it where 中期目标 and 年度目标 stand side by side; "" where there is none. */
export function annualGoal(grid: Grid): string {
  const view = viewGrid(grid);
  let found = "";
  for (let row = 0; row < Math.min(view.rowCount, deepest); row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      const plain = plainText(view.text(row, column));
      if (!label.test(plain)) continue;
      const right =
        rest(view.columnCount, column)
          .map((at) => view.text(row, at))
          .find((text) => text !== "") ?? "";
      const text = right === "" || another.test(plainText(right)) ? view.text(row + 1, column) : right;
      if (text === "" || another.test(plainText(text))) continue;
      // the year's goes before 总体目标
      if (/^(?:年度|全年)/.test(plain)) return text;
      found ||= text;
    }
  }
  return found;
}

const rest = (count: number, from: number): readonly number[] =>
  Array.from({ length: Math.max(0, count - from - 1) }, (_, at) => from + 1 + at);
