import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN":
      "先统一写法（全角、空格、各种大于等于号、「不低于」「以上」等文字、中文数字），再读成一种值：数量、比率、区间、日期、完成率、达成程度、等次、分档、文字或空。一格里有几个数量的，每个一行。数值按所写单位给出；日期写作 年-月-日，没有写年份的只有 月-日。",
    "en-US":
      "Spellings are made one first (full-width forms, blanks, operators in signs or words, Chinese numerals), then the text is one kind of value: quantity, percentage, range, date, completion, tier, grade, bands, text or blank. Several quantities give a row each. Amounts are in the unit as written; dates read year-month-day, without a year month-day.",
  },
  formula: { "zh-CN": "符号 | 数值 | 单位 | 类型", "en-US": "operator | value | unit | kind" },
  basis: { "zh-CN": "本加载项的读数规则", "en-US": "How this add-in reads values" },
  examples: [
    { arguments: ["不低于4754人"], note: { "zh-CN": "文字写的符号", "en-US": "An operator in words" } },
    { arguments: ["98%以上"], note: { "zh-CN": "比率", "en-US": "A percentage" } },
    { arguments: ["2021年12月底前"], note: { "zh-CN": "日期", "en-US": "A date" } },
    { arguments: ["19处、22637.6平方米"], note: { "zh-CN": "两个数量，两行", "en-US": "Two quantities, two rows" } },
  ],
};
