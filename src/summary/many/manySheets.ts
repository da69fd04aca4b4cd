import { longFrom } from "../../evaluation/findings/copies";
import { addressOf, columnRange, fixedColumn, quotedSheet } from "../../cells";
import { findingTitle } from "../../wording/findingTitles";
import { gradeName } from "../../wording/gradeNames";
import { insertValues } from "../../wording/insertValues";
import type { Locale } from "../../wording/locale";
import { manyTexts } from "../../wording/manyTexts";
import { useRuleText, useText } from "../../wording/useTexts";
import { blank, formula, number, text } from "../cells";
import { roundLikeSheet } from "../reproduced";
import { heightOf } from "../rowHeight";
import type { CellModel, SheetModel } from "../sheetModel";
import { mostPlaces, type ManyRow, type ManyRows } from "./manyRows";
import { fileLink, SheetTable } from "./sheetTable";

/** So many groups of copied texts, and so many findings in the chart. */
const mostGroups = 200;
const mostBars = 15;

type Texts = (typeof manyTexts)[Locale];

/** The overview of many files as sheets: what they come to, a row a form, frequent findings, copied texts, and what failed. */
export function manySheets(many: ManyRows, locale: Locale): readonly SheetModel[] {
  const texts = manyTexts[locale];
  return [
    totalSheet(many, texts, locale),
    formsSheet(many.rows, texts, locale),
    findingsSheet(many, texts, locale),
    copiesSheet(many, texts),
    ...(many.failed.length === 0 ? [] : [failedSheet(many, texts)]),
  ];
}

const gradeColumn = 10;
const useColumn = 16;
const firstForm = 2;

const usual = ["优", "良", "中", "差"];
const plain = (value: number): string => String(roundLikeSheet(value, 2));

/** The number of forms with a word in a column of the forms' sheet, as a formula. */
const countIf = (texts: Texts, column: number, forms: number, word: string, cached: number): CellModel => {
  const range = `${quotedSheet(texts.formsSheet)}!${fixedColumn(column, firstForm, firstForm + Math.max(1, forms) - 1)}`;
  return formula(`COUNTIF(${range},"${word.replaceAll('"', '""')}")`, cached, "center");
};

function totalSheet(many: ManyRows, texts: Texts, locale: Locale): SheetModel {
  const { rows, files, failed, open, money } = many;
  const table = new SheetTable(texts.overviewSheet, [18, 12, 12, 4, 14, 14, 14, 14]);
  const forms = rows.length;
  table.title(texts.title);
  table.line(insertValues(texts.facts, { files, forms, failed: failed.length, open }));
  if (money.forms > 0 && money.adjusted > 0) {
    const rate = `${((money.spent / money.adjusted) * 100).toFixed(2)}%`;
    const { adjusted, spent } = money;
    table.line(
      insertValues(texts.executed, { forms: money.forms, adjusted: plain(adjusted), spent: plain(spent), rate }),
    );
  }
  if (many.profiles.size > 0)
    table.line(
      insertValues(texts.profiles, { profiles: [...many.profiles].sort().join(locale === "zh-CN" ? "、" : ", ") }),
    );
  for (const use of many.uses.values()) table.line(insertValues(texts.useRule, { rule: useRuleText(use, locale) }));
  table.add([]);
  const counted = (of: (row: ManyRow) => string, column: number, order: readonly string[]) => {
    const counts = new Map<string, number>(order.map((word) => [word, 0]));
    for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
    const words = [...counts.keys()];
    const first = table.next;
    const total = addressOf(first + words.length, 1).replace(/(\d+)/, "$$$1");
    for (const [word, count] of counts) {
      table.add([
        text(word, "center"),
        countIf(texts, column, forms, word, count),
        formula(
          `IF(${total}=0,0,ROUND(${addressOf(table.next, 1)}/${total},4))`,
          forms === 0 ? 0 : roundLikeSheet(count / forms, 4),
          "percent",
        ),
      ]);
    }
    table.add([
      text(texts.total, "totalText"),
      formula(`SUM(${columnRange(1, first, table.next - 1)})`, forms, "totalText"),
      blank("totalPercent"),
    ]);
    return { first, last: first + words.length - 1 };
  };
  table.section(texts.gradesSection);
  const header = table.next;
  table.header([texts.grade, texts.forms, texts.share]);
  const gradeOf = ({ grade }: ManyRow): string => (grade === "" ? texts.notGraded : gradeName(grade, locale));
  const order = usual.map((grade) => gradeName(grade, locale));
  const grades = counted(gradeOf, gradeColumn, [
    ...order,
    ...(rows.some(({ grade }) => grade === "") ? [texts.notGraded] : []),
  ]);
  table.add([]);
  table.section(texts.useSection);
  table.header([texts.use, texts.forms, texts.share]);
  const useOf = ({ use }: ManyRow): string => (use === null ? texts.notGraded : useText(use, locale));
  counted(
    useOf,
    useColumn,
    (["prefer", "keep", "cut", "mend"] as const).map((use) => useText(use, locale)),
  );
  return table.model({
    landscape: false,
    header: 0,
    footer: texts.footer,
    chart: {
      name: texts.gradesChart,
      title: texts.gradesChart,
      categories: columnRange(0, grades.first, grades.last),
      values: columnRange(2, grades.first, grades.last),
      seriesName: texts.share,
      area: { row: header, column: 4, rows: table.next - header, columns: 4 },
    },
  });
}

