import type { PrintedCell, TotalRow } from "../form";
import { holdsNumber } from "../../value/numbers";
import { plainText } from "../../value/plainText";
import { numberInLabel } from "../rows/totalRow";
import type { View } from "../view";

const LABEL =
  /^(?:项目|部门|单位|绩效|整体)?(?:自评总分|自评总得分|自评得分|自评分数?|综合得分|评价总分|自我评价得分|总分|总得分|绩效自评得分|评价得分|综合评分)(?:\(.*\))?/;

/** 自评总分(分) | 98 in the head of a form; null where it prints none. */
export function readHeadTotal(view: View, from: number, to: number): TotalRow | null {
  for (let row = from; row < to; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      const label = view.printed(row, column);
      if (!label || typeof label.value !== "string" || label.text.length > 30 || !LABEL.test(plainText(label.text)))
        continue;
      const claimed = numberInLabel(label) ?? numberBeside(view, row, column);
      if (claimed) return { label, weight: null, claimed };
    }
  }
  return null;
}

function numberBeside(view: View, row: number, label: number): PrintedCell | null {
  for (let column = label + 1; column < view.columnCount; column += 1) {
    const cell = view.printed(row, column);
    if (cell) return holdsNumber(cell) ? cell : null;
  }
  return null;
}
