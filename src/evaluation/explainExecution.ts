import type { ExplanationTexts } from "../wording/explanations";
import { compare, one } from "../value/exact/rational";
import type { Rules } from "./rules/rules";
import type { ScoredExecution } from "./scoring/execution";
import { WrittenNumbers } from "./writtenNumbers";

/** The sentence on the execution block. */
export function explainExecution(execution: ScoredExecution, { profile }: Rules, texts: ExplanationTexts): string {
  const { rate, weight, score, base, spent } = execution;
  const n = new WrittenNumbers({ a: base, b: spent, rate, weight, score, claimed: null, bounds: null, rows: "" });
  if (rate === null) {
    const amounts = spent !== null && (execution.adjusted ?? execution.initial) !== null;
    return texts[amounts ? "executionZero" : "executionNone"](n);
  }
  const how = texts[base === null ? "executionPrinted" : "execution"](n);
  if (weight === null || score === null) return how + texts.comma + texts.noWeight(n);
  if (profile.execution.formula === "steps") return how + texts.comma + texts.executionSteps(n);
  return how + texts.comma + (compare(rate, one) >= 0 ? texts.full(n) : texts.product(n));
}
