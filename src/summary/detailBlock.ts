import type { FormResult } from "../evaluation/result";
import type { SummaryTexts } from "../locales/summaryTexts";
import { addressOf } from "../form/address";
import { linkFormula } from "./address";
import { blank, formula, number, text, typed } from "./cells";
import { column } from "./columns";
import type { DetailRow } from "./detailRow";
import type { RemarkRow } from "./remarks";
import { headerHeight, heightOf, sectionHeight, textsOf } from "./rowHeight";
import type { SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { LiveScore } from "./summaryOptions";

/** A link to a place on the form's sheet; blank where there is none. */
export const sourceLink = (sheet: string, cell: string): CellModel =>
  cell === "" ? blank("link") : formula(linkFormula(sheet, cell, cell), cell, "link");

/** The remark cell and what a person put to the right of it. */
export const remarkCells = (remark: RemarkRow | null): readonly CellModel[] => [
  typed(remark?.remark ?? null, "remark"),
  ...(remark?.beside ?? []).map((value) => typed(value, "plain")),
];

function completionCell(row: DetailRow, texts: SummaryTexts): CellModel {
  if (row.indicator?.leftOut) return text(texts.leftOut, "center");
  return row.completion === null ? text("—", "center") : number(row.completion, "percent");
}

function scoreCell(form: FormResult, row: DetailRow, weightCell: string, live: LiveScore | undefined): CellModel {
  const written = live && row.indicator && row.score !== null ? live(form, row.indicator, weightCell) : null;
  return written === null || row.score === null ? number(row.score, "points") : formula(written, row.score, "points");
}

/** Every indicator with its numbers, its explanation, its source and the remark beside it. */
export function drawDetails(
  draft: SheetDraft,
  form: FormResult,
  rows: readonly DetailRow[],
  remarks: readonly (RemarkRow | null)[],
  texts: SummaryTexts,
  live: LiveScore | undefined,
): void {
  draft.add([text(texts.detailSection, "section")], sectionHeight);
  const headers = ["item", "level1", "level2", "name", "target", "actual", "completion"] as const;
  const scores = ["weight", "points", "claimed", "link", "explanation", "remark"] as const;
  draft.add(
    [...headers, ...scores].map((key) => text(texts[key], "header")),
    headerHeight,
  );
  rows.forEach((row, index) => {
    const cells = [
      text(row.item, "center"),
      ...row.levels.map((level, at) => text(level, at === 2 ? "text" : "center")),
      text(row.target, "center"),
      text(row.actual, "center"),
      completionCell(row, texts),
      number(row.weight, "points"),
      scoreCell(form, row, addressOf(draft.next, column.weight), live),
      number(row.claimed, "points"),
      sourceLink(form.sheet, row.cell),
      text(row.explanation, "text"),
      ...remarkCells(remarks[index] ?? null),
    ];
    draft.add(cells, heightOf(textsOf(cells)));
  });
  draft.add();
}
