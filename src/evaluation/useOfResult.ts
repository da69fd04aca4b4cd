import type { FormResult } from "./result";

/** What next year's budget makes of a result (结果应用). */
export interface UseOfResult {
  readonly use: "priority" | "keep" | "reduce" | "mend";
  /** 优先安排, 维持, 压减, 整改后安排. */
  readonly text: string;
  /** The rule that gave it, for the reader. */
  readonly rule: string;
}

const uses: Readonly<Record<string, Omit<UseOfResult, "rule">>> = {
  优: { use: "priority", text: "优先安排" },
  良: { use: "keep", text: "维持" },
  中: { use: "reduce", text: "压减" },
  差: { use: "mend", text: "整改后安排" },
};

const rule = "评价等级为优的优先安排，良的维持，中的压减，差的整改后安排";

/** @returns null where there is no grade: nothing scored, or a total that is provisional */
export function useOfResult({ grade }: Pick<FormResult, "grade">): UseOfResult | null {
  const found = uses[grade];
  return found === undefined ? null : { ...found, rule };
}
