import { budgetAdjusted } from "./budgetAdjusted";
import { budgetRowsMismatch } from "./budgetRowsMismatch";
import { deviationNotDeducted } from "./deviationNotDeducted";
import { duplicateIndicator } from "./duplicateIndicator";
import { executionCapExceeded } from "./executionCapExceeded";
import { executionCountedTwice } from "./executionCountedTwice";
import { executionMismatch } from "./executionMismatch";
import type { Detector } from "./finding";
import { heavyIndicator } from "./heavyIndicator";
import { incomparable } from "./incomparable";
import { late } from "./late";
import { missingActual } from "./missingActual";
import { moneyAsQuantity } from "./moneyAsQuantity";
import { notUnderstood } from "./notUnderstood";
import { operatorInActual } from "./operatorInActual";
import { overTarget } from "./overTarget";
import { pointsAsValues } from "./pointsAsValues";
import { reasonMissing } from "./reasonMissing";
import { scoreMissing } from "./scoreMissing";
import { scoreTooHigh } from "./scoreTooHigh";
import { scoreTooLow } from "./scoreTooLow";
import { scoreWithoutEvidence } from "./scoreWithoutEvidence";
import { targetInName } from "./targetInName";
import { templateLeftover } from "./templateLeftover";
import { totalMismatch } from "./totalMismatch";
import { underTarget } from "./underTarget";
import { unmeasurable } from "./unmeasurable";
import { weightsMismatch } from "./weightsMismatch";

/** Every kind of finding. One file each; a new one is added here. */
export const detectors: readonly Detector[] = [
  notUnderstood,
  underTarget,
  overTarget,
  unmeasurable,
  missingActual,
  late,
  reasonMissing,
  scoreTooHigh,
  scoreTooLow,
  scoreWithoutEvidence,
  incomparable,
  operatorInActual,
  totalMismatch,
  weightsMismatch,
  executionMismatch,
  budgetRowsMismatch,
  budgetAdjusted,
  executionCountedTwice,
  heavyIndicator,
  moneyAsQuantity,
  targetInName,
  templateLeftover,
  duplicateIndicator,
  scoreMissing,
  pointsAsValues,
  executionCapExceeded,
  deviationNotDeducted,
];
