import type { Result } from "../evaluation/result";
import { summarySheetName } from "./summarySheetName";
import { summaryTexts } from "../wording/summaryTexts";
import { addressOf } from "../form/address";
import { blank, text } from "./cells";
import { chartOf } from "./chartOf";
import { besideWidth, column, columnWidths } from "./columns";
import { drawComposite } from "./compositeBlock";
import { drawDetails } from "./detailBlock";
import { detailKey, detailRows } from "./detailRow";
import { drawExecution } from "./executionBlock";
import { findingKey, findingRows } from "./findingRow";
import { drawFindings } from "./findingsBlock";
import { drawHead } from "./headBlock";
import { placeForm, type FormPlace } from "./layout";
import { drawLost } from "./lostBlock";
import { drawOverview, overviewRows } from "./overviewBlock";
import { placeRemarks } from "./placeRemarks";
import { SheetDraft, spread } from "./sheetDraft";
import type { CellModel, SheetModel } from "./sheetModel";
import type { SummaryOptions } from "./summaryOptions";

/** Title, note, one blank. */
const titleRows = 3;

/** Every row as wide as the widest, since a person may have written to the right of the remarks. */
function squared(cells: readonly (readonly CellModel[])[], width: number): readonly (readonly CellModel[])[] {
  return cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => blank())]);
}

/**
 * The sheet 「绩效自评汇总」 as data: for each form its head, composite table, execution, findings and detail rows, with
 * an overview where there are several forms. Every number on it is the result's own; sums, rates and grades are native
 * formulas over the detail rows wherever these give the same.
 */
export function summaryOf(result: Result, options: SummaryOptions): SheetModel {
  const { locale, profiles, live, sheet = summarySheetName } = options;
  const texts = summaryTexts[locale];
  const forms = result.forms.map((form) => ({
    form,
    rows: detailRows(form, texts),
    found: findingRows(form, locale),
    profile: profiles[form.profile] ?? null,
  }));
  const keys = forms.flatMap(({ form, rows, found }) => [
    ...found.map((row) => findingKey(form, row)),
    ...rows.map((row) => detailKey(form, row)),
  ]);
  const { placed, lost } = placeRemarks(keys, options.remarks ?? { rows: [], lost: [] });

  const places: FormPlace[] = [];
  for (const { form } of forms) places.push(placeForm(form, places.at(-1)?.end ?? titleRows + overviewRows(result)));

  const draft = new SheetDraft();
  draft.add(spread(text(texts.sheetTitle, "title"), column.remark + 1), 34);
  draft.merge(0, column.remark);
  draft.add(spread(text(texts.note, "note"), column.remark + 1));
  draft.merge(0, column.remark);
  draft.add();
  drawOverview(draft, result, places, sheet, texts);
  let drawn = 0;
  forms.forEach(({ form, rows, found, profile }, index) => {
    const place = places[index];
    if (!place) return;
    const remarks = (count: number) => placed.slice(drawn, (drawn += count));
    drawHead(draft, form, texts, profile);
    drawComposite(draft, form, rows, place, texts, profile);
    drawExecution(draft, form, texts);
    drawFindings(draft, form.sheet, found, remarks(found.length), texts);
    drawDetails(draft, form, rows, remarks(rows.length), texts, live);
  });
  drawLost(draft, lost, texts);

  const width = Math.max(columnWidths.length, ...draft.cells.map((row) => row.length));
  const [only] = places;
  const header = forms.length === 1 && only ? only.details.header + 1 : 1;
  return {
    name: sheet,
    columnWidths: [...columnWidths, ...Array.from({ length: width - columnWidths.length }, () => besideWidth)],
    cells: squared(draft.cells, width),
    rowHeights: draft.rowHeights,
    merges: draft.merges,
    chart: chartOf(result, places, titleRows + 2, texts),
    print: {
      landscape: true,
      fitToWidth: 1,
      titleRows: `$${header}:$${header}`,
      area: `A1:${addressOf(draft.cells.length - 1, column.remark)}`,
      footer: texts.footer,
    },
    frozenRows: 1,
  };
}
