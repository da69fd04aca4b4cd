import { plainText } from "../../value/plainText";

/**
 * Bracketed additions that say nothing about which column it is: letters and formulas (A), (B/A), units, (分),
 * (20分*执行率), (盖章).
 */
const ADDITION =
  /^(?:[A-Za-z].{0,12}|.*[=*×÷/].*|分|分数|分值|权重|%|‰|百分比|万元|元|亿元|单位.*|.*\d+(?:\.\d+)?分?%?|百分制|.*盖章.*|.*公章.*|必填|选填|可选|.*字以?内)$/;

/** A header as its meaning is looked up: 全年（调整）预算数（A）： becomes 全年调整预算数. */
export function headerText(text: string): string {
  return plainText(text)
    .replace(/^[★☆*※]+/, "")
    .replace(/^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+、|\d+[.、])/, "")
    .replace(/[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g, (_, inside: string) => (ADDITION.test(inside) ? "" : inside))
    .replace(/[、,，;；:：。.]+$/, "")
    .replace(/^[—-]+|[—%*-]+$/g, "");
}
