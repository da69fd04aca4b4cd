import { evaluatePair, groundOfPair, isUnscored, type EvaluatedPair, type PairInput } from "../evaluation/evaluatePair";
import type { Rules } from "../evaluation/rules/rules";
import type { CellValue } from "../form/form";
import { isZero, toNumber, type Rational } from "../value/exact/rational";
import type { Arguments } from "./arguments";
import { unlessZero } from "./cellArgument";

/** Whether a row says nothing at all, whichever way the build of Excel passes blank cells. */
export const isBlankRow = (cells: readonly CellValue[], points: readonly (Rational | null)[]): boolean =>
  cells.every((cell) => unlessZero(cell) === null) && points.every((one) => one === null || isZero(one));

/** Why the rule gives a pair no points and no hand score is there to carry; null where there are points. */
export function whyUnscored(pair: EvaluatedPair, rules: Rules, given: Arguments): string | null {
  const weighs = pair.weight === null || !isZero(pair.weight);
  if (!weighs || !isUnscored(pair)) return null;
  return given.say("not-scored", { detail: groundOfPair(pair, rules, given.locale) });
}

/** The points of a pair; blank where it is left out, #N/A with the reason where the rule and the person give none. */
export function pointsOfPair(input: PairInput, rules: Rules, given: Arguments): number | "" {
  const pair = evaluatePair(input, rules);
  const why = whyUnscored(pair, rules, given);
  if (why !== null) return given.fail("notAvailable", why);
  return pair.points === null ? "" : toNumber(pair.points.score);
}
