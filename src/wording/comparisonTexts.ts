import type { ComparedForm, MatchBasis, Suggestion, YearRow } from "../evaluation/comparison/comparison";
import { insertValues } from "./insertValues";
import type { Locale } from "./locale";
import { words } from "./text";

/** Texts of what is held beside last year's form, on the sheet and in the pane. */
export const comparisonTexts = words({
  part: { zh: "上年度对比的选择", en: "What last year's form is" },
  match: { zh: "对应关系", en: "Matched by" },
  lastName: { zh: "上年指标", en: "Last year's indicator" },
  thisName: { zh: "本年指标", en: "This year's indicator" },
  lastTarget: { zh: "上年目标", en: "Target last year" },
  thisTarget: { zh: "本年目标", en: "Target this year" },
  lastActual: { zh: "上年实际", en: "Done last year" },
  thisActual: { zh: "本年实际", en: "Done this year" },
  scoreChange: { zh: "得分增减", en: "Score +/−" },
  suggestion: { zh: "下一年度建议指标值及依据", en: "Suggested target for next year, and why" },
  change: { zh: "增减幅度", en: "Change" },
  isNew: { zh: "本年新增", en: "New" },
  isGone: { zh: "上年有、本年无", en: "No longer there" },
  code: { zh: "项目代码相同", en: "Project code" },
  name: { zh: "名称一致", en: "Name" },
  level: { zh: "同名不同级，待确认", en: "Name under another level: please confirm" },
  ambiguous: { zh: "同名多行，待确认", en: "One of several: please confirm" },
  similar: { zh: "名称相近，待确认", en: "Similar name: please confirm" },
  hand: { zh: "人工指定", en: "By hand" },
  sameName: { zh: "同名", en: "the same" },
  heldBeside: {
    zh: "对比的自评表：{form}。对应关系「待确认」的，确认后才查疑点、给建议值。",
    en: "Held beside {form}. Rows that are to be confirmed give no finding and no suggestion before.",
  },
  yearDoubted: {
    zh: "两张表的年度不是相邻的两年（上年表 {last}，本年表 {now}），请核对是否选对。",
    en: "The two forms are not of two years that follow each other ({last}, {now}): please check the choice.",
  },
  noYear: { zh: "未注明年度", en: "no year" },
  changedTarget: { zh: "目标 {change}", en: "target {change}" },
  changedActual: { zh: "实际 {change}", en: "done {change}" },
  mean: {
    zh: "{target}：上年实际 {last}，本年实际 {now}，取两年平均（历史标准）",
    en: "{target}: {last} done last year, {now} this year; their mean",
  },
  last: {
    zh: "{target}：上年实际 {last}（历史标准）",
    en: "{target}: {last} done last year",
  },
  comma: { zh: "，", en: ", " },
});

/** ≥1200人：上年实际 1100人，本年实际 1300人，取两年平均（历史标准）; "" where nothing is suggested. */
export function suggestionText(suggestion: Suggestion | null, locale: Locale): string {
  if (suggestion === null) return "";
  const { target, basis, lastActual, actual } = suggestion;
  return insertValues(comparisonTexts[locale][basis], { target, last: lastActual, now: actual });
}

/** 名称相近，待确认 78%. */
export function matchText(
  match: { readonly basis: MatchBasis; readonly confidence: number } | null,
  locale: Locale,
): string {
  const texts = comparisonTexts[locale];
  return match === null ? texts.isNew : `${texts[match.basis]} ${Math.round(match.confidence * 100)}%`;
}

/** +11.11% */
export const signed = (share: number): string =>
  `${share > 0 ? "+" : share < 0 ? "−" : ""}${Math.abs(share * 100).toFixed(2)}%`;

/** 目标 +11.11%，实际 −3.00%; "" where neither can be compared. */
export function changeText({ target, actual }: YearRow["change"], locale: Locale): string {
  const texts = comparisonTexts[locale];
  return [
    ...(target === null ? [] : [insertValues(texts.changedTarget, { change: signed(target) })]),
    ...(actual === null ? [] : [insertValues(texts.changedActual, { change: signed(actual) })]),
  ].join(texts.comma);
}

/** 去年.xlsx「自评表」2021: which form it is that another is held beside. */
export const comparedText = ({ file, sheet, year }: ComparedForm): string =>
  `${file.split(/[/\\]/).at(-1) ?? ""}「${sheet}」${year === null ? "" : String(year)}`;
