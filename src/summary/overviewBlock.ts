import type { AggregatedResult, Result } from "../evaluation/result";
import type { SummaryTexts } from "../wording/summaryTexts";
import { addressOf } from "../cells";
import { linkFormula } from "./linkFormula";
import { blank, formula, number, text } from "./cells";
import { compositeColumn, compositeSection } from "./compositeBlock";
import { headSection } from "./headBlock";
import { type Placed, type RowSpan, type Section, span } from "./layout";
import { sectionHeight } from "./rowHeight";
import { overviewTitle } from "./overviewTitle";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { ShownSheet } from "./shown";

/** Columns of the overview: number, form (three merged), full, score, rate, grade, claimed, difference. */
export const overviewColumn = { name: 1, nameColumns: 3, rate: 6 } as const;

const rowHeight = 22;
/** Its header runs over two lines. */
const headerRowHeight = 33;

/** The chart stands beside the overview and needs some height even for two forms. */
const leastRows = 7;

/** The rows of the forms; `end` is the first row below all that the chart stands beside. */
export interface OverviewPlace extends RowSpan {
  readonly end: number;
}

const lineCount = ({ forms, aggregated = [] }: Result): number => Math.max(forms.length + aggregated.length, leastRows);

/** One line a form, referring to its composite table, and one for forms aggregated, in a workbook with several forms. */
export const overviewSection: Section<ShownSheet, OverviewPlace> = {
  // section, header, the lines, one blank
  rows: ({ result }) => (result.forms.length > 1 ? lineCount(result) + 3 : 0),
  place: ({ result }, start) => ({ ...span(start + 1, result.forms.length), end: start + 2 + lineCount(result) }),
  draw: drawOverview,
};

function drawOverview(draft: SheetDraft, sheet: ShownSheet, placed: Placed): void {
  const { result, texts } = sheet;
  const { forms, aggregated = [] } = result;
  draft.add([text(texts.overview, "section")], sectionHeight);
  draft.add(
    [
      text(texts.number, "header"),
      ...spread(text(texts.form, "header"), overviewColumn.nameColumns),
      ...(["full", "score", "rate", "grade", "claimed", "difference"] as const).map((key) =>
        text(texts[key], "header"),
      ),
    ],
    headerRowHeight,
  );
  draft.merge(1, 3);
  sheet.forms.forEach((shown, index) => {
    const { form } = shown;
    const total = form.composite.at(-1) ?? { full: 0, score: 0, rate: 0, claimed: null };
    const place = placed.of(compositeSection, shown);
    const of = (column: number): string => addressOf(place.last, column);
    const title = overviewTitle(form, forms);
    const link = formula(
      linkFormula(sheet.name, addressOf(placed.of(headSection, shown), 0), title.slice(0, 100)),
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
