import {
  compare,
  divide,
  isNegative,
  isPositive,
  isZero,
  larger,
  multiply,
  one,
  parseDecimal,
  smaller,
  subtract,
  total,
  zero,
  integer,
  type Rational,
} from "../../value/exact/rational";
import { round } from "../../value/exact/round";
import type { ExecutionBlock, Form } from "../../form/form";
import type { Rules } from "../rules/rules";
import { moneyOf } from "../../value/money";
import { pointsIn, rateIn } from "./printed";
import type { PrintedCell } from "../../form/form";

/** 预算执行情况, scored. Amounts are in the form's money unit. */
export interface ScoredExecution {
  readonly initial: Rational | null;
  readonly adjusted: Rational | null;
  readonly spent: Rational | null;
  /** Recomputed from the amounts; the printed rate where there are none. */
  readonly rate: Rational | null;
  /** What the rate is of: the denominator, null where it is the printed rate. */
  readonly base: Rational | null;
  readonly weight: Rational | null;
  readonly weightSource: "printed" | "inferred" | "none";
  readonly score: Rational | null;
  readonly claimedRate: Rational | null;
  readonly claimed: Rational | null;
  /** Weight and score printed in the block are those of the whole form: they count nowhere. */
  readonly ofForm: boolean;
}

/** The share of the weight that a rate earns: linear and capped, or by the profile's steps. */
export function executionShare(rate: Rational, { profile, executionSteps }: Rules): Rational {
  if (profile.execution.formula === "linear") return compare(rate, zero) < 0 ? zero : smaller(one, rate);
  return executionSteps.find(({ from }) => compare(rate, from) >= 0)?.share ?? zero;
}

/** spent ÷ budget; null for a budget of 0 or below. */
export const executionRate = (spent: Rational, budget: Rational): Rational | null =>
  compare(budget, zero) <= 0 ? null : divide(spent, budget);

/** An amount of the block in the form's unit: 5607.7, 5607.7万元, 56,077,000元, 0.56亿. */
export const amountIn = (printed: PrintedCell | null, moneyUnit: string): Rational | null =>
  printed === null ? null : moneyOf(printed.value, printed.format, moneyUnit);

/** Scores the budget block; null where the form has none. `indicatorWeights` are the weights of the table's rows. */
export function scoreExecution(
  form: Form,
  indicatorWeights: readonly (Rational | null)[],
  rules: Rules,
): ScoredExecution | null {
  const block = form.execution;
  if (block === null) return null;
  const [initial, adjusted, spent] = [block.initial, block.adjusted, block.spent].map((cell) =>
    amountIn(cell, form.moneyUnit),
  ) as [Rational | null, Rational | null, Rational | null];
  const base = rules.profile.execution.base === "initial" ? (initial ?? adjusted) : (adjusted ?? initial);
  const claimedRate = rateIn(block.rate);
  const ofForm = holdsFormTotal(block, indicatorWeights);
  const claimed = ofForm ? null : pointsIn(block.claimed);
  const computable = spent !== null && base !== null;
  const rate = computable ? executionRate(spent, base) : claimedRate;
  const weight = executionWeight(form, ofForm, indicatorWeights, claimed, rate, rules);
  const share = rate === null ? null : executionShare(rate, rules);
  const score =
    weight.value === null
      ? null
      : share === null
        ? rules.round(carriedScore(claimed, weight.value, computable))
        : rules.round(multiply(weight.value, share));
  return {
    initial,
    adjusted,
    spent,
    rate,
    base: computable && rate !== null ? base : null,
    weight: weight.value,
    weightSource: weight.source,
    ofForm,
    score,
    claimedRate,
    claimed,
  };
}

/** A budget of 0 earns nothing; where the form gives no amounts at all the hand score is carried. */
const carriedScore = (claimed: Rational | null, weight: Rational, computable: boolean): Rational =>
  computable || claimed === null ? zero : larger(zero, smaller(claimed, weight));

function executionWeight(
  form: Form,
  ofForm: boolean,
  indicatorWeights: readonly (Rational | null)[],
  claimed: Rational | null,
  rate: Rational | null,
  { profile }: Rules,
): { readonly value: Rational | null; readonly source: ScoredExecution["weightSource"] } {
  const printed =
    (ofForm ? null : pointsIn(form.execution?.weight ?? null)) ?? parseDecimal(form.execution?.heading?.points ?? "");
  if (printed !== null && !isNegative(printed)) return { value: printed, source: "printed" };
  const rest = total(indicatorWeights);
  const usual = profile.dimensions.find(({ key }) => key === "execution")?.weight ?? 0;
  // the table's weights leave just the usual points of execution: those are its
  if (rest !== null && usual > 0 && isZero(subtract(integer(100 - usual), rest))) {
    return { value: integer(usual), source: "inferred" };
  }
  if (claimed === null || !isPositive(claimed)) return { value: null, source: "none" };
  const usable = rate !== null && compare(rate, zero) > 0 && compare(rate, one) < 0;
  return { value: usable ? round(divide(claimed, rate) ?? claimed, 2) : claimed, source: "inferred" };
}

const whole = integer(100);

/**
 * Whether the total of the form is typed in the row of funds: a weight of 100 there, beside indicators that have points of
 * their own.
 */
const holdsFormTotal = (
  { weight, inTable }: ExecutionBlock,
  indicatorWeights: readonly (Rational | null)[],
): boolean => {
  const printed = pointsIn(weight);
  const rest = total(indicatorWeights);
  return !inTable && printed !== null && compare(printed, whole) >= 0 && rest !== null && isPositive(rest);
};
