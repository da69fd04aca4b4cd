import type { Doubt, DoubtReason } from "../form/form";
import type { FindingResult } from "../evaluation/result";
import type { ColumnRole } from "../form/columns/vocabulary/vocabulary";
import { columnRoles } from "./columnRoles";
import type { Locale } from "./locale";

type Said = { readonly text: string; readonly role: string };
type Sentences = Readonly<Record<DoubtReason, (said: Said) => string>>;

const zhCN: Sentences = {
  "by-cells": ({ text, role }) => `表头「${text}」不认识，按单元格内容识别为「${role}」，请核对。`,
  aside: ({ text }) => `表头「${text}」不认识，这一列没有参与计分。`,
  open: ({ text }) =>
    `表头「${text}」不认识，这一列可能是目标值、完成值、分值或得分。请在「列对应」中指定，指定前总分仅供参考。`,
  budget: ({ text }) => `预算表头「${text}」不认识，执行率可能因此不准。请核对预算数与执行数各在哪一列。`,
  sign: ({ text }) => `计算符号「${text}」不认识，无法确定指标方向。请改为 ≥、≤、= 等符号，或正向、反向。`,
  operator: ({ text }) => `目标值「${text}」里的比较词不认识，无法确定指标方向。请改为 ≥、≤ 或「不低于」「不超过」。`,
  unit: ({ text }) => `「${text}」的计量单位不认识，与另一方的单位不同，无法比较。请统一单位。`,
  target: ({ text }) => `目标值「${text}」无法读取，请改正。`,
  "targets-blank": () => "目标值整列为空，无法测算得分。请填写目标值，或在「列对应」中指定目标值在哪一列。",
  actual: ({ text }) => `实际完成值「${text}」无法读取，请改正。`,
  weight: ({ text }) => (text === "" ? "其他指标都有分值，这一行的分值为空。" : `分值「${text}」无法读取，请改正。`),
  claimed: ({ text }) => `自评得分「${text}」无法读取，请改正。`,
  spent: ({ text }) => (text === "" ? "执行数未填写，无法计算执行率。" : `预算表中的「${text}」无法读取，请改正。`),
  execution: ({ text }) => `「${text}」一行像是预算执行情况，但表头没有认全，未计入。请核对预算数、执行数的表头。`,
};

const enUS: Sentences = {
  "by-cells": ({ text, role }) =>
    `The heading “${text}” is unknown; by its cells it is read as “${role}”. Please check.`,
  aside: ({ text }) => `The heading “${text}” is unknown; the column counts nowhere.`,
  open: ({ text }) =>
    `The heading “${text}” is unknown; the column may hold targets, actuals, weights or scores. Set it under “Columns”; until then the total is provisional.`,
  budget: ({ text }) =>
    `The budget heading “${text}” is unknown, so the execution rate may be wrong. Check which columns hold budget and spending.`,
  sign: ({ text }) => `The operator “${text}” is unknown, so the direction cannot be told. Use ≥, ≤ or =.`,
  operator: ({ text }) =>
    `The target “${text}” holds an unknown comparison, so the direction cannot be told. Use ≥ or ≤.`,
  unit: ({ text }) => `The unit of “${text}” is unknown and is not the other side's; they cannot be compared.`,
  target: ({ text }) => `The target “${text}” cannot be read.`,
  "targets-blank": () =>
    "The whole target column is blank: nothing can be computed. Fill in the targets or set their column under “Columns”.",
  actual: ({ text }) => `The actual “${text}” cannot be read.`,
  weight: ({ text }) =>
    text === ""
      ? "The other indicators print their weights, this row prints none."
      : `The weight “${text}” cannot be read.`,
  claimed: ({ text }) => `The claimed score “${text}” cannot be read.`,
  spent: ({ text }) =>
    text === "" ? "The amount spent is blank: no execution rate." : `“${text}” in the budget block cannot be read.`,
  execution: ({ text }) =>
    `The row “${text}” looks like the budget execution, but its headings are not all known; it counts nowhere.`,
};

const sentences: Readonly<Record<Locale, Sentences>> = { "zh-CN": zhCN, "en-US": enUS };
const isRole = (role: string, names: object): role is ColumnRole => role in names;

function textsIn(locale: Locale) {
  const message = (doubt: Doubt): string => {
    const names = columnRoles[locale];
    const role = doubt.role !== null && isRole(doubt.role, names) ? names[doubt.role] : "";
    return sentences[locale][doubt.reason]({ text: doubt.text.replace(/\s+/g, ""), role });
  };
  return {
    message,
    /** An unsettled doubt as the finding `not-understood`. */
    finding: (doubt: Doubt): FindingResult => ({
      code: "not-understood",
      severity: "error",
      cell: doubt.cell,
      row: doubt.row,
      indicator: null,
      message: message(doubt),
      evidence: { text: doubt.text, kind: doubt.kind },
    }),
  };
}

/** What was not understood, in words. */
export const doubtTexts: Readonly<Record<Locale, ReturnType<typeof textsIn>>> = {
  "zh-CN": textsIn("zh-CN"),
  "en-US": textsIn("en-US"),
};
