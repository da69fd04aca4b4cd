import type { AggregatedResult, FormResult } from "../evaluation/result";
import type { GivenUse } from "../evaluation/rules/useOfResults";
import { addressOf, fixedColumn } from "../cells";
import { departmentTexts } from "../wording/departmentTexts";
import { insertValues } from "../wording/insertValues";
import { useRuleText, useText } from "../wording/useTexts";
import { blank, formula, number, text } from "./cells";
import { column, columnWidths } from "./columns";
import { compositeColumn, compositeSection } from "./compositeBlock";
import { executionRateCell, executionSection } from "./executionBlock";
import { findingsSection } from "./findingsBlock";
import { headSection } from "./headBlock";
import { type Placed, type RowSpan, type Section, span } from "./layout";
import { linkFormula } from "./linkFormula";
import { countsText, rankOf } from "./formStanding";
import { overviewTitle } from "./overviewTitle";
import { headerHeight, heightOf, sectionHeight } from "./rowHeight";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { ShownForm, ShownSheet } from "./shown";

/** Columns of the overview, over those of the detail table; a form's name takes three of them. */
export const overviewColumn = { name: 1, nameColumns: 3, score: 5, rate: 6, grade: 7 } as const;

const widthOf = (first: number, columns: number): number =>
  columnWidths.slice(first, first + columns).reduce((all, width) => all + width, 0);
const nameWidth = widthOf(overviewColumn.name, overviewColumn.nameColumns);
const wholeWidth = widthOf(0, column.remark + 1);

/** The link shows no more of a title: a formula's text holds 255 characters. */
const longestTitle = 100;

/**
 * One line a form in a workbook with several, referring to the form's own tables on this sheet: score, rate, grade, rank,
 * execution, what was found and what becomes of it; one for forms aggregated; and the rules of rank and use.
 */
export const overviewSection: Section<ShownSheet, RowSpan> = {
  // section, header, the lines, the notes, one blank
  rows: (sheet) => {
    const { forms, aggregated = [] } = sheet.result;
    return forms.length > 1 ? forms.length + aggregated.length + notesOf(sheet).length + 3 : 0;
  },
  place: ({ result }, start) => span(start + 1, result.forms.length),
  draw: drawOverview,
};

function drawOverview(draft: SheetDraft, sheet: ShownSheet, placed: Placed): void {
  const { result, texts, locale } = sheet;
  const { forms, aggregated = [] } = result;
  const own = departmentTexts[locale];
  draft.add([text(texts.overview, "section")], sectionHeight);
  draft.add(
    [
      text(texts.number, "header"),
      ...spread(text(texts.form, "header"), overviewColumn.nameColumns),
      ...[texts.full, texts.score, texts.rate, texts.grade, own.rank, texts.claimed, own.executionRate].map((said) =>
        text(said, "header"),
      ),
      text(own.findings, "header"),
      text(own.use, "header"),
    ],
    headerHeight,
  );
  draft.merge(overviewColumn.name, overviewColumn.nameColumns);
  sheet.forms.forEach((shown, index) => {
    const title = overviewTitle(shown.form, forms).slice(0, longestTitle);
    draft.add(lineOf(sheet, shown, index, title, placed, draft.next), heightOf([[title, nameWidth]]));
    draft.merge(overviewColumn.name, overviewColumn.nameColumns);
  });
  for (const aggregate of aggregated) {
    const line = aggregateLine(aggregate, sheet);
    draft.add(line, heightOf([[said(line[overviewColumn.name]), nameWidth]]));
    draft.merge(overviewColumn.name, overviewColumn.nameColumns);
  }
  for (const note of notesOf(sheet)) {
    draft.add(spread(text(note), column.remark + 1), heightOf([[note, wholeWidth]]));
    draft.merge(0, column.remark);
  }
  draft.add();
}

const said = (cell: CellModel | undefined): string => (cell?.kind === "text" ? cell.text : "");

