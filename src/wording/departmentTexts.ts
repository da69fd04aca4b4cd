import { words } from "./text";

/** Texts of what is said of many forms together, on the summary and in the pane. */
export const departmentTexts = words({
  rank: { zh: "名次", en: "Rank" },
  executionRate: { zh: "执行率", en: "Spent" },
  findings: { zh: "疑点（点击查看）", en: "Findings (click to see)" },
  counts: {
    zh: "错误 {error}　警告 {warning}　提示 {info}",
    en: "{error} errors, {warning} warnings, {info} notes",
  },
  noFindings: { zh: "未发现疑点", en: "Nothing found" },
  provisional: { zh: "有内容未能识别，得分仅供参考；", en: "Not all was understood; " },
  use: { zh: "结果应用", en: "Use of result" },
  useRule: { zh: "结果应用依据：{rule}。", en: "Results are used by this rule: {rule}." },
  rankNote: {
    zh: "名次按得分率从高到低排列，没有等级的不排名。",
    en: "Ranked by rate, highest first; forms without a grade have no rank.",
  },
  department: {
    zh: "部门综合得分（{count} 张项目自评表，先汇总、再计分）",
    en: "The department over {count} project forms, added up first, scored second",
  },
  weighted: {
    zh: "汇总第 {forms} 项：指标相同的先合成一张，数量相加、比率按支出加权；其余各评价项目的得分按支出加权平均。本表为生成时的数值。",
    en: "Forms {forms}: those with the same indicators become one, amounts added and rates weighted by spending; the other items' scores are averaged by spending. Values as of generation.",
  },
  plain: {
    zh: "汇总第 {forms} 项：指标相同的先合成一张；各表支出不全或单位不明，各评价项目的得分未加权，每张表一样计算。本表为生成时的数值。",
    en: "Forms {forms}: those with the same indicators become one; spending is not known for all, so every form counts the same. Values as of generation.",
  },
  executed: {
    zh: "合计全年预算 {adjusted}{unit}，合计执行 {spent}{unit}，执行率 {rate}。",
    en: " Budgets {adjusted} {unit}, spent {spent} {unit}, {rate}.",
  },
  left: {
    zh: "另有 {count} 张项目自评表年度不同、没有分值或尚未填写，未纳入。",
    en: " {count} project forms are left out: of another year, without points, or not filled in.",
  },
  ownForm: { zh: "部门整体自评表（第 {number} 项）", en: "The department's own form (no. {number})" },
  weakest: { zh: "各表中失分最多的指标", en: "Indicators that lost most" },
  share: { zh: "失分占满分", en: "Of full" },
  lost: { zh: "失分", en: "Lost" },
  reason: { zh: "偏差原因", en: "Reason" },
  noneLost: { zh: "没有失分的指标", en: "No indicator lost points" },
  goTo: { zh: "打开「{form}」", en: "Go to {form}" },
  forms: { zh: "本工作簿的自评表（{count} 张）", en: "Forms of this workbook ({count})" },
  notRanked: { zh: "未评", en: "none" },
  composite: {
    zh: "部门综合得分 {total} 分（满分 {full}），{grade}；由 {count} 张项目自评表先汇总、再计分，明细见汇总表。",
    en: "The department: {total} of {full} points, {grade}; over {count} project forms, added up first. See the summary.",
  },
  form: { zh: "自评表", en: "Form" },
});
