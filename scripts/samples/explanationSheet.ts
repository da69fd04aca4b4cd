import { baiyushanForm } from "../../src/samples/baiyushan/form";
import { type Span, span, spannedRow } from "../../src/samples/rows/block";
import { text } from "../../src/summary/cells";
import type { SheetModel } from "../../src/summary/sheetModel";
import { explanation } from "./explanation";

const columnWidths = [26, 22, 62];
const width = columnWidths.length;

const rows: readonly (readonly Span[])[] = [
  [span(text(`${baiyushanForm.title}：说明`, "title"), width)],
  [span(text(explanation.source, "remark"), width)],
  explanation.header.map((words) => span(text(words, "header"))),
  ...explanation.rows.map(({ content, published, remark }) => [
    span(text(content, "center")),
    span(text(published ? "公开数据" : "示例数据（蓝色斜体）", published ? "center" : "illustrative")),
    span(text(remark, "text")),
  ]),
];

/** 「说明」 of the founding case's workbook: what was published, what is illustrative. */
export function explanationSheet(): SheetModel {
  const blocks = rows.map((spans, row) => spannedRow(spans, row, columnWidths));
  return {
    name: "说明",
    columnWidths,
    cells: blocks.flatMap((block) => block.rows),
    rowHeights: Object.fromEntries(blocks.map(({ heights: [height = 0] }, row) => [row, row === 0 ? 36 : height])),
    merges: blocks.flatMap(({ merges }) => merges),
    chart: null,
    print: { landscape: true, fitToWidth: 1, titleRows: "", pageBreaks: [], area: `A1:C${rows.length}`, footer: "" },
    frozenRows: 0,
  };
}
