import type { Result } from "../evaluation/result";
import { summaryTexts } from "../wording/summaryTexts";
import { addressOf } from "../cells";
import { blank } from "./cells";
import { chartOf } from "./chartOf";
import { besideWidth, column, columnWidths } from "./columns";
import { detailSection } from "./detailBlock";
import { detailKey, detailRows } from "./detailRow";
import { findingKey, findingRows } from "./findingRow";
import { Layout } from "./layout";
import { defaultRowPoints, pageBreaks, printScale } from "./page";
import { placeRemarks } from "./placeRemarks";
import { hasRemark, type RemarkKey } from "./remarks";
import { closingSections, formSections, openingSections } from "./sections";
import type { CellModel, SheetModel } from "./sheetModel";
import type { Remarked, ShownForm, ShownSheet } from "./shown";
import type { SummaryOptions } from "./summaryOptions";
import { summarySheetName } from "./summarySheetName";
import { asRemark, placeTyped, type TypedCell } from "./typedCells";
import { type WrittenRows, writtenRows } from "./writtenRows";

/** Every row as wide as the widest, since a person may have written to the right of the remarks. */
function squared(cells: readonly (readonly CellModel[])[], width: number): readonly (readonly CellModel[])[] {
  return cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => blank())]);
}

/** What the sheet is to show, each remark beside its row. */
function shownSheet(result: Result, { locale, profiles, live, remarks, sheet }: SummaryOptions): ShownSheet {
  const texts = summaryTexts[locale];
  const forms = result.forms.map((form) => ({
    form,
    found: findingRows(form, locale),
    rows: detailRows(form, texts),
  }));
  const keys: readonly RemarkKey[] = forms.flatMap(({ form, found, rows }) => [
    ...found.map((row) => findingKey(form, row)),
    ...rows.map((row) => detailKey(form, row)),
  ]);
  const { placed, lost } = placeRemarks(keys, remarks ?? { rows: [], lost: [] });
  const waiting = placed[Symbol.iterator]();
  const remarked = <Row>(rows: readonly Row[]): readonly Remarked<Row>[] =>
    rows.map((row) => ({ row, remark: waiting.next().value ?? null }));
  const shown = forms.map(({ form, found, rows }): ShownForm => {
    const findings = remarked(found);
    return { form, findings, details: remarked(rows), profile: profiles[form.profile] ?? null, texts, locale, live };
  });
  const uses = Object.fromEntries(Object.entries(profiles).map(([id, profile]) => [id, profile.uses ?? []]));
  return { name: sheet ?? summarySheetName, result, forms: shown, lost, texts, locale, uses };
}

/**
 * The summary sheet as data: for each form its head, composite table, execution, findings and detail rows, with an
 * overview where there are several forms. Every number on it is the result's own; sums, rates and grades are native
 * formulas over the detail rows wherever these give the same.
 */
export function summaryOf(result: Result, options: SummaryOptions): SheetModel {
  return drawn(shownSheet(result, options));
}

/** A summary that goes on from an earlier one. */
export interface Regenerated {
  readonly sheet: SheetModel;
  /** For its mark: what was written, without what a person typed over it. */
  readonly written: WrittenRows;
  /** Of what people had typed: how much is back in its place, and how much is listed at the end. */
  readonly kept: number;
  readonly listed: number;
}

/** The summary with all that people typed on the earlier one: in its place, else in a list at the end. */
export function regenerated(
  result: Result,
  options: SummaryOptions,
  typedBefore: readonly TypedCell[] = [],
): Regenerated {
  const remarks = options.remarks ?? { rows: [], lost: [] };
  const first = drawn(shownSheet(result, options));
  const { rest } = placeTyped(first, typedBefore);
  const shown = shownSheet(result, {
    ...options,
    remarks: { ...remarks, lost: [...remarks.lost, ...rest.map(asRemark)] },
  });
  const model = rest.length === 0 ? first : drawn(shown);
  const placed = typedBefore.filter((one) => !rest.includes(one));
  const all = [...remarks.rows, ...remarks.lost].filter(hasRemark).length + typedBefore.length;
  const listed = shown.lost.length;
  return { sheet: placeTyped(model, placed).model, written: writtenRows(model), kept: all - listed, listed };
}

function drawn(sheet: ShownSheet): SheetModel {
  const layout = new Layout();
  for (const section of openingSections) layout.put(section, sheet);
  // of several forms no table's header can be repeated: each table has a page where one can hold it
  const several = sheet.forms.length > 1;
  for (const form of sheet.forms)
    for (const section of formSections)
      layout.put(section, form, several ? { newPage: section === formSections[0], keep: "whole" } : {});
  for (const section of closingSections) layout.put(section, sheet);
  const draft = layout.draw();

  const width = Math.max(columnWidths.length, ...draft.cells.map((row) => row.length));
  const [only, ...others] = sheet.forms;
  const header = only && others.length === 0 ? layout.of(detailSection, only).header + 1 : 1;
  const heights = draft.cells.map((_, row) => draft.rowHeights[row] ?? defaultRowPoints);
  return {
    name: sheet.name,
    columnWidths: [...columnWidths, ...Array.from({ length: width - columnWidths.length }, () => besideWidth)],
    cells: squared(draft.cells, width),
    rowHeights: draft.rowHeights,
    merges: draft.merges,
    chart: chartOf(sheet, layout),
    print: {
      landscape: true,
      fitToWidth: 1,
      titleRows: `$${header}:$${header}`,
      pageBreaks: pageBreaks(layout.sections, heights, printScale(columnWidths), header - 1),
      area: `A1:${addressOf(draft.cells.length - 1, column.remark)}`,
      footer: sheet.texts.footer,
    },
    frozenRows: 1,
  };
}
