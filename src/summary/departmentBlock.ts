import type { CompositeRow, DepartmentResult } from "../evaluation/result";
import { addressOf, columnRange } from "../cells";
import { departmentTexts } from "../wording/departmentTexts";
import { insertValues } from "../wording/insertValues";
import { useText } from "../wording/useTexts";
import { formula, number, text } from "./cells";
import { column, columnWidths } from "./columns";
import { compositeColumn, compositeSection } from "./compositeBlock";
import { type Placed, type RowSpan, type Section, span } from "./layout";
import { reproduced, roundLikeSheet } from "./reproduced";
import { headerHeight, heightOf, sectionHeight } from "./rowHeight";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { ShownSheet } from "./shown";

const width = columnWidths.reduce((all, one) => all + one, 0);

/**
 * The department's composite over its project forms, with its grade and what becomes of it, and its own form's total for
 * comparison. The items are values: no native formula aggregates first and scores second; their sum and rates are formulas.
 */
export const departmentSection: Section<ShownSheet, RowSpan> = {
  // section, the note, header, the items and 综合绩效, the grade, the own form, one blank
  rows: ({ result: { department, forms } }) =>
    department === undefined ? 0 : department.composite.length + 5 + (ownOf(department, forms.length) === null ? 0 : 1),
  place: ({ result }, start) => span(start + 2, result.department?.composite.length ?? 0),
  draw: (draft, sheet, placed) => {
    if (sheet.result.department) drawDepartment(draft, sheet, sheet.result.department, placed);
  },
};

const ownOf = ({ own }: DepartmentResult, forms: number): number | null => (own !== null && own < forms ? own : null);

/** 1、2、3 as 1至3: a workbook may hold a hundred. */
export function listed(forms: readonly number[], locale: ShownSheet["locale"]): string {
  const runs: { from: number; to: number }[] = [];
  for (const form of forms) {
    const last = runs.at(-1);
    if (last?.to === form - 1) last.to = form;
    else runs.push({ from: form, to: form });
  }
  const [through, between] = locale === "zh-CN" ? ["至", "、"] : ["–", ", "];
  return runs.map(({ from, to }) => (from === to ? `${from + 1}` : `${from + 1}${through}${to + 1}`)).join(between);
}

function noteOf({ forms, left, isWeighted, execution }: DepartmentResult, locale: ShownSheet["locale"]): string {
  const texts = departmentTexts[locale];
  const { adjusted, spent, unit, rate } = execution;
  const executed =
    adjusted === null || spent === null || rate === null
      ? ""
      : insertValues(texts.executed, { adjusted, spent, unit, rate: `${(rate * 100).toFixed(2)}%` });
  return (
    insertValues(isWeighted ? texts.weighted : texts.plain, { forms: listed(forms, locale) }) +
    executed +
    (left === 0 ? "" : insertValues(texts.left, { count: left }))
  );
}

function drawDepartment(draft: SheetDraft, sheet: ShownSheet, department: DepartmentResult, placed: Placed): void {
  const { texts, locale, result } = sheet;
  const own = departmentTexts[locale];
  const { composite, grade, use } = department;
  draft.add([text(insertValues(own.department, { count: department.forms.length }), "section")], sectionHeight);
  const note = noteOf(department, locale);
  draft.add(spread(text(note), column.remark + 1), heightOf([[note, width]]));
  draft.merge(0, column.remark);
  const { first, last } = placed.of(departmentSection, sheet);
  draft.add(
    ([texts.item, texts.share, texts.full, texts.score, texts.rate] as const).map((said) => text(said, "header")),
    headerHeight,
  );
  composite.forEach((row, at) => draft.add(lineOf(row, composite, first + at, first, last), headerHeight));
  const graded = grade === "" ? texts.gradeWithheld : grade;
  draft.add(
    [
      text(texts.grade, "label"),
      text(graded, "totalText"),
      text(own.use, "label"),
      ...spread(text(use === undefined ? "—" : useText(use.use, locale), "totalText"), 2),
    ],
    headerHeight,
  );
  draft.merge(3, 4);
  const at = ownOf(department, result.forms.length);
  const shown = at === null ? undefined : sheet.forms[at];
  if (at !== null && shown) {
    const place = placed.of(compositeSection, shown);
    const total = shown.form.composite.at(-1) ?? { full: 0, score: 0, rate: 0 };
    const of = (which: number): string => addressOf(place.last, which);
    draft.add(
      [
        ...spread(text(insertValues(own.ownForm, { number: at + 1 })), 2),
        formula(of(compositeColumn.full), total.full, "points"),
        formula(of(compositeColumn.score), total.score, "points"),
        formula(of(compositeColumn.rate), total.rate, "percent"),
      ],
      headerHeight,
    );
    draft.merge(0, 1);
  }
  draft.add();
}

function lineOf(
  row: CompositeRow,
  composite: readonly CompositeRow[],
  at: number,
  first: number,
  last: number,
): readonly CellModel[] {
  const closing = at === last;
  const { full, score } = compositeColumn;
  const [fullCell, scoreCell] = [addressOf(at, full), addressOf(at, score)];
  const percent = closing ? "totalPercent" : "percent";
  const isWhole = composite.every(({ weight }) => Math.abs(weight * 100 - Math.round(weight * 100)) < 1e-9);
  const points = closing ? "totalPoints" : "points";
  const sum = (key: "full" | "score"): number =>
    roundLikeSheet(
      composite.slice(0, -1).reduce((all, one) => all + one[key], 0),
      2,
    );
  const total = (key: "full" | "score", which: number): CellModel =>
    closing
      ? reproduced(`ROUND(SUM(${columnRange(which, first, last - 1)}),2)`, sum(key), row[key], points)
      : number(row[key], points);
  const rate = row.full === 0 ? 0 : roundLikeSheet(row.score / row.full, 4);
  return [
    text(row.item, closing ? "totalText" : "center"),
    number(row.weight, isWhole ? (closing ? "totalShare" : "share") : percent),
    total("full", full),
    total("score", score),
    reproduced(`IF(${fullCell}=0,0,ROUND(${scoreCell}/${fullCell},4))`, rate, row.rate, percent),
  ];
}
