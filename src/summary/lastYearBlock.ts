import type { OtherRow, YearComparison, YearRow } from "../evaluation/comparison/comparison";
import { changeText, comparedText, comparisonTexts, matchText, suggestionText } from "../wording/comparisonTexts";
import { insertValues } from "../wording/insertValues";
import { text } from "./cells";
import { column, columnWidths } from "./columns";
import { type RowSpan, type Section, span } from "./layout";
import { headerHeight, heightOf, sectionHeight } from "./rowHeight";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { ShownForm } from "./shown";

/** The table's columns over those of the detail table: where each begins and how many it takes. */
const places = [
  ["match", 0, 1],
  ["lastName", 1, 2],
  ["thisName", 3, 1],
  ["lastTarget", 4, 1],
  ["thisTarget", 5, 1],
  ["lastActual", 6, 2],
  ["thisActual", 8, 2],
  ["scoreChange", 10, 1],
  ["suggestion", 11, 1],
  ["change", 12, 1],
] as const;

type Key = (typeof places)[number][0];

const widthOf = (first: number, columns: number): number =>
  columnWidths.slice(first, first + columns).reduce((all, width) => all + width, 0);

/** What is said above the table: what was held beside it, and whether the years follow each other. */
function notesOf({ with: other, yearDoubted }: YearComparison, { form, locale }: ShownForm): readonly string[] {
  const texts = comparisonTexts[locale];
  const year = (of: number | null): string => (of === null ? texts.noYear : String(of));
  return [
    insertValues(texts.heldBeside, { form: comparedText(other) }),
    ...(yearDoubted ? [insertValues(texts.yearDoubted, { last: year(other.year), now: year(form.year) })] : []),
  ];
}

const comparisonOf = ({ form }: ShownForm): YearComparison | null => form.comparison?.lastYear ?? null;

/** This year beside last year, an indicator a row: targets, actuals, scores, and a target for the next year with its basis. */
export const lastYearSection: Section<ShownForm, RowSpan> = {
  // section, notes, header, this year's rows and those that are gone, one blank
  rows: (shown) => {
    const comparison = comparisonOf(shown);
    if (comparison === null) return 0;
    return notesOf(comparison, shown).length + comparison.rows.length + comparison.gone.length + 3;
  },
  place: (shown, start) => {
    const comparison = comparisonOf(shown);
    const notes = comparison === null ? 0 : notesOf(comparison, shown).length;
    return span(start + 1 + notes, (comparison?.rows.length ?? 0) + (comparison?.gone.length ?? 0));
  },
  draw: (draft, shown) => {
    const comparison = comparisonOf(shown);
    if (comparison !== null) drawTable(draft, shown, comparison);
  },
};

function drawTable(draft: SheetDraft, shown: ShownForm, comparison: YearComparison): void {
  const { texts, locale, form } = shown;
  const own = comparisonTexts[locale];
  draft.add([text(texts.yearSection, "section")], sectionHeight);
  for (const note of notesOf(comparison, shown)) {
    draft.add(spread(text(note), column.remark + 1), heightOf([[note, widthOf(0, column.remark + 1)]]));
    draft.merge(0, column.remark);
  }
  addRow(draft, (key) => text(own[key], "header"), headerHeight);
  comparison.rows.forEach((row, at) => {
    const indicator = form.indicators.find((one) => one.row === row.row) ?? form.indicators[at];
    addRow(draft, (key) =>
      text(cellOf(key, row, { name: indicator?.path.at(-1) ?? "", ...indicator }, shown), styleOf(key, row)),
    );
  });
  for (const key of comparison.gone) {
    const gone = comparison.others.find((one) => one.key === key);
    addRow(draft, (at) =>
      text(gone === undefined ? "" : goneCell(at, gone, shown), at === "lastName" ? "text" : "center"),
    );
  }
  draft.add();
}

function addRow(draft: SheetDraft, cell: (key: Key) => CellModel, height?: number): void {
  const cells = places.map(([key, first, columns]) => ({ first, columns, cell: cell(key) }));
  const told = cells.map(
    (one) => [one.cell.kind === "text" ? one.cell.text : "", widthOf(one.first, one.columns)] as const,
  );
  draft.add(
    cells.flatMap((one) => (one.columns === 1 ? [one.cell] : spread(one.cell, one.columns))),
    height ?? heightOf(told),
  );
  for (const { first, columns } of cells) if (columns > 1) draft.merge(first, first + columns - 1);
}

const styleOf = (key: Key, { below, copied, match }: YearRow) => {
  if (key === "thisTarget" && below) return "warning" as const;
  if (key === "thisActual" && copied) return "warning" as const;
  if (key === "match" && match !== null && !match.sure) return "info" as const;
  return key === "suggestion" || key === "thisName" || key === "lastName" ? ("text" as const) : ("center" as const);
};

interface Now {
  readonly name: string;
  readonly target?: string;
  readonly actual?: string;
}

function cellOf(key: Key, row: YearRow, now: Now, { locale }: ShownForm): string {
  const texts = comparisonTexts[locale];
  const lastName = row.last?.path.at(-1) ?? "";
  const cells: Readonly<Record<Key, string>> = {
    match: matchText(row.match, locale),
    lastName: row.last === null ? "—" : lastName === now.name ? texts.sameName : lastName,
    thisName: now.name,
    lastTarget: row.last?.target ?? "",
    thisTarget: now.target ?? "",
    lastActual: row.last?.actual ?? "",
    thisActual: now.actual ?? "",
    scoreChange: row.change.score === null ? "" : scoreText(row.change.score),
    suggestion: suggestionText(row.suggestion, locale),
    change: changeText(row.change, locale),
  };
  return cells[key];
}

const scoreText = (change: number): string =>
  change === 0 ? "0" : `${change > 0 ? "+" : "−"}${String(Math.abs(change))}`;

function goneCell(key: Key, { path, target, actual }: OtherRow, { locale }: ShownForm): string {
  const cells: Readonly<Partial<Record<Key, string>>> = {
    match: comparisonTexts[locale].isGone,
    lastName: path.at(-1) ?? "",
    thisName: "—",
    lastTarget: target,
    lastActual: actual,
  };
  return cells[key] ?? "";
}
