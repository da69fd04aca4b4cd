import type { AggregatedResult, Result } from "../evaluation/result";
import type { SummaryTexts } from "../wording/summaryTexts";
import { addressOf } from "../form/address";
import { linkFormula } from "./address";
import { blank, formula, number, text } from "./cells";
import { compositeColumn } from "./compositeBlock";
import type { FormPlace } from "./layout";
import { sectionHeight } from "./rowHeight";
import { overviewTitle } from "./overviewTitle";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";

/** Columns of the overview: number, form (three merged), full, score, rate, grade, claimed, difference. */
export const overviewColumn = { name: 1, nameColumns: 3, rate: 6 } as const;

const rowHeight = 22;

/** The chart stands beside the overview and needs some height even for two forms. */
const leastRows = 7;

/** Section, header, one row a form or aggregate of them (or what the chart needs), one blank. */
export const overviewRows = ({ forms, aggregated = [] }: Result): number =>
  forms.length > 1 ? Math.max(forms.length + aggregated.length, leastRows) + 3 : 0;

/** One line a form, referring to its composite table, and one for forms aggregated, in a workbook with several forms. */
export function drawOverview(
  draft: SheetDraft,
  { forms, aggregated = [] }: Result,
  places: readonly FormPlace[],
  summarySheet: string,
  texts: SummaryTexts,
): void {
  if (forms.length < 2) return;
  draft.add([text(texts.overview, "section")], sectionHeight);
  draft.add(
    [
      text(texts.number, "header"),
      ...spread(text(texts.form, "header"), overviewColumn.nameColumns),
      ...(["full", "score", "rate", "grade", "claimed", "difference"] as const).map((key) =>
        text(texts[key], "header"),
      ),
    ],
    rowHeight,
  );
  draft.merge(1, 3);
  forms.forEach((form, index) => {
    const place = places[index];
    const total = form.composite.at(-1);
    if (!place || !total) return;
    const of = (column: number): string => addressOf(place.composite.last, column);
    const title = overviewTitle(form, forms);
    const link = formula(
      linkFormula(summarySheet, addressOf(place.start, 0), title.slice(0, 100)),
      title.slice(0, 100),
      "link",
    );
    const claimed = total.claimed;
    draft.add(
      [
        number(index + 1, "center"),
        ...spread(link, overviewColumn.nameColumns),
        formula(of(compositeColumn.full), total.full, "points"),
        formula(of(compositeColumn.score), total.score, "points"),
        formula(of(compositeColumn.rate), total.rate, "percent"),
        form.grade === "" ? blank("center") : formula(addressOf(place.grade, 1), form.grade, "center"),
        ...(claimed === null
          ? [blank("points"), blank("difference")]
          : [
              formula(of(compositeColumn.claimed), claimed, "points"),
              formula(of(compositeColumn.difference), Math.round((total.score - claimed) * 100) / 100, "difference"),
            ]),
      ],
      rowHeight,
    );
    draft.merge(1, 3);
  });
  for (const aggregate of aggregated) {
    draft.add(aggregateLine(aggregate, texts), rowHeight);
    draft.merge(1, 3);
  }
  for (let row = forms.length + aggregated.length; row < leastRows; row++) draft.add([], rowHeight);
  draft.add();
}

/** Forms of one kind, aggregated first and scored second: its numbers stand on no other row of the sheet. */
function aggregateLine({ forms, composite, grade }: AggregatedResult, texts: SummaryTexts): readonly CellModel[] {
  const whole = composite.at(-1);
  const numbers = forms.map((form) => form + 1).join("、");
  return [
    text("∑", "center"),
    ...spread(text(texts.aggregate.replace("{forms}", numbers), "text"), overviewColumn.nameColumns),
    number(whole?.full ?? 0, "points"),
    number(whole?.score ?? 0, "points"),
    number(whole?.rate ?? 0, "percent"),
    grade === "" ? blank("center") : text(grade, "center"),
    blank("points"),
    blank("difference"),
  ];
}
