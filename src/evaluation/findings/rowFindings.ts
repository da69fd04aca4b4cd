import { compositeWords } from "../../wording/compositeWords";
import type { Locale } from "../../wording/locale";
import type { CellValue, Form, IndicatorRow, PrintedCell } from "../../form/form";
import type { FindingResult } from "../result";
import type { Rules } from "../rules/rules";
import { scoreForm } from "../scoring/score";
import { finder } from "./finder";

/** An indicator outside any form, as a formula is given it. */
export interface LooseRow {
  readonly name: CellValue;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly weight: CellValue;
  readonly claimed: CellValue;
  readonly reason: CellValue;
}

/**
 * What the form's own detectors find in rows that stand in no form: findings about single indicators only, errors
 * first, then by row; `row` counts from 1.
 */
export function rowFindings(rows: readonly LooseRow[], rules: Rules, locale: Locale): readonly FindingResult[] {
  const scored = scoreForm(formOf(rows), rules, { locale, ...compositeWords[locale] });
  return finder()
    .findingsOf(scored, [], locale)
    .filter(({ indicator }) => indicator !== null);
}

const printed = (value: CellValue): PrintedCell | null =>
  value === null ? null : { cell: "", value, text: String(value).trim(), format: "General" };

const rowOf = ({ name, target, actual, weight, claimed, reason }: LooseRow, index: number): IndicatorRow => ({
  row: index + 1,
  level1: "",
  level2: "",
  name: printed(name) ?? { cell: "", value: null, text: "", format: "General" },
  goal: "",
  operator: null,
  nature: null,
  target: printed(target),
  adjustedTarget: null,
  unit: null,
  actual: printed(actual),
  weight: printed(weight),
  claimed: printed(claimed),
  reason: printed(reason),
  group: null,
  headings: [],
});

const formOf = (rows: readonly LooseRow[]): Form => ({
  sheet: "",
  range: "",
  title: "",
  kind: "project",
  year: null,
  years: [],
  department: "",
  project: "",
  moneyUnit: "",
  execution: null,
  headings: [],
  indicators: rows.map(rowOf),
  total: null,
  columns: {
    target: true,
    actual: true,
    weight: rows.some(({ weight }) => weight !== null),
    claimed: rows.some(({ claimed }) => claimed !== null),
    reason: rows.some(({ reason }) => reason !== null),
  },
  sharedReason: null,
  notes: [],
  leftovers: [],
  unread: [],
  doubts: [],
});
