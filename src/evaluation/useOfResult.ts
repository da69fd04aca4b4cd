import { useText, useRuleText } from "../wording/useTexts";
import type { FormResult } from "./result";

/** What next year's budget makes of a result (结果应用), in the words of a Chinese report. */
export interface UseOfResult {
  /** 优先安排, 维持, 压减, 整改后安排. */
  readonly text: string;
  /** The rule that gave it, with its source and whether it was verified. */
  readonly rule: string;
}

/** @returns null where there is no grade, a provisional total among them, or no use of it is known */
export function useOfResult({ grade, use }: Pick<FormResult, "grade" | "use">): UseOfResult | null {
  if (grade === "" || use === undefined) return null;
  return { text: useText(use.use, "zh-CN"), rule: useRuleText(use, "zh-CN") };
}
