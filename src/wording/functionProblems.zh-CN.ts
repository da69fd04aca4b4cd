/** Why a function gives no value; `argument` is the parameter's name as the function list shows it. */
export interface ProblemWords {
  readonly argument: string;
  /** What was given, or what would be right. */
  readonly detail: string;
  readonly other: string;
}

type Sentence = (words: ProblemWords) => string;

const zhCN = {
  missing: ({ argument }) => `缺少参数「${argument}」：没有填写，或所引用的单元格为空。`,
  error: ({ argument, detail }) => `参数「${argument}」引用的单元格是错误值 ${detail}。`,
  number: ({ argument, detail }) => `参数「${argument}」应为数字，不能是「${detail}」。`,
  negative: ({ argument, detail }) => `参数「${argument}」不能为负数：${detail}。`,
  "not-positive": ({ argument, detail }) => `参数「${argument}」应大于 0，不能是 ${detail}。`,
  cell: ({ argument }) => `参数「${argument}」应为一个单元格，不能是多个单元格的区域。`,
  column: ({ argument, detail }) => `参数「${argument}」应为一列（或一行）单元格，不能是 ${detail} 的区域。`,
  lengths: ({ argument, detail, other }) => `参数「${argument}」有 ${detail} 个单元格，与「${other}」个数不同。`,
  profile: ({ argument, detail, other }) => `参数「${argument}」：没有名为「${detail}」的评分规则，可用的有 ${other}。`,
  direction: ({ argument, detail }) => `参数「${argument}」不认识「${detail}」，可填 正向、反向、≥、≤、>、< 或 =。`,
  level: ({ argument, detail }) =>
    `参数「${argument}」不认识「${detail}」，可填 1、2、3，或达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差。`,
  incomparable: ({ argument, other, detail }) => `由「${argument}」和「${other}」算不出比率：${detail}。`,
  "zero-target": ({ argument }) => `「${argument}」为 0，偏差率没有意义。`,
  units: ({ argument, other }) => `「${argument}」和「${other}」的单位不同，不能相除。`,
  row: ({ argument, detail }) => `第 ${argument} 行：${detail}`,
} satisfies Record<string, Sentence>;

export type FunctionProblemCode = keyof typeof zhCN;
export type FunctionProblems = Readonly<Record<FunctionProblemCode, Sentence>>;

export const functionProblemsZhCN: FunctionProblems = zhCN;
