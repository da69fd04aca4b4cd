import type { FormResult } from "../evaluation/result";
import { reportSentences as texts } from "../wording/reportSentences";
import { number, percent } from "./readable";
import type { ReportTable } from "./report";

const points = (value: number | null): string => (value === null ? "" : number(value));

/** Weights stand without places where none of them needs any, else all with two. */
const isWhole = (rows: FormResult["composite"]): boolean =>
  rows.every(({ weight }) => Math.abs(weight * 100 - Math.round(weight * 100)) < 0.005);

/** 评价项目 · 权重 · 标准分值 · 本项得分 · 得分率, the founding document's table. */
export const compositeTable = ({ composite }: Pick<FormResult, "composite">): ReportTable => ({
  caption: texts.compositeCaption({}),
  header: ["评价项目", "权重", "标准分值", "本项得分", "得分率"],
  rows: composite.map(({ item, weight, full, score, rate }) => [
    item,
    isWhole(composite) ? `${number(Math.round(weight * 100))}%` : percent(weight),
    number(full),
    number(score),
    percent(rate),
  ]),
  widths: [0.32, 0.14, 0.18, 0.18, 0.18],
});

/** The form's rows as they are printed, with the points that the rules give. */
export function annexOf({ indicators }: FormResult): ReportTable {
  const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, "");
  return {
    caption: texts.annexHeading({}),
    header: ["一级指标", "二级指标", "三级指标", "目标值", "实际完成值", "分值", "自评得分", "测算得分", "偏差原因"],
    rows: indicators.map(({ path, target, actual, weight, claimed, score, reason }) => [
      oneLine(path.length > 1 ? (path[0] ?? "") : ""),
      oneLine(path.length > 2 ? (path[1] ?? "") : ""),
      oneLine(path.at(-1) ?? ""),
      oneLine(target),
      oneLine(actual),
      points(weight),
      points(claimed),
      points(score),
      oneLine(reason),
    ]),
    widths: [0.09, 0.1, 0.21, 0.14, 0.14, 0.06, 0.07, 0.07, 0.12],
  };
}
