import { normalise } from "../../value/normalise";
import { textOf, targetCell } from "../scoring/printed";
import type { ScoredIndicator } from "../scoring/score";
import { atForm, rowOf, type Detector } from "./finding";

const fewest = 5;

const operator =
  /^(?:[≥≤><=]+|不低于|不少于|不高于|不超过|不大于|不小于|大于等于|小于等于|大于|小于|高于|低于|等于|达到)|(?:以上|以下|以内|及以上|及以下)$/g;
const bare = (text: string): string => normalise(text).replace(operator, "").replace(/\s/g, "");

/** Whether the actual is the target's text without its operator, with its unit or without. */
function copies({ row, targetText, actualText }: ScoredIndicator): boolean {
  const actual = bare(actualText);
  return actual !== "" && (actual === bare(targetText) || actual === bare(textOf(targetCell(row))));
}

/** Nearly all actuals are the targets once more: a measurement seldom comes out so. */
export const actualEqualsTarget: Detector = {
  code: "actual-equals-target",
  severity: "info",
  title: { zh: "完成值同目标", en: "Actuals as targets" },
  texts: {
    zh: "{rows} 项可比较的指标中，{same} 项的完成值与目标值完全相同，请核对是否为实际统计结果。",
    en: "Of {rows} comparable indicators, {same} have the very target as their actual: check that these were measured.",
  },
  detect: ({ indicators }) => {
    const rows = indicators.filter(
      ({ target, assessment: { basis, completion } }) =>
        completion !== null && basis !== "points" && basis !== "parts" && target.kind === "quantity",
    );
    const same = rows.filter(copies);
    const [first] = same;
    if (first === undefined || rows.length < fewest || same.length * 5 < rows.length * 4) return [];
    const { cell } = first.row.actual ?? first.row.name;
    return [atForm(cell, rowOf(cell), { rows: rows.length, same: same.length })];
  },
};
