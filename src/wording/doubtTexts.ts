import type { Doubt, DoubtReason } from "../form/form";
import { columnRoles } from "./columnRoles";
import { insertValues } from "./insertValues";
import type { Locale, Text } from "./locale";
import { inLanguage } from "./text";

/** What was not understood and what to do about it, by its reason. */
const texts: Readonly<Record<DoubtReason, Text>> = {
  "by-cells": {
    zh: "表头「{text}」不认识，按单元格内容识别为「{role}」，请核对。",
    en: "The heading “{text}” is unknown; by its cells it is read as “{role}”. Please check.",
  },
  aside: {
    zh: "表头「{text}」不认识，这一列没有参与计分。",
    en: "The heading “{text}” is unknown; the column counts nowhere.",
  },
  open: {
    zh: "表头「{text}」不认识，这一列可能是目标值、完成值、分值或得分。请在窗格「指定各列」中指定，指定前总分仅供参考。",
    en: "The heading “{text}” is unknown; the column may hold targets, actuals, weights or scores. Set it under “Point out columns”; until then the total is provisional.",
  },
  rival: {
    zh: "表头「{text}」也是「{role}」，两列内容不同，无法确定以哪一列为准。请在窗格「指定各列」中指定，指定前总分仅供参考。",
    en: "The heading “{text}” also means “{role}”, and the two columns differ. Set the right one under “Point out columns”; until then the total is provisional.",
  },
  budget: {
    zh: "预算表头「{text}」不认识，执行率可能因此不准。请核对预算数与执行数各在哪一列。",
    en: "The budget heading “{text}” is unknown, so the execution rate may be wrong. Check which columns hold budget and spending.",
  },
  untotalled: {
    zh: "预算表只有「{text}」等分项，没有合计一行，无法确定执行率按哪一行计算。请补一行合计。",
    en: "The budget block has parts such as “{text}” and no row that adds them up, so the execution rate cannot be told. Add a total row.",
  },
  sign: {
    zh: "计算符号「{text}」不认识，无法确定指标方向。请改为 ≥、≤、= 等符号，或正向、反向。",
    en: "The operator “{text}” is unknown, so the direction cannot be told. Use ≥, ≤ or =.",
  },
  operator: {
    zh: "目标值「{text}」里的比较词不认识，无法确定指标方向。请改为 ≥、≤ 或「不低于」「不超过」。",
    en: "The target “{text}” holds an unknown comparison, so the direction cannot be told. Use ≥ or ≤.",
  },
  operators: {
    zh: "计算符号「{text}」与目标值里的符号相反，无法确定指标方向。请改为一致。",
    en: "The operator “{text}” contradicts the one in the target, so the direction cannot be told. Make them agree.",
  },
  fraction: {
    zh: "完成值「{text}」与目标值相差约百倍，像是一个写成小数、一个写成百分数。请统一写法。",
    en: "“{text}” and the target differ about a hundredfold, as a fraction and percent points do. Write both the same way.",
  },
  unit: {
    zh: "「{text}」的计量单位不认识，与另一方的单位不同，无法比较。请统一单位。",
    en: "The unit of “{text}” is unknown and is not the other side's; they cannot be compared.",
  },
  target: { zh: "目标值「{text}」无法读取，请改正。", en: "The target “{text}” cannot be read." },
  "targets-blank": {
    zh: "目标值整列为空，无法测算得分。请填写目标值，或在窗格「指定各列」中指定目标值在哪一列。",
    en: "The whole target column is blank: nothing can be computed. Fill in the targets or set their column under “Point out columns”.",
  },
  actual: { zh: "实际完成值「{text}」无法读取，请改正。", en: "The actual “{text}” cannot be read." },
  weight: { zh: "分值「{text}」无法读取，请改正。", en: "The weight “{text}” cannot be read." },
  "weight-blank": {
    zh: "其他指标都有分值，这一行的分值为空。",
    en: "The other indicators print their weights, this row prints none.",
  },
  claimed: { zh: "自评得分「{text}」无法读取，请改正。", en: "The claimed score “{text}” cannot be read." },
  spent: { zh: "预算表中的「{text}」无法读取，请改正。", en: "“{text}” in the budget block cannot be read." },
  "spent-blank": { zh: "执行数未填写，无法计算执行率。", en: "The amount spent is blank: no execution rate." },
  "form-total": {
    zh: "预算执行这一行的分值「{text}」与各指标分值合计超过 100，像是全表的总分，未作为预算执行的分值和得分。请核对。",
    en: "With the indicators' weights the execution row's “{text}” exceeds 100: it looks like the form's total and was not taken as execution's points. Please check.",
  },
  merges: {
    zh: "未能读到合并单元格，无法确定此格是与上方单元格「{text}」合并还是没有填写。总分仅供参考，请拆分合并单元格后逐行填写。",
    en: "Merged cells could not be read: this cell may be merged with “{text}” or not filled in. The total is provisional; unmerge the cells and fill in each row.",
  },
  execution: {
    zh: "「{text}」一行像是预算执行情况，但表头没有认全，未计入。请核对预算数、执行数的表头。",
    en: "The row “{text}” looks like the budget execution, but its headings are not all known; it counts nowhere.",
  },
};

const isReason = (reason: unknown): reason is DoubtReason => typeof reason === "string" && reason in texts;

/** The text of a doubt's reason, with {text} and {role} to be filled. */
export const doubtText = (reason: unknown): Text => texts[isReason(reason) ? reason : "aside"];

/** The text with the column's role named in either language. */
export function roleNamed(text: Text, role: unknown): Text {
  if (typeof role !== "string") return text;
  const named = (sentence: string, roles: Readonly<Record<string, string>>): string =>
    sentence.replace("{role}", roles[role] ?? role);
  return { zh: named(text.zh, columnRoles["zh-CN"]), en: named(text.en, columnRoles["en-US"]) };
}

/** A doubt in words. */
export function doubtMessage({ reason, text, role }: Doubt, locale: Locale): string {
  const roles: Readonly<Record<string, string>> = columnRoles[locale];
  return insertValues(inLanguage(texts[reason], locale), {
    text: text.replace(/\s+/g, ""),
    role: role === null ? "" : (roles[role] ?? role),
  });
}
