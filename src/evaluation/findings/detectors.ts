import { scoreExecutionGap } from "./scoreExecutionGap";
import { budgetUnspent } from "./budgetUnspent";
import { spentNothingAchievedAll } from "./spentNothingAchievedAll";
import { overBudget } from "./overBudget";
import { textContradictsScore } from "./textContradictsScore";
import { allFullMarks } from "./allFullMarks";
import { actualEqualsTarget } from "./actualEqualsTarget";
import { copiedBetweenForms } from "./copiedBetweenForms";
import { costDirection } from "./costDirection";
import { hollowPercentage } from "./hollowPercentage";
import { genericIndicator } from "./genericIndicator";
import { satisfactionBySilence } from "./satisfactionBySilence";
import { costMissing, satisfactionMissing } from "./dimensionMissing";
import { fewIndicators } from "./fewIndicators";
import { dimensionOffNorm } from "./dimensionOffNorm";
import { noProblemStated } from "./noProblemStated";
import { textTooLong } from "./textTooLong";
import { yearMismatch } from "./yearMismatch";
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
import { standardNotApplied } from "./standardNotApplied";
import { targetInName } from "./targetInName";
import { templateLeftover } from "./templateLeftover";
import { totalMismatch } from "./totalMismatch";
import { underTarget } from "./underTarget";
import { unmeasurable } from "./unmeasurable";
import { weightsMismatch } from "./weightsMismatch";
import { copiedFromLastYear } from "./copiedFromLastYear";
import { differsFromApproved } from "./differsFromApproved";
import { targetBelowLastYear } from "./targetBelowLastYear";

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
  standardNotApplied,
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
  scoreExecutionGap,
  budgetUnspent,
  spentNothingAchievedAll,
  overBudget,
  textContradictsScore,
  allFullMarks,
  actualEqualsTarget,
  costDirection,
  hollowPercentage,
  genericIndicator,
  satisfactionBySilence,
  satisfactionMissing,
  costMissing,
  fewIndicators,
  dimensionOffNorm,
  noProblemStated,
  textTooLong,
  yearMismatch,
  executionCapExceeded,
  deviationNotDeducted,
  copiedBetweenForms,
  targetBelowLastYear,
  copiedFromLastYear,
  differsFromApproved,
];
