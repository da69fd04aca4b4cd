import { plainText } from "../../value/plainText";
import type { View } from "../view";

const TITLE =
  /自评表|自评价表|自我评价表|自评情况表|自评结果表|自评报告表|自评评分表|绩效评价表|绩效评分表|评价评分表|绩效自评|绩效目标自评|绩效评价.*表|自评得分表|自评汇总表|自评打分表|自评.*表$|绩效目标(?:实际)?完成情况表/;
const HEADING = /绩效|自评|评价/;
const LONGEST = 90;

/** Whether a cell holds the title of a form. */
export function isTitle(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST) return false;
  return TITLE.test(plainText(text)) && !/[:：]\s*\S|。|附件\s*\d*\s*[:：]/.test(text);
}

/** The row of the nearest title above a table; -1 where there is none. */
export function titleRow(view: View, from: number, to: number): number {
  for (let row = to - 1; row >= from; row -= 1) if (titleIn(view, row, isTitle) !== "") return row;
  return -1;
}

/** The title above a table: the nearest one, else the nearest row that holds a heading alone; "" where none does. */
export function readTitle(view: View, from: number, to: number): string {
  const row = titleRow(view, from, to);
  if (row >= 0) return oneLine(titleIn(view, row, isTitle));
  for (let above = to - 1; above >= from; above -= 1) {
    const text = titleIn(view, above, (one) => one.length <= LONGEST && HEADING.test(one));
    if (text !== "" && standsAlone(view, above)) return oneLine(text);
  }
  return "";
}

function titleIn(view: View, row: number, accept: (text: string) => boolean): string {
  for (let column = 0; column < view.columnCount; column += 1) {
    const text = view.text(row, column);
    if (text !== "") return accept(text) ? text : "";
  }
  return "";
}

function standsAlone(view: View, row: number): boolean {
  let filled = 0;
  for (let column = 0; column < view.columnCount; column += 1) if (view.text(row, column) !== "") filled += 1;
  return filled === 1;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, "").trim();
}
