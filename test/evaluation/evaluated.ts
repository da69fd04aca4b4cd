import { evaluateForm } from "../../src/evaluation/evaluate";
import type { Form } from "../../src/form/form";
import type { FormResult, IndicatorResult } from "../../src/evaluation/result";
import { national2020 } from "../../src/evaluation/rules/builtin/national2020";
import type { Profile } from "../../src/evaluation/rules/profile";
import type { Locale } from "../../src/wording/locale";
import { formOf, type Around } from "./formOf";

/** The national rules with some of them changed. */
export const national = (changes: Partial<Profile> = {}): Profile => ({ ...national2020, ...changes });

export function evaluated(form: Form, profile: Profile = national2020, locale: Locale = "zh-CN"): FormResult {
  return evaluateForm(form, { locale, asked: profile, saved: null }).result;
}

export const evaluatedTable = (table: string, around: Around = {}, profile: Profile = national2020): FormResult =>
  evaluated(formOf(table, around), profile);

/** One row of a form and what else it says: 二级, 三级, 得分, 原因, 年份. */
export interface OneRow {
  readonly target: string;
  readonly actual: string;
  readonly weight?: number;
  readonly claimed?: number | string;
  readonly name?: string;
  readonly level2?: string;
  readonly operator?: string;
  readonly nature?: string;
  readonly unit?: string;
  readonly adjusted?: string;
  readonly reason?: string;
  readonly year?: number;
}

export const rowForm = (row: OneRow): Form =>
  formOf(
    `二级 | 三级 | 符号 | 性质 | 目标 | 调整 | 单位 | 实际 | 分值 | 得分 | 原因
${[
  row.level2 ?? "",
  row.name ?? "指标",
  row.operator ?? "",
  row.nature ?? "",
  row.target,
  row.adjusted ?? "",
  row.unit ?? "",
  row.actual,
  row.weight ?? 10,
  row.claimed ?? "",
  row.reason ?? "",
].join(" | ")}`,
    row.year === undefined ? {} : { year: row.year },
  );

/** How one row is scored. */
export function scored(row: OneRow, profile: Profile = national2020, locale: Locale = "zh-CN"): IndicatorResult {
  const [indicator] = evaluated(rowForm(row), profile, locale).indicators;
  if (indicator === undefined) throw new Error("a row gives an indicator");
  return indicator;
}
