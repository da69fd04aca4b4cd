import type { FormResult } from "./result";

/** What next year's budget makes of a result (结果应用). */
export interface UseOfResult {
  /** 优先安排, 维持, 压减, 整改后安排. */
  readonly text: string;
  /** The rule that gave it, for the reader. */
  readonly rule: string;
}

const uses: Readonly<Record<string, string>> = { 优: "优先安排", 良: "维持", 中: "压减", 差: "整改后安排" };

const rule = "评价等级为优的优先安排，良的维持，中的压减，差的整改后安排";

/** @returns null where there is no grade: nothing scored, or a total that is provisional */
export function useOfResult({ grade }: Pick<FormResult, "grade">): UseOfResult | null {
  const text = uses[grade];
  return text === undefined ? null : { text, rule };
}
