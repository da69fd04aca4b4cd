import { evaluatePair, explainPair, type EvaluatedPair } from "../evaluation/evaluatePair";
import type { Rational } from "../value/exact/rational";
import type { Assessment } from "../evaluation/scoring/assessment";
import type { Arguments } from "./arguments";

type Measured = EvaluatedPair & { readonly assessment: Assessment & { readonly completion: Rational } };

const isMeasured = (pair: EvaluatedPair): pair is Measured => pair.assessment.completion !== null;

/** Target, actual and direction (the first three arguments), measured; #N/A with the reason where they cannot be. */
export function measured(given: Arguments): Measured {
  const target = given.cell(0) ?? given.refuse("invalidValue", "missing", 0);
  const actual = given.cell(1) ?? given.refuse("invalidValue", "missing", 1);
  const rules = given.rules();
  const pair = evaluatePair({ target, actual, weight: null, claimed: null, direction: given.direction(2) }, rules);
  if (isMeasured(pair)) return pair;
  const why = explainPair(pair, rules, given.locale);
  return given.refuse("notAvailable", "incomparable", 0, { other: given.nameOf(1), detail: why });
}
