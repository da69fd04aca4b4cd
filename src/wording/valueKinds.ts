import { words } from "./text";

export type ValueKind = keyof (typeof valueKinds)["zh-CN"];

/** What a cell's text says, in a word. */
export const valueKinds = words({
  quantity: { zh: "数量", en: "quantity" },
  rate: { zh: "比率", en: "percentage" },
  range: { zh: "区间", en: "range" },
  date: { zh: "日期", en: "date" },
  completion: { zh: "完成率", en: "completion" },
  tier: { zh: "达成程度", en: "tier" },
  word: { zh: "等次", en: "grade" },
  bands: { zh: "分档", en: "bands" },
  text: { zh: "文字", en: "text" },
  nothing: { zh: "空", en: "blank" },
});