function lineOf(
  sheet: ShownSheet,
  shown: ShownForm,
  index: number,
  title: string,
  placed: Placed,
  row: number,
): readonly CellModel[] {
  const { form } = shown;
  const total = form.composite.at(-1) ?? { full: 0, score: 0, rate: 0, claimed: null };
  const place = placed.of(compositeSection, shown);
  const of = (which: number): string => addressOf(place.last, which);
  const head = linkFormula(sheet.name, addressOf(placed.of(headSection, shown), 0), title);
  const rate = form.execution?.rate ?? null;
  const rateAt = executionRateCell(placed.of(executionSection, shown));
  return [
    number(index + 1, "center"),
    ...spread(formula(head, title, "link"), overviewColumn.nameColumns),
    formula(of(compositeColumn.full), total.full, "points"),
    formula(of(compositeColumn.score), total.score, "points"),
    formula(of(compositeColumn.rate), total.rate, "percent"),
    form.grade === "" ? blank("center") : formula(addressOf(place.grade, 1), form.grade, "center"),
    rankCell(sheet, form, row, placed.of(overviewSection, sheet)),
    total.claimed === null ? blank("points") : formula(of(compositeColumn.claimed), total.claimed, "points"),
    rate === null ? text("—", "center") : formula(rateAt, rate, "percent"),
    findingsLink(sheet, shown, placed),
    useCell(form, row, sheet),
  ];
}

/** How many of those that are graded have a better rate, and one. */
function rankCell({ result }: ShownSheet, form: FormResult, row: number, { first, last }: RowSpan): CellModel {
  if (form.grade === "") return text("—", "center");
  const rates = fixedColumn(overviewColumn.rate, first, last);
  const grades = fixedColumn(overviewColumn.grade, first, last);
  const better = `COUNTIFS(${rates},">"&${addressOf(row, overviewColumn.rate)},${grades},"?*")`;
  return formula(`${better}+1`, rankOf(form, result), "center");
}

/** 错误 1　警告 3　提示 2, by the rows that they are about; a link to the table that lists them. */
function findingsLink(sheet: ShownSheet, shown: ShownForm, placed: Placed): CellModel {
  const { form } = shown;
  const counts = countsText(form, sheet.locale);
  const { header } = placed.of(findingsSection, shown);
  return formula(linkFormula(sheet.name, addressOf(header - 1, 0), counts), counts, "link");
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** 结果应用 as it follows the grade beside it. */
function useCell(form: FormResult, row: number, { locale, uses }: ShownSheet): CellModel {
  const { use, grade, profile } = form;
  if (grade === "" || use === undefined) return text("—", "center");
  const given = useText(use.use, locale);
  const cell = addressOf(row, overviewColumn.grade);
  const known = uses[profile] ?? [];
  if (known.find((one) => one.grade === grade)?.use !== use.use) return text(given, "center");
  const nested = known.reduceRight(
    (rest, one) => `IF(${cell}=${quoted(one.grade)},${quoted(useText(one.use, locale))},${rest})`,
    '""',
  );
  return formula(nested, given, "center");
}

/** Forms of one kind, aggregated first and scored second: its numbers stand on no other row of the sheet. */
function aggregateLine(
  { forms, composite, grade, execution }: AggregatedResult,
  { texts }: ShownSheet,
): readonly CellModel[] {
  const whole = composite.at(-1);
  const numbers = forms.map((form) => form + 1).join("、");
  return [
    text("∑", "center"),
    ...spread(text(texts.aggregate.replace("{forms}", numbers), "text"), overviewColumn.nameColumns),
    number(whole?.full ?? 0, "points"),
    number(whole?.score ?? 0, "points"),
    number(whole?.rate ?? 0, "percent"),
    grade === "" ? blank("center") : text(grade, "center"),
    blank("center"),
    blank("points"),
    execution.rate === null ? text("—", "center") : number(execution.rate, "percent"),
    blank("center"),
    blank("center"),
  ];
}

/** How ranks are told, and the rules for the use of results, each once. */
function notesOf({ result, locale }: ShownSheet): readonly string[] {
  const texts = departmentTexts[locale];
  const given = result.forms.flatMap(({ use }): readonly GivenUse[] => (use === undefined ? [] : [use]));
  const rules = new Set(given.map((use) => insertValues(texts.useRule, { rule: useRuleText(use, locale) })));
  return [[texts.rankNote, ...rules].join(locale === "zh-CN" ? "" : " ")];
}
