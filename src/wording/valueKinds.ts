import type { Locale } from "./locale";

const zhCN = {
  quantity: "数量",
  rate: "比率",
  range: "区间",
  date: "日期",
  completion: "完成率",
  tier: "达成程度",
  word: "等次",
  bands: "分档",
  text: "文字",
  nothing: "空",
};

export type ValueKind = keyof typeof zhCN;

/** What a cell's text says, in a word. */
export const valueKinds: Readonly<Record<Locale, Readonly<Record<ValueKind, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    quantity: "quantity",
    rate: "percentage",
    range: "range",
    date: "date",
    completion: "completion",
    tier: "tier",
    word: "grade",
    bands: "bands",
    text: "text",
    nothing: "blank",
  },
};
