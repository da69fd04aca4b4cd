import { sentences } from "./text";

/** Why a function gives no value; `argument` is the parameter's name as the function list shows it. */
export interface ProblemWords {
  readonly argument: string;
  /** What was given, or what would be right. */
  readonly detail: string;
  readonly other: string;
}

export const functionProblems = sentences<ProblemWords>()({
  missing: {
    zh: "缺少参数「{argument}」：没有填写，或所引用的单元格为空。",
    en: 'The argument "{argument}" is missing: left out, or its cell is blank.',
  },
  error: {
    zh: "参数「{argument}」引用的单元格是错误值 {detail}。",
    en: 'The cell of the argument "{argument}" holds the error {detail}.',
  },
  number: {
    zh: "参数「{argument}」应为数字，不能是「{detail}」。",
    en: 'The argument "{argument}" has to be a number, not "{detail}".',
  },
  points: {
    zh: "参数「{argument}」应为分值，不能是「{detail}」：只写数字，或数字加「分」。",
    en: 'The argument "{argument}" has to be points, not "{detail}": a number alone.',
  },
  "not-scored": {
    zh: "{detail}，也没有自评得分可以沿用，需人工核定。",
    en: "{detail}, and there is no claimed score to carry: needs a person's check.",
  },
  negative: {
    zh: "参数「{argument}」不能为负数：{detail}。",
    en: 'The argument "{argument}" cannot be negative: {detail}.',
  },
  "not-positive": {
    zh: "参数「{argument}」应大于 0，不能是 {detail}。",
    en: 'The argument "{argument}" has to be above 0, not {detail}.',
  },
  cell: {
    zh: "参数「{argument}」应为一个单元格，不能是多个单元格的区域。",
    en: 'The argument "{argument}" has to be one cell, not a range of several.',
  },
  column: {
    zh: "参数「{argument}」应为一列（或一行）单元格，不能是 {detail} 的区域。",
    en: 'The argument "{argument}" has to be one column (or row) of cells, not a range of {detail}.',
  },
  lengths: {
    zh: "参数「{argument}」有 {detail} 个单元格，与「{other}」个数不同。",
    en: 'The argument "{argument}" has {detail} cells, another number than "{other}".',
  },
  profile: {
    zh: "参数「{argument}」：没有名为「{detail}」的评分规则，可用的有 {other}。",
    en: 'The argument "{argument}": no scoring profile is called "{detail}"; there are {other}.',
  },
  direction: {
    zh: "参数「{argument}」不认识「{detail}」，可填 正向、反向、≥、≤、>、< 或 =。",
    en: 'The argument "{argument}" cannot be "{detail}"; write higher, lower, ≥, ≤, >, < or =.',
  },
  level: {
    zh: "参数「{argument}」不认识「{detail}」，可填 1、2、3，或达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差。",
    en: 'The argument "{argument}" cannot be "{detail}"; write 1, 2 or 3, or the Chinese phrase of the tier.',
  },
  incomparable: {
    zh: "由「{argument}」和「{other}」算不出比率：{detail}。",
    en: '"{argument}" and "{other}" give no rate: {detail}.',
  },
  "zero-target": {
    zh: "「{argument}」为 0，偏差率没有意义。",
    en: '"{argument}" is 0: a deviation from it means nothing.',
  },
  units: {
    zh: "「{argument}」和「{other}」的单位不同，不能相除。",
    en: '"{argument}" and "{other}" are in different units.',
  },
  row: { zh: "第 {argument} 行：{detail}", en: "Row {argument}: {detail}" },
});

export type FunctionProblemCode = keyof (typeof functionProblems)["zh-CN"];
