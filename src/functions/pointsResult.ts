import type { EvaluatedPair } from "../evaluation/evaluatePair";
import { toNumber } from "../value/exact/rational";

/** The points as a number; blank where the pair is left out of the evaluation. */
export const pointsResult = ({ points }: EvaluatedPair): number | "" => (points === null ? "" : toNumber(points.score));
