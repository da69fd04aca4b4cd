import { normalise } from "../../value/normalise";
import type { FormResult, IndicatorResult } from "../result";
import type { Finding } from "./finding";
import { rowOf } from "./finding";

/**
 * So many characters, without blanks, marks and digits, make a text that two people do not write alike by chance. Ready-made
 * phrases of published forms (受疫情影响，部分活动未能开展) stay below; the shortest reason that tells a cause of its own has 27.
 */
export const longFrom = 20;

/** As many characters of a text are told again. */
const quoted = 40;

/** A long text of a form with its place. */
export interface LongText {
  readonly cell: string;
  readonly row: number | null;
  readonly indicator: string | null;
  readonly text: string;
  /** What is compared: letters alone, so that a copy with other numbers or marks is one. */
  readonly key: string;
}

const keyOf = (text: string): string => normalise(text).replace(/[\P{L}]+/gu, "");

const long = (text: string, cell: string | null, row: number | null, indicator: string | null): readonly LongText[] => {
  if (cell === null || text.length < longFrom) return [];
  const key = keyOf(text);
  return key.length < longFrom ? [] : [{ cell, row, indicator, text, key }];
};

/** The reasons of a form's rows, and what it states below its table, as far as they are long; a merged cell's once. */
export function longTexts({ indicators, statements = [] }: FormResult): readonly LongText[] {
  const all = [
    ...indicators.flatMap(({ reason, cells, row, path }) => long(reason, cells.reason, row, path.at(-1) ?? null)),
    ...statements.flatMap(({ cell, text }) => long(text, cell, rowOf(cell), null)),
  ];
  return all.filter(({ cell }, at) => all.findIndex((one) => one.cell === cell) === at);
}

/** A text as it is told again: its beginning, in one line. */
export const quotedText = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= quoted ? line : `${line.slice(0, quoted)}…`;
};

export const formName = ({ title, sheet }: Pick<FormResult, "title" | "sheet">): string => title || sheet;

const placeIn = ({ sheet }: FormResult, cell: string): string => `${sheet}!${cell}`;

interface Place {
  readonly form: number;
  readonly text: LongText;
}

/**
 * What forms of one workbook have from each other.
 * @returns for each form its findings, in the order of the forms
 */
export function copiesBetween(forms: readonly FormResult[]): readonly (readonly Finding[])[] {
  if (forms.length < 2) return forms.map(() => []);
  const byKey = new Map<string, Place[]>();
  forms.forEach((form, at) => {
    for (const text of longTexts(form)) {
      const places = byKey.get(text.key);
      if (places === undefined) byKey.set(text.key, [{ form: at, text }]);
      else places.push({ form: at, text });
    }
  });
  const found: Finding[][] = forms.map(() => []);
  for (const places of byKey.values()) {
    const count = new Set(places.map(({ form }) => form)).size;
    if (count < 2) continue;
    for (const { form, text } of places) {
      const other = places.find((one) => one.form !== form);
      const otherForm = other && forms[other.form];
      if (!otherForm) continue;
      found[form]?.push({
        cell: text.cell,
        row: text.row,
        indicator: text.indicator,
        evidence: {
          form: formName(otherForm),
          place: placeIn(otherForm, other.text.cell),
          forms: count,
          text: quotedText(text.text),
          unit: null,
        },
      });
    }
  }
  othersUnits(forms).forEach((rows, at) => found[at]?.push(...rows));
  return found;
}

const anyUnit = /^(?:(?:综合|公共)?(?:管理|服务|事务|工作|办公|办事|委员))*(?:局|室|处|会|站|所|队|中心)$/;

/** 大英县司法局 without its place: 司法局. A name that is nothing but a place or a kind of office tells no unit. */
function unitWord(department: string): string | null {
  const plain = normalise(department).replace(/[(（].*$/, "");
  const own = plain.replace(/^.*(?:省|州|(?<!城|都)市|县|旗|盟|(?<![社小校园景学])区)/, "");
  return own.length >= 3 && /(?:[局委办院校馆站所队会处厅]|中心)$/.test(own) && !anyUnit.test(own) ? own : null;
}

/** Rows that name another form's unit, as long as that unit's form has the row too and the form's own head does not name it. */
function othersUnits(forms: readonly FormResult[]): readonly (readonly Finding[])[] {
  const units = new Map<string, number[]>();
  forms.forEach(({ department }, at) => {
    const word = unitWord(department);
    if (word !== null) units.set(word, [...(units.get(word) ?? []), at]);
  });
  if (units.size < 2) return forms.map(() => []);
  const rowsOf = forms.map((form) => new Map(form.indicators.map((row) => [rowKey(row), row])));
  return forms.map((form, at) => {
    const head = normalise(`${form.department}${form.project}${form.title}`);
    const foreign = [...units].filter(([word, owners]) => !owners.includes(at) && !head.includes(word));
    if (foreign.length === 0) return [];
    return form.indicators.flatMap((row): readonly Finding[] => {
      const said = normalise(`${row.path.at(-1) ?? ""}${row.target}`);
      for (const [word, owners] of foreign) {
        if (!said.includes(word)) continue;
        const owner = owners.find((one) => rowsOf[one]?.has(rowKey(row)));
        const theirs = owner === undefined ? undefined : rowsOf[owner]?.get(rowKey(row));
        const other = owner === undefined ? undefined : forms[owner];
        if (!theirs || !other) continue;
        return [
          {
            cell: row.cells.name,
            row: row.row,
            indicator: row.path.at(-1) ?? null,
            evidence: {
              form: formName(other),
              place: placeIn(other, theirs.cells.name),
              forms: 2,
              text: row.path.at(-1) ?? "",
              unit: word,
            },
          },
        ];
      }
      return [];
    });
  });
}

const rowKey = ({ path }: IndicatorResult): string => normalise(path.at(-1) ?? "");
