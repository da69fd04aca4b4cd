import { plainText } from "./plainText";

const OPERATOR =
  /^(?:[≥≧⩾≤≦⩽><=~≈]|[><]=|=[><]|[><]|={1,2}|大于等于|大于或等于|小于等于|小于或等于|等于|大于|小于|不低于|不少于|不小于|不高于|不超过|不多于|不大于|至少|至多|以上|以下|约等于|介于|区间|不等于|≠)$/;
const NATURE = /^(?:定性|定量|正向|反向|逆向|负向|正|反|中性|正指标|逆指标)(?:指标|型|类)?$/;

/** A cell that holds an operator alone: ≥, 大于等于, 不超过. */
export function isOperatorText(text: string): boolean {
  return (
    text.length <= 8 &&
    OPERATOR.test(
      plainText(text)
        .replace(/[﹦═]/g, "=")
        .replace(/[()（）]/g, ""),
    )
  );
}

/** A cell that holds a nature alone: 定性, 定量指标, 正向. */
export function isNatureText(text: string): boolean {
  return text.length <= 10 && NATURE.test(plainText(text).replace(/[()（）]/g, ""));
}

export function isSignText(text: string): boolean {
  return isOperatorText(text) || isNatureText(text);
}
