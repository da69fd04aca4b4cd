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
}

type Sentence = (n: ExplanationNumbers) => string;

const zhCN = {
  "not-applicable-left-out": () => "目标值和完成值均为不适用，不参与计分",
  "not-applicable-full": ({ weight }) => `目标值和完成值均为不适用，按规则得满分 ${weight} 分`,
  "tier-1": ({ low, high }) => `达成预期指标，得分区间为分值的 ${high}%–${low}%`,
  "tier-2": ({ low, high }) => `部分达成预期指标，得分区间为分值的 ${high}%–${low}%`,
  "tier-3": ({ low, high }) => `未达成预期指标，得分区间为分值的 ${high}%–${low}%`,
  reached: ({ low, high }) => `完成值表明已达成目标，得分区间为分值的 ${high}%–${low}%`,
  completion: ({ percent }) => `完成率为 ${percent}`,
  "on-time": () => "按期完成",
  late: ({ low, high }) => `逾期完成，由评价人在分值的 ${high}%–${low}% 内评定`,
  "zero-met": ({ b }) => (b === "0" ? "目标为 0，实际 0，未发生" : `目标为 0，实际 ${b}，未超过目标`),
  "zero-missed": ({ b }) => `目标为 0，实际 ${b}，不得分`,
  "range-met": ({ b }) => `实际 ${b} 在目标区间内`,
  "range-missed": ({ a, b, percent }) => `实际 ${b} 超出目标区间的 ${a}，完成 ${percent}`,
  "at-most-met": ({ a, b }) => `反向指标：实际 ${b} 未超过目标 ${a}`,
  "at-most-ratio": ({ a, b, percent }) => `反向指标：${a} ÷ ${b} = ${percent}`,
  "at-most-linear": ({ a, b, percent }) => `反向指标：1 −（${b} − ${a}）÷ ${a} = ${percent}`,
  "at-most-allOrNothing": ({ a, b }) => `反向指标：实际 ${b} 超过目标 ${a}，不得分`,
  "at-least": ({ a, b, percent }) => `正向指标：${b} ÷ ${a} = ${percent}`,
  about: ({ a, b }) => `目标为约数 ${a}，实际 ${b}，相差不超过 5%，按完成计`,
  "at-least-bare": ({ a, b }) => `正向指标：目标 ${a}，实际 ${b}`,
  equal: ({ a, b, percent }) => `等于类指标：目标 ${a}，实际 ${b}，完成 ${percent}`,
  points: ({ a, b, percent }) => `目标值和完成值填的是分数：${b} ÷ ${a} = ${percent}`,
  parts: ({ rows, percent, weight, score }) =>
    `由其下各项计分：${rows}，平均完成 ${percent}，${weight} 分 × ${percent} = ${score} 分`,
  partsAlone: ({ rows }) => `由其下各项构成：${rows}`,
  partsHand: ({ rows, score }) => `由其下各项计分：${rows}，得 ${score} 分`,
  "no-actual": () => "没有实际完成值，没有得分依据",
  "carried-no-target": () => "没有目标值，无法计算",
  "carried-no-actual": () => "没有实际完成值，无法计算",
  "carried-unreadable": () => "完成值是错误值，无法计算",
  "carried-numeric": () => "目标值是数值，完成值不是同一单位的数值，无法比较",
  "carried-target-words": () => "目标值是文字表述，完成值是数值，无法比较",
  "carried-words": () => "目标值和完成值均为文字表述，无法换算为得分",
  full: ({ weight }) => `得满分 ${weight} 分`,
  product: ({ weight, percent, score }) => `${weight} 分 × ${percent} = ${score} 分`,
  nothing: () => "得 0 分",
  hand: ({ claimed }) => `自评 ${claimed} 分在区间内，予以认可`,
  bound: ({ claimed, score }) => `自评 ${claimed} 分不在区间内，取最近的界限 ${score} 分`,
  openTop: ({ score }) => `没有自评得分，按上限计 ${score} 分`,
  openMiddle: ({ score }) => `没有自评得分，按区间中值计 ${score} 分`,
  carriedHand: ({ claimed }) => `沿用自评得分 ${claimed} 分，需人工核定`,
  carriedNone: () => "没有自评得分，计 0 分，需人工核定",
  capped: ({ weight }) => `自评得分超过分值，按分值 ${weight} 分计`,
  noWeight: () => "未设分值，不计分",
  deducted: ({ score, percent }) => `完成 ${percent}，目标明显偏低，按规则扣减后得 ${score} 分`,
  group: ({ rows, percent, weight, score }) =>
    `与第 ${rows} 行合并计分：平均完成 ${percent}，${weight} 分 × ${percent} = ${score} 分`,
  groupHand: ({ rows, score }) => `与第 ${rows} 行合并计分，得 ${score} 分`,
  member: ({ rows }) => `得分并入第 ${rows} 行`,
  "target-fraction": () => "目标值未写单位且不大于 1，按小数比例理解",
  "actual-fraction": () => "完成值未写单位且不大于 1，按小数比例理解",
  "target-points": () => "目标值未写单位，按百分数理解",
  "actual-points": () => "完成值未写单位，按百分数理解",
  "target-base": () => "目标值未写单位，数值相差悬殊，按不带万、亿的单位理解",
  "actual-base": () => "完成值未写单位，数值相差悬殊，按不带万、亿的单位理解",
  converted: () => "已换算为同一单位",
  approximate: () => "完成值为约数，按不少于该数计",
  inferredWeight: ({ weight }) => `分值未印出，按自评得分推算为 ${weight} 分`,
  restWeight: ({ weight }) => `分值未印出，按标题分值减去其余各项推算为 ${weight} 分`,
  headingWeight: ({ weight }) => `分值未印出，按标题分值均分为 ${weight} 分`,
  execution: ({ a, b, percent }) => `预算执行率：${b} ÷ ${a} = ${percent}`,
  executionPrinted: ({ percent }) => `预算执行率按表内所填 ${percent}`,
  executionZero: () => "预算数为 0，没有执行率",
  executionNone: () => "没有预算数或执行数，无法计算执行率",
  executionSteps: ({ percent, score }) => `按执行率 ${percent} 所在档次得 ${score} 分`,
} satisfies Record<string, Sentence>;

export type ExplanationTexts = Readonly<Record<keyof typeof zhCN, Sentence>> & {
  readonly comma: string;
  /** Between row numbers: 3、4 */
  readonly enumeration: string;
  readonly noteBegin: string;
  readonly noteEnd: string;
};

export const explanationsZhCN: ExplanationTexts = {
  ...zhCN,
  comma: "，",
  enumeration: "、",
  noteBegin: "（",
  noteEnd: "）",
};
