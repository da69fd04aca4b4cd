import type { IndicatorResult } from "../evaluation/result";
import { addressOf } from "../cells";
import { departmentTexts } from "../wording/departmentTexts";
import { blank, formula, number, text } from "./cells";
import { column, columnWidths } from "./columns";
import { detailSection, sourceLink } from "./detailBlock";
import { headSection } from "./headBlock";
import { type Placed, type RowSpan, type Section, span } from "./layout";
import { linkFormula } from "./linkFormula";
import { overviewTitle } from "./overviewTitle";
import { roundLikeSheet } from "./reproduced";
import { headerHeight, heightOf, sectionHeight } from "./rowHeight";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { ShownForm, ShownSheet } from "./shown";

/** So many are told. */
const most = 10;

/** An indicator that lost points, with its row in its form's detail table. */
export interface WeakRow {
  readonly form: number;
  readonly row: number;
  readonly indicator: IndicatorResult;
  readonly weight: number;
  readonly score: number;
  readonly lost: number;
  /** Of the form's full points. */
  readonly share: number;
}

/** The indicators of all forms that lost most of their form's points, the worst first. */
export function weakestOf(forms: readonly ShownForm[]): readonly WeakRow[] {
  const all = forms.flatMap(({ form, details }, at) => {
    const full = form.composite.at(-1)?.full ?? 0;
    return details.flatMap(({ row: { indicator, weight, score } }, row): readonly WeakRow[] => {
      if (indicator === null || weight === null || score === null || full <= 0) return [];
      const lost = roundLikeSheet(weight - score, 2);
      return lost <= 0 ? [] : [{ form: at, row, indicator, weight, score, lost, share: lost / full }];
    });
  });
  return all.sort((a, b) => b.share - a.share || a.form - b.form || a.row - b.row).slice(0, most);
}

/** The weakest indicators across the forms, each with its form, its source and the reason given; scores refer to the detail rows. */
export const weakestSection: Section<ShownSheet, RowSpan> = {
  // section, header, the rows or the word that there are none, one blank
  rows: ({ forms }) => (forms.length > 1 ? Math.max(1, weakestOf(forms).length) + 3 : 0),
  place: ({ forms }, start) => span(start + 1, weakestOf(forms).length),
  draw: drawWeakest,
};

const nameColumns = 3;
const nameWidth = columnWidths.slice(0, nameColumns).reduce((all, one) => all + one, 0);

function drawWeakest(draft: SheetDraft, sheet: ShownSheet, placed: Placed): void {
  const { texts, locale, forms } = sheet;
  const own = departmentTexts[locale];
  draft.add([text(own.weakest, "section")], sectionHeight);
  draft.add(
    [
      ...spread(text(texts.form, "header"), nameColumns),
      ...[texts.indicator, texts.target, texts.actual, texts.completion, texts.weight, texts.points, own.lost].map(
        (said) => text(said, "header"),
      ),
      text(texts.link, "header"),
      text(own.reason, "header"),
      text(own.share, "header"),
    ],
    headerHeight,
  );
  draft.merge(0, nameColumns - 1);
  const weak = weakestOf(forms);
  if (weak.length === 0) {
    draft.add(spread(text(own.noneLost, "center"), column.remark + 1), headerHeight);
    draft.merge(0, column.remark);
  }
  for (const one of weak) {
    const shown = forms[one.form];
    if (!shown) continue;
    const { cells, height } = lineOf(one, shown, sheet, placed, draft.next);
    draft.add(cells, height);
    draft.merge(0, nameColumns - 1);
  }
  draft.add();
}

function lineOf(
  { row, indicator, weight, score, lost, share }: WeakRow,
  shown: ShownForm,
  sheet: ShownSheet,
  placed: Placed,
  at: number,
): { readonly cells: readonly CellModel[]; readonly height: number } {
  const { form } = shown;
  const title = overviewTitle(form, sheet.result.forms).slice(0, 100);
  const detail = placed.of(detailSection, shown).first + row;
  const [weightCell, scoreCell] = [addressOf(at, 7), addressOf(at, 8)];
  const name = indicator.path.at(-1) ?? "";
  const cells = [
    ...spread(
      formula(linkFormula(sheet.name, addressOf(placed.of(headSection, shown), 0), title), title, "link"),
      nameColumns,
    ),
    text(name),
    text(indicator.target, "center"),
    text(indicator.actual, "center"),
    indicator.completion === null
      ? text("—", "center")
      : formula(addressOf(detail, column.completion), indicator.completion, "percent"),
    formula(addressOf(detail, column.weight), weight, "points"),
    formula(addressOf(detail, column.score), score, "points"),
    formula(`ROUND(${weightCell}-${scoreCell},2)`, lost, "points"),
    sourceLink(form.sheet, indicator.cells.actual ?? indicator.cells.target ?? indicator.cells.name),
    indicator.reason === "" ? blank("text") : text(indicator.reason),
    number(roundLikeSheet(share, 4), "percent"),
  ];
  const widths: readonly (readonly [string, number])[] = [
    [title, nameWidth],
    [name, columnWidths[column.name] ?? 0],
    [indicator.target, columnWidths[column.target] ?? 0],
    [indicator.actual, columnWidths[column.actual] ?? 0],
    [indicator.reason, columnWidths[column.explanation] ?? 0],
  ];
  return { cells, height: heightOf(widths) };
}
