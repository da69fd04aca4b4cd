import type { Note } from "../form";
import { plainText } from "../../value/plainText";
import type { View } from "../view";

const PROBLEMS = /^(?:主要)?存在(?:的)?(?:主要|突出)?问题/;
const MEASURES = /^(?:下一步|拟采取的?|拟)?(?:改进|整改)(?:措施|意见|建议)|^下一步(?:工作)?(?:打算|安排|措施)/;
const NUMBERED = /^(?:\(?[一二三四五六七八九十\d]+\)?[、.．)]?)+/;
const LIMIT = /\((?:[^()]*?)(?:不超过|限|控制在)?(\d{2,4})(?:个)?(?:字|汉字)(?:以内|之内|内|以下)?(?:[^()]*)\)$/;
/** A hint that stands where the text should: it limits nothing beside it. */
const HINT = /说明|对照|结合|简要|概括|填写/;
const LONGEST = 30;

/** Rows of the view that hold a table's headings, the last inclusive. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/**
 * What a form tells in words above and below its table: 存在问题, 改进措施, and whatever it limits (100字以内), also in a column.
 * @param headings of the tables @param rows that hold indicators, both of the view
 */
export function readNotes(
  view: View,
  from: number,
  to: number,
  headings: readonly HeadingRows[],
  rows: readonly number[],
): readonly Note[] {
  const notes: Note[] = [];
  const body = new Set(rows);
  for (let row = from; row <= to; row += 1) {
    const heading = headings.find(({ first, last }) => row >= first && row <= last);
    if (body.has(row)) continue;
    for (let column = 0; column < view.columnCount; column += 1) {
      const label = view.printed(row, column);
      if (label === null || typeof label.value !== "string" || label.text.length > LONGEST) continue;
      const plain = plainText(label.text).replace(NUMBERED, "").replace(/:$/, "");
      const limit = HINT.test(plain) ? null : limitOf(plain);
      if (heading !== undefined) {
        if (limit !== null)
          notes.push(
            ...inColumn(view, column, rows, heading.last).map((text) => ({
              kind: "other" as const,
              label,
              text,
              limit,
            })),
          );
        continue;
      }
      const name = plain.replace(/\([^()]*\)$/, "");
      const kind = PROBLEMS.test(name) ? "problems" : MEASURES.test(name) ? "measures" : "other";
      if (kind === "other" && limit === null) continue;
      const text = beside(view, row, column);
      // with other cells before it and nothing behind, it heads a column of another table
      if (text !== null || column === firstFilled(view, row)) notes.push({ kind, label, text, limit });
    }
  }
  return notes;
}

function limitOf(plain: string): number | null {
  const limit = LIMIT.exec(plain)?.[1];
  return limit === undefined ? null : Number(limit);
}

function firstFilled(view: View, row: number): number {
  let column = 0;
  while (column < view.columnCount && view.printed(row, column) === null) column += 1;
  return column;
}

function beside(view: View, row: number, label: number) {
  for (let column = label + 1; column < view.columnCount; column += 1) {
    const cell = view.printed(row, column);
    if (cell !== null) return cell;
  }
  return null;
}

const inColumn = (view: View, column: number, rows: readonly number[], after: number) =>
  rows.flatMap((row) => (row > after ? (view.printed(row, column) ?? []) : []));
