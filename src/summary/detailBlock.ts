import type { FormResult } from "../evaluation/result";
import { insertValues } from "../wording/insertValues";
import type { SummaryTexts } from "../wording/summaryTexts";
import { addressOf } from "../cells";
import { linkFormula } from "./linkFormula";
import { blank, formula, number, text, typed } from "./cells";
import { column } from "./columns";
import type { DetailRow } from "./detailRow";
import { type RowSpan, type Section, span } from "./layout";
import type { RemarkRow } from "./remarks";
import { heightOf, sectionHeight, textsOf } from "./rowHeight";
import type { SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { ShownForm } from "./shown";
import type { LiveFormula, LiveScores } from "./summaryOptions";

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

/** The formula of a row's score, where there is one to be had. */
function liveFormula(form: FormResult, row: DetailRow, weightCell: string, live: LiveScores): LiveFormula | null {
  if (row.indicator) return live.indicator(form, row.indicator, weightCell);
  return form.execution && live.execution(form, form.execution, weightCell);
}

const scoreCell = (score: number | null, written: LiveFormula | null): CellModel =>
  written === null || score === null ? number(score, "points") : formula(written.formula, score, "points");

/** Why the score is what it is; says so where no formula calculates it anew. */
function explanationOf(row: DetailRow, written: LiveFormula | null, live: boolean, texts: SummaryTexts): string {
  if (!live || row.score === null || written?.handScore === null) return row.explanation;
  const note = written?.handScore ? insertValues(texts.handScoreNote, { cell: written.handScore }) : texts.valueNote;
  return row.explanation + note;
}

/** Every indicator with its numbers, its explanation, its source and the remark beside it. */
export const detailSection: Section<ShownForm, RowSpan> = {
  keep: "rows",
  // section, header, the rows, one blank
  rows: ({ details }) => details.length + 3,
  place: ({ details }, start) => span(start + 1, details.length),
  draw: drawDetails,
};

function drawDetails(draft: SheetDraft, { form, details, texts, live }: ShownForm): void {
  draft.add([text(texts.detailSection, "section")], sectionHeight);
  const headers = ["item", "level1", "level2", "name", "target", "actual", "completion"] as const;
  const scores = ["weight", "points", "claimed", "link", "explanation", "remark"] as const;
  const header = [...headers, ...scores].map((key) => text(texts[key], "header"));
  draft.add(header, heightOf(textsOf(header)));
  for (const { row, remark } of details) {
    const weightCell = addressOf(draft.next, column.weight);
    const written = live && row.score !== null ? liveFormula(form, row, weightCell, live) : null;
    const cells = [
      text(row.item, "center"),
      ...row.levels.map((level, at) => text(level, at === 2 ? "text" : "center")),
      text(row.target, "center"),
      text(row.actual, "center"),
      completionCell(row, texts),
      number(row.weight, "points"),
      scoreCell(row.score, written),
      number(row.claimed, "points"),
      sourceLink(form.sheet, row.cell),
      text(explanationOf(row, written, live !== undefined, texts), "text"),
      ...remarkCells(remark),
    ];
    draft.add(cells, heightOf(textsOf(cells)));
  }
  draft.add();
}
