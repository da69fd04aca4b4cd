import { text } from "../../summary/cells";
import type { SampleForm } from "../sampleForm";
import { type Block, joined, span, spannedRow, tallSpan } from "./block";

const label = "年度总体目标";
const writingHeight = 48;

/** 年度总体目标: what was expected, and what was reached where the form asks for it. */
export function goalRows({ goal, layout }: SampleForm, top: number): Block {
  if (goal === null) return joined([]);
  const { columnWidths } = layout;
  const width = columnWidths.length;
  if (goal.reached === null) {
    return spannedRow([span(text(label, "label")), span(text(goal.expected, "text"), width - 1)], top, columnWidths);
  }
  const left = Math.floor(width / 2);
  const right = width - 1 - left;
  const header = spannedRow(
    [
      tallSpan(text(label, "label")),
      span(text("预期目标", "header"), left),
      span(text("实际完成情况", "header"), right),
    ],
    top,
    columnWidths,
  );
  const body = spannedRow(
    [span(text("", "label")), span(text(goal.expected, "text"), left), span(text(goal.reached, "text"), right)],
    top + 1,
    columnWidths,
  );
  const block = joined([header, { ...body, heights: body.heights.map((height) => Math.max(writingHeight, height)) }]);
  return { ...block, merges: [{ row: top, column: 0, rows: 2, columns: 1 }, ...block.merges] };
}
