import { explanations } from "../wording/explanations";
import type { Locale } from "../wording/locale";
import { isPositive, type Rational } from "../value/exact/rational";
import { explain, groundOf } from "./explain";
import type { CellValue } from "../form/form";
import type { Rules } from "./rules/rules";
import { deducted } from "./scoring/deduction";
import { assessPair, type AssessedPair } from "./scoring/pair";
import { pointsOf, type Points } from "./scoring/points";
import { readCell } from "../value/read";
import type { Value } from "../value/value";

/** One target and actual outside any form, as a formula is given them. */
export interface PairInput {
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly weight: Rational | null;
  readonly claimed: Rational | null;
  /** 正向, 反向 or an operator, as a column 指标性质 or 计算符号 would say it; "" where nothing is said. */
  readonly direction: string;
  /** The row's own 评分标准; none where left out. */
  readonly standard?: string;
}

export interface EvaluatedPair extends AssessedPair {
  readonly weight: Rational | null;
  readonly claimed: Rational | null;
  /** null without a weight, and where the pair is left out. */
  readonly points: Points | null;
  /** Marked not applicable, under a profile that leaves such rows out. */
  readonly leftOut: boolean;
}

const textOf = (value: CellValue): string => (typeof value === "string" ? value.trim() : String(value ?? ""));

/** Scores a target and an actual by the rule's table (spec section 3), the same way as a form's row. Never throws. */
export function evaluatePair(input: PairInput, rules: Rules): EvaluatedPair {
  const { weight, claimed, direction } = input;
  const target = readCell(input.target, "General");
  const actual = readCell(input.actual, "General");
  const paired = assessPair(
    {
      target,
      actual,
      targetText: textOf(input.target),
      actualText: textOf(input.actual),
      hints: direction === "" ? noHints : { operator: direction, nature: direction, level2: "", name: "" },
      year: yearOf(actual) ?? yearOf(target),
      claims: claimed !== null && isPositive(claimed),
      reports: true,
      standard: input.standard ?? "",
      weight,
    },
    rules,
  );
  const { basis } = paired.assessment;
  const assessed = weight === null ? paired : { ...paired, assessment: deducted(paired.assessment, weight) };
  const leftOut = basis === "not-applicable" && (weight === null || rules.profile.notApplicable === "rescale");
  const points = weight === null || leftOut ? null : pointsOf(assessed.assessment, weight, claimed, rules);
  return { ...assessed, weight, claimed, points, leftOut };
}

const noHints = { operator: "", nature: "", level2: "", name: "" } as const;

/** A year that only one side writes is meant on the other side too. */
const yearOf = (value: Value): number | null => (value.kind === "date" ? value.to.year : null);

/** The sentence that says how the score came about. */
export const explainPair = (pair: EvaluatedPair, rules: Rules, locale: Locale): string =>
  explain(pair, rules, explanations[locale]);

/** Whether the rule has no score of its own and there is no hand score to carry. */
export const isUnscored = ({ assessment, claimed }: EvaluatedPair): boolean =>
  assessment.basis === "carried" && claimed === null;

/** Why the rule has no score of its own, without the points. */
export const groundOfPair = (pair: EvaluatedPair, rules: Rules, locale: Locale): string =>
  groundOf(pair, rules, explanations[locale]);