function formsSheet(rows: readonly ManyRow[], texts: Texts, locale: Locale): SheetModel {
  const table = new SheetTable(texts.formsSheet, [5, 22, 30, 26, 9, 6, 9, 8, 9, 9, 9, 6, 9, 5, 5, 5, 11]);
  table.title(texts.formsSheet);
  const columns = ["number", "file", "form", "unit", "kind", "year", "full", "score", "rate"] as const;
  const more = ["claimed", "grade", "rank", "execution", "error", "warning", "info", "use"] as const;
  table.header([...columns, ...more].map((key) => texts[key]));
  const rates = rows.filter(({ grade }) => grade !== "").map(({ rate }) => rate);
  const sorted = [...rates].sort((a, b) => b - a);
  const rank = new Map<number, number>();
  sorted.forEach((rate, at) => rank.has(rate) || rank.set(rate, at + 1));
  rows.forEach((row, at) => {
    const [full, score] = [addressOf(table.next, 6), addressOf(table.next, 7)];
    const percent = row.full === 0 ? 0 : roundLikeSheet(row.score / row.full, 4);
    const same = Math.abs(percent - row.rate) < 1e-9;
    const grade = row.grade === "" ? texts.notGraded : gradeName(row.grade, locale);
    table.add([
      number(at + 1, "center"),
      fileLink(row.link, row.sheet, row.file),
      text(row.title || row.sheet),
      text([row.department, row.project].filter((name) => name !== "").join(" · ")),
      text(row.kind === "department" ? texts.kindDepartment : texts.kindProject, "center"),
      number(row.year, "center"),
      number(row.full, "points"),
      number(row.score, "points"),
      same ? formula(`IF(${full}=0,0,ROUND(${score}/${full},4))`, percent, "percent") : number(row.rate, "percent"),
      number(row.claimed, "points"),
      text(grade, "center"),
      row.grade === "" ? text("—", "center") : number(rank.get(row.rate) ?? null, "center"),
      row.execution === null ? text("—", "center") : number(row.execution, "percent"),
      number(row.counts.error, row.counts.error > 0 ? "error" : "center"),
      number(row.counts.warning, row.counts.warning > 0 ? "warning" : "center"),
      number(row.counts.info, "center"),
      text(row.use === null ? texts.notGraded : useText(row.use, locale), "center"),
    ]);
  });
  return table.model({ landscape: true, header: firstForm - 1, footer: texts.footer, chart: null });
}

function findingsSheet(many: ManyRows, texts: Texts, locale: Locale): SheetModel {
  const table = new SheetTable(texts.findingsSheet, [24, 12, 14, 16, 10, 4, 16, 16, 16, 16]);
  const found = many.findings();
  const forms = many.rows.length;
  table.title(texts.findingsSheet);
  table.header([texts.finding, texts.severity, texts.formsWith, texts.shareOfForms, texts.times]);
  const first = table.next;
  for (const { code, severity, forms: own, times } of found)
    table.add([
      text(findingTitle(code, locale), "center"),
      text(texts[severity], severity),
      number(own, "center"),
      number(roundLikeSheet(own / Math.max(1, forms), 4), "percent"),
      number(times, "center"),
    ]);
  if (found.length === 0) table.add([text(texts.none, "center"), ...Array.from({ length: 4 }, () => blank("center"))]);
  const bars = Math.min(found.length, mostBars);
  const height = Math.max(bars, 8) + 2;
  while (table.next < first + height) table.add([]);
  return table.model({
    landscape: true,
    header: 1,
    footer: texts.footer,
    chart:
      bars === 0
        ? null
        : {
            name: texts.findingsChart,
            title: texts.findingsChart,
            categories: columnRange(0, first, first + bars - 1),
            values: columnRange(3, first, first + bars - 1),
            seriesName: texts.shareOfForms,
            area: { row: first - 1, column: 6, rows: height, columns: 4 },
          },
  });
}

function copiesSheet(many: ManyRows, texts: Texts): SheetModel {
  const table = new SheetTable(texts.copiesSheet, [8, 46, 10, 34, 40, 12]);
  const copies = many.copies();
  const shown = copies.slice(0, mostGroups);
  table.title(texts.copiesSheet);
  const cut =
    copies.length > shown.length ? insertValues(texts.cut, { groups: copies.length, shown: shown.length }) : "";
  table.header([texts.group, texts.text, texts.forms, texts.file, texts.form, texts.cell]);
  shown.forEach(({ text: said, forms, places }, group) => {
    for (const { row, cell } of places) {
      const form = many.rows[row];
      if (!form) continue;
      table.add([
        number(group + 1, "center"),
        text(said),
        number(forms, "center"),
        fileLink(form.link, form.sheet, form.file, cell),
        text(form.title || form.sheet),
        text(cell, "center"),
      ]);
    }
  });
  if (shown.length === 0) table.add([text(texts.none, "center"), ...Array.from({ length: 5 }, () => blank("center"))]);
  table.line(insertValues(texts.copiesNote, { length: longFrom, places: mostPlaces }) + cut);
  return table.model({ landscape: true, header: 1, footer: texts.footer, chart: null });
}

function failedSheet({ failed }: ManyRows, texts: Texts): SheetModel {
  const table = new SheetTable(texts.failedSheet, [8, 50, 70]);
  table.title(texts.failedSheet);
  table.header([texts.number, texts.file, texts.reason]);
  failed.forEach(({ file, message }, at) => {
    table.add(
      [number(at + 1, "center"), text(file), text(message)],
      heightOf([
        [file, 50],
        [message, 70],
      ]),
    );
  });
  return table.model({ landscape: true, header: 1, footer: texts.footer, chart: null });
}
