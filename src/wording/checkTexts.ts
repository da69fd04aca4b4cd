import type { CheckCode } from "../evaluation/result";
import type { Locale } from "./locale";
import { words } from "./text";

/** What was checked and found right, in a word or two. */
const names: Readonly<Record<Locale, Readonly<Record<CheckCode, string>>>> = words({
  total: { zh: "合计", en: "total" },
  weights: { zh: "分值", en: "weights" },
  rate: { zh: "执行率", en: "execution rate" },
  "execution-score": { zh: "预算执行得分", en: "execution score" },
  "budget-rows": { zh: "预算分项", en: "budget rows" },
  scores: { zh: "各项得分", en: "scores" },
  actuals: { zh: "完成值", en: "actuals" },
  reasons: { zh: "偏差原因", en: "reasons" },
  dates: { zh: "完成时限", en: "dates" },
  duplicates: { zh: "指标重复", en: "duplicates" },
});

const frame = words({
  checked: { zh: "已核对：{checks}", en: "Checked and right: {checks}" },
  separator: { zh: "、", en: ", " },
});

/** 已核对：合计、分值、执行率; "" where nothing was. */
export function checkedText(checks: readonly CheckCode[], locale: Locale): string {
  const { checked, separator } = frame[locale];
  const list = checks.map((code) => names[locale][code]).join(separator);
  return list === "" ? "" : checked.replace("{checks}", () => list);
}
