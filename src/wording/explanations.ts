import { sentences, words } from "./text";
import type { Locale } from "./locale";

/** Numbers as people read them: amounts, points and percents already formatted. */
export interface ExplanationNumbers {
  /** Target and actual in the unit they were compared in. */
  readonly a: string;
  readonly b: string;
  /** 96.84% */
  readonly percent: string;
  readonly weight: string;
  readonly score: string;
  readonly claimed: string;
  /** 80 and 100 of 100%–80% */
  readonly low: string;
  readonly high: string;
  /** Other rows of a group, a row number, an amount. */
  readonly rows: string;
  /** Points off; how many steps of which size and what each costs; the share below which nothing is earned. */
  readonly off: string;
  readonly steps: string;
  readonly size: string;
  readonly each: string;
  readonly pass: string;
}

const said = sentences<ExplanationNumbers>()({
  "not-applicable-left-out": {
    zh: "目标值和完成值均为不适用，不参与计分",
    en: "Target and actual are marked not applicable: not counted",
  },
  "not-applicable-full": {
    zh: "目标值和完成值均为不适用，按规则得满分 {weight} 分",
    en: "Target and actual are marked not applicable: full {weight} points by rule",
  },
  "tier-1": { zh: "达成预期指标，得分区间为分值的 {high}%–{low}%", en: "Target reached: {high}%–{low}% of the weight" },
  "tier-2": {
    zh: "部分达成预期指标，得分区间为分值的 {high}%–{low}%",
    en: "Target partly reached: {high}%–{low}% of the weight",
  },
  "tier-3": {
    zh: "未达成预期指标，得分区间为分值的 {high}%–{low}%",
    en: "Target not reached: {high}%–{low}% of the weight",
  },
  reached: {
    zh: "定性指标：完成值与目标一致，得分区间为分值的 {high}%–{low}%",
    en: "The actual says that the target was reached: {high}%–{low}% of the weight",
  },
  completion: { zh: "完成率为 {percent}", en: "Completion {percent}" },
  "on-time": { zh: "按期完成", en: "Done in time" },
  late: {
    zh: "逾期完成，由评价人在分值的 {high}%–{low}% 内评定",
    en: "Done late: the evaluator decides within {high}%–{low}% of the weight",
  },
  "zero-none": { zh: "目标为 0，实际 0，未发生", en: "Target 0, actual 0: none happened" },
  "zero-met": { zh: "目标为 0，实际 {b}，未超过目标", en: "Target 0, actual {b}: not above the target" },
  "zero-missed": { zh: "目标为 0，实际 {b}，不得分", en: "Target 0, actual {b}: no points" },
  "range-met": { zh: "实际 {b} 在目标区间内", en: "Actual {b} lies in the target range" },
  "range-missed": {
    zh: "实际 {b} 超出目标区间的 {a}，完成 {percent}",
    en: "Actual {b} lies outside the range's {a}, completion {percent}",
  },
  "at-most-met": { zh: "反向指标：实际 {b} 未超过目标 {a}", en: "Lower is better: actual {b} is within target {a}" },
  "at-most-ratio": { zh: "反向指标：{a} ÷ {b} = {percent}", en: "Lower is better: {a} ÷ {b} = {percent}" },
  "at-most-linear": {
    zh: "反向指标：1 −（{b} − {a}）÷ {a} = {percent}",
    en: "Lower is better: 1 − ({b} − {a}) ÷ {a} = {percent}",
  },
  "at-most-allOrNothing": {
    zh: "反向指标：实际 {b} 超过目标 {a}，不得分",
    en: "Lower is better: actual {b} exceeds target {a}, no points",
  },
  "at-least": { zh: "正向指标：{b} ÷ {a} = {percent}", en: "Higher is better: {b} ÷ {a} = {percent}" },
  about: {
    zh: "目标为约数 {a}，实际 {b}，相差不超过 5%，按完成计",
    en: "The target is about {a}, the actual {b} is within 5%: counted as reached",
  },
  "at-least-bare": { zh: "正向指标：目标 {a}，实际 {b}", en: "Higher is better: target {a}, actual {b}" },
  equal: {
    zh: "等于类指标：目标 {a}，实际 {b}，完成 {percent}",
    en: "Equal wanted: target {a}, actual {b}, completion {percent}",
  },
  "carried-no-target": { zh: "没有目标值，无法计算", en: "No target: nothing to compute" },
  "carried-no-actual": { zh: "没有实际完成值，无法计算", en: "No actual: nothing to compute" },
  "carried-unreadable": { zh: "完成值是错误值，无法计算", en: "The actual is an error value: nothing to compute" },
  "carried-numeric": {
    zh: "目标值是数值，完成值不是同一单位的数值，无法比较",
    en: "The target is a number, the actual is no number of the same unit: not comparable",
  },
  "carried-target-words": {
    zh: "目标值是文字表述，完成值是数值，无法比较",
    en: "The target is in words, the actual is a number: not comparable",
  },
  "carried-words": {
    zh: "目标值和完成值均为文字表述，无法换算为得分",
    en: "Target and actual are both in words: no score can be computed",
  },
  full: { zh: "得满分 {weight} 分", en: "full {weight} points" },
  product: { zh: "{weight} 分 × {percent} = {score} 分", en: "{weight} points × {percent} = {score} points" },
  nothing: { zh: "得 0 分", en: "0 points" },
  hand: { zh: "自评 {claimed} 分在区间内", en: "the claimed {claimed} points lie within and stand" },
  bound: {
    zh: "自评 {claimed} 分不在区间内，取最近的界限 {score} 分",
    en: "the claimed {claimed} points lie outside, the nearest bound {score} is taken",
  },
  openTop: { zh: "没有自评得分，按上限计 {score} 分", en: "no claimed score, the top of {score} points is taken" },
  openMiddle: {
    zh: "没有自评得分，按区间中值计 {score} 分",
    en: "no claimed score, the middle of {score} points is taken",
  },
  carriedHand: {
    zh: "沿用自评得分 {claimed} 分，需人工核定",
    en: "the claimed {claimed} points are carried and need a person's check",
  },
  carriedNone: { zh: "没有自评得分，计 0 分，需人工核定", en: "no claimed score, 0 points, needs a person's check" },
  capped: {
    zh: "自评得分超过分值，按分值 {weight} 分计",
    en: "the claimed score exceeds the weight, {weight} points are taken",
  },
  noWeight: { zh: "未设分值，不计分", en: "no weight, not scored" },
  deducted: {
    zh: "完成 {percent}，目标明显偏低，按规则扣减后得 {score} 分",
    en: "completion {percent}, the target was too low: {score} points after deduction",
  },
  group: {
    zh: "与第 {rows} 行合并计分：平均完成 {percent}，{weight} 分 × {percent} = {score} 分",
    en: "scored together with row {rows}: mean completion {percent}, {weight} points × {percent} = {score} points",
  },
  groupHand: { zh: "与第 {rows} 行合并计分，得 {score} 分", en: "scored together with row {rows}: {score} points" },
  member: { zh: "得分并入第 {rows} 行", en: "scored in row {rows}" },
  "target-fraction": {
    zh: "目标值未写单位且不大于 1，按小数比例理解",
    en: "the target has no unit and is at most 1: read as a fraction",
  },
  "actual-fraction": {
    zh: "完成值未写单位且不大于 1，按小数比例理解",
    en: "the actual has no unit and is at most 1: read as a fraction",
  },
  "target-points": { zh: "目标值未写单位，按百分数理解", en: "the target has no unit: read as percent" },
  "actual-points": { zh: "完成值未写单位，按百分数理解", en: "the actual has no unit: read as percent" },
  "target-base": {
    zh: "目标值未写单位，数值相差悬殊，按不带万、亿的单位理解",
    en: "the target has no unit and is far off: read in the unit without its magnitude",
  },
  "actual-base": {
    zh: "完成值未写单位，数值相差悬殊，按不带万、亿的单位理解",
    en: "the actual has no unit and is far off: read in the unit without its magnitude",
  },
  converted: { zh: "已换算为同一单位", en: "converted to one unit" },
  approximate: { zh: "完成值为约数，按不少于该数计", en: "the actual is approximate: counted as at least that much" },
  inferredWeight: {
    zh: "分值未印出，按自评得分推算为 {weight} 分",
    en: "no weight printed: {weight} points inferred from the claimed score",
  },
  headingWeight: {
    zh: "分值未印出，按标题分值均分为 {weight} 分",
    en: "no weight printed: {weight} points as a share of the heading's",
  },
  restWeight: {
    zh: "分值未印出，按标题分值减去其余各项推算为 {weight} 分",
    en: "no weight printed: {weight} points are what the heading leaves",
  },
  points: {
    zh: "目标值和完成值填的是分数：{b} ÷ {a} = {percent}",
    en: "target and actual are points: {b} ÷ {a} = {percent}",
  },
  parts: {
    zh: "由其下各项计分：{rows}，平均完成 {percent}，{weight} 分 × {percent} = {score} 分",
    en: "scored by the rows below: {rows}; mean completion {percent}, {weight} points × {percent} = {score} points",
  },
  partsAlone: { zh: "由其下各项构成：{rows}", en: "made up of the rows below: {rows}" },
  partsHand: { zh: "由其下各项计分：{rows}，得 {score} 分", en: "scored by the rows below: {rows}; {score} points" },
  standard: {
    zh: "按本行评分标准「{rows}」：目标 {a}，实际 {b}",
    en: "By the row's own standard ({rows}): target {a}, actual {b}",
  },
  standardWords: { zh: "按本行评分标准「{rows}」", en: "By the row's own standard ({rows})" },
  standardGap: { zh: "相差 {a}，扣 {b} 分", en: "off by {a}, {b} points taken" },
  standardScore: { zh: "得 {score} 分", en: "{score} points" },
  standardOpen: { zh: "没有自评得分，按 {score} 分计", en: "no claimed score, {score} points are taken" },
  standardHand: {
    zh: "该标准由评价人逐项打分，自评 {claimed} 分予以认可",
    en: "a person scores by it, the claimed {claimed} points stand",
  },
  standardUnread: {
    zh: "本行评分标准「{rows}」未能全部读懂，按评分规则计分，请人工核对",
    en: "the row's own standard ({rows}) was not wholly read: scored by the profile, please check",
  },
  standardUnfit: {
    zh: "本行评分标准「{rows}」与本行的数值或分值对不上，按评分规则计分，请人工核对",
    en: "the row's own standard ({rows}) does not fit the row's values or weight: scored by the profile, please check",
  },
  "no-actual": { zh: "没有实际完成值，没有得分依据", en: "No actual: no evidence for points" },
  steps: {
    zh: "按档扣分指标：目标 {a}，实际 {b}",
    en: "Points off by steps: target {a}, actual {b}",
  },
  stepsOff: {
    zh: "偏离 {steps} 档（每 {size} 个百分点一档），每档扣 {each} 分，扣 {off} 分后得 {score} 分",
    en: "{steps} steps of {size} percent points off at {each} points each, {off} in all: {score} points",
  },
  overshootOff: {
    zh: "完成值超出目标过多，按规则扣 {off} 分，得 {score} 分",
    en: "far beyond the target, {off} points off by rule: {score} points",
  },
  "all-or-nothing": {
    zh: "完成得满分、未完成不得分：目标 {a}，实际 {b}",
    en: "All or nothing: target {a}, actual {b}",
  },
  band: {
    zh: "满意度 {percent}，所在档次得分值的 {high}%",
    en: "Satisfaction {percent}: {high}% of the weight by its band",
  },
  scored: { zh: "得 {score} 分", en: "{score} points" },
  belowPass: { zh: "低于 {pass}%，不得分", en: "below {pass}%: no points" },
  execution: { zh: "预算执行率：{b} ÷ {a} = {percent}", en: "Execution rate: {b} ÷ {a} = {percent}" },
  executionPrinted: { zh: "预算执行率按表内所填 {percent}", en: "Execution rate as printed: {percent}" },
  executionZero: { zh: "预算数为 0，没有执行率", en: "The budget is 0: no execution rate" },
  executionNone: { zh: "没有预算数或执行数，无法计算执行率", en: "No budget or no spending: no execution rate" },
  executionSteps: { zh: "按执行率 {percent} 所在档次得 {score} 分", en: "{score} points for the step of {percent}" },
});

const between = words({
  comma: { zh: "，", en: ", " },
  enumeration: { zh: "、", en: ", " },
  noteBegin: { zh: "（", en: " (" },
  noteEnd: { zh: "）", en: ")" },
});

/** The sentences that explain a score, and what stands between them. */
export type ExplanationTexts = (typeof said)[Locale] & (typeof between)[Locale];

export const explanations: Readonly<Record<Locale, ExplanationTexts>> = {
  "zh-CN": { ...said["zh-CN"], ...between["zh-CN"] },
  get "en-US"() {
    return { ...said["en-US"], ...between["en-US"] };
  },
};
