import type { Rational } from "../exact/rational";
import type { IndicatorRow, PrintedCell } from "../form";
import type { Rules } from "../rules/rules";
import { readNothing } from "../value/nothing";
import { normalise } from "../value/normalise";
import { isBareNumber, unitOfColumn } from "../value/unit";
import type { Operator, Value } from "../value/value";
import { operatorOf } from "../value/operators";
import type { Assessment } from "./assessment";
import { assess } from "./assess";
import { directionOf, lowerIsBetter, type Directed } from "./direction";
import { pointsIn, readPrinted, textOf } from "./printed";
import { bareQuantity } from "../value/quantity";
import { zero } from "../exact/rational";

/** One indicator with its cells read and the rule's verdict, before weights. */
export interface ReadIndicator {
  readonly row: IndicatorRow;
  readonly target: Value;
  readonly actual: Value;
  /** The target as printed, operator and unit columns included. */
  readonly targetText: string;
  readonly actualText: string;
  readonly directed: Directed;
  readonly assessment: Assessment;
  readonly printedWeight: Rational | null;
  readonly claimed: Rational | null;
}

/** 调整指标值 goes before 年初指标值 where it is filled. */
export function targetCell(row: IndicatorRow): PrintedCell | null {
  const { adjustedTarget, target } = row;
  if (adjustedTarget === null) return target;
  return readNothing(normalise(adjustedTarget.text)) === null ? adjustedTarget : (target ?? adjustedTarget);
}

export function readIndicator(row: IndicatorRow, year: number | null, rules: Rules): ReadIndicator {
  const cell = targetCell(row);
  const stated = withOperator(withUnit(readPrinted(cell), row), row);
  const claimed = pointsIn(row.claimed);
  const directed = directionOf(stated, {
    operator: textOf(row.operator),
    nature: textOf(row.nature),
    level2: row.level2,
    name: row.name.text,
  });
  const { target, actual } = asNone(stated, readPrinted(row.actual), row.name.text);
  const targetText = composed(row, textOf(cell));
  const actualText = textOf(row.actual);
  const final =
    target === stated
      ? directed
      : directionOf(target, { operator: "", nature: textOf(row.nature), level2: row.level2, name: row.name.text });
  const claims = claimed !== null && claimed.n > 0n;
  const assessment = assess(
    { target, actual, targetText: textOf(cell), actualText, directed: final, year, claims },
    rules,
  );
  return {
    row,
    target,
    actual,
    targetText,
    actualText,
    directed: final,
    assessment,
    printedWeight: pointsIn(row.weight),
    claimed,
  };
}

/** A bare number takes the unit of the column 计量单位. */
function withUnit(target: Value, row: IndicatorRow): Value {
  if (row.unit === null || row.unit.text === "") return target;
  if (target.kind !== "quantity" || target.unit.text !== "") return target;
  const unit = unitOfColumn(normalise(row.unit.text));
  return /^[/-]*$/.test(unit.text) ? target : { ...target, unit };
}

function withOperator(target: Value, row: IndicatorRow): Value {
  if (row.operator === null || target.kind !== "quantity" || target.operator !== null) return target;
  const operator: Operator | null = operatorOf(normalise(row.operator.text));
  return operator === null ? target : { ...target, operator };
}

/** 无 is none of a bad thing (安全事故: 无), and answers a target of 0; anywhere else it says nothing. */
function asNone(target: Value, actual: Value, name: string): { readonly target: Value; readonly actual: Value } {
  const none = bareQuantity(zero);
  const isNone = (value: Value): boolean => value.kind === "nothing" && value.why === "none";
  const zeroTarget = target.kind === "quantity" && target.amount.n === 0n;
  if (zeroTarget && isNone(actual)) return { target, actual: { ...none, unit: target.unit } };
  if (!lowerIsBetter(name)) return { target, actual };
  return { target: isNone(target) ? none : target, actual: isNone(actual) ? none : actual };
}

/** Operator, value and unit of their own columns as one text: ≤30万元. */
function composed(row: IndicatorRow, value: string): string {
  const operator = textOf(row.operator);
  const unit = textOf(row.unit);
  const value0 = value.trim();
  if (value0 === "") return "";
  const before = operator !== "" && !value0.startsWith(operator) ? operator : "";
  const after = unit !== "" && isBareNumber(value0) && !/^[/-]*$/.test(unit) ? unit : "";
  return before + value0 + after;
}
