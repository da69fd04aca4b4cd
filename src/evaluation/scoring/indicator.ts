import { isPositive, toDecimalText, type Rational } from "../../value/exact/rational";
import type { IndicatorRow, PrintedCell } from "../../form/form";
import type { Rules } from "../rules/rules";
import { readDottedDay } from "../../value/dates";
import { movementOfName } from "../../value/movement";
import { normalise } from "../../value/normalise";
import { isBareNumber, percent, unitOfColumn } from "../../value/unit";
import type { Value } from "../../value/value";
import { readText } from "../../value/read";
import { operatorIn } from "../../value/signs";
import type { Assessment } from "./assessment";
import type { Directed } from "./direction";
import { inHeadedUnits, isFractionBeside } from "./headedUnits";
import { assessPair } from "./pair";
import { assessPoints } from "./pointsAsValues";
import { pointsIn, readPrinted, targetCell, textOf, weightIn } from "./printed";

/** One indicator with its cells read and the rule's verdict, before weights. */
export interface ReadIndicator {
  /** Its place among the form's indicators, from 0. */
  readonly order: number;
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
  /** Whether a unit column was read as part of the target and of the actual. */
  readonly unitRead: { readonly target: boolean; readonly actual: boolean };
}

/** What the form says of each of its rows. */
export interface RowContext {
  readonly year: number | null;
  /** Whether the form has a column for the actual. */
  readonly reports: boolean;
  /** Whether its targets and actuals are points. */
  readonly pointsAsValues: boolean;
}

export function readIndicator(row: IndicatorRow, order: number, context: RowContext, rules: Rules): ReadIndicator {
  const cell = targetCell(row);
  const printedTarget = readPrinted(cell);
  const united = withUnit(printedTarget, row);
  const stated = asDay(withMovement(withOperator(united, row), row), cell, row);
  const printedActual = readPrinted(row.actual);
  const answered = inColumnUnit(printedActual, stated, row);
  const headed = inHeadedUnits(stated, answered, row);
  const claimed = pointsIn(row.claimed);
  const targetText = composed(row, textOf(cell));
  const actualText = textOf(row.actual);
  const { target, actual, directed, assessment } = assessPair(
    {
      target: headed.target,
      actual: asDay(headed.actual, row.actual, row),
      targetText: textOf(cell),
      actualText,
      hints: {
        operator: textOf(row.operator),
        nature: textOf(row.nature),
        level2: row.level2,
        name: row.name.text,
      },
      year: context.year,
      claims: claimed !== null && isPositive(claimed),
      reports: context.reports && row.byHand !== true,
      standard: row.standard?.text ?? "",
      weight: row.group === null ? pointsIn(row.weight) : null,
    },
    rules,
  );
  const asPoints = context.pointsAsValues ? assessPoints(row) : null;
  return {
    order,
    row,
    target,
    actual,
    targetText,
    actualText,
    directed,
    assessment: asPoints ?? assessment,
    printedWeight: weightIn(row.weight),
    claimed,
    unitRead: { target: united !== printedTarget, actual: answered !== printedActual },
  };
}

/** A unit column may say that there is none: /, —, 无. */
const isNoUnit = (text: string): boolean => readText(text).kind === "nothing";

/** A bare number takes the unit of the column 计量单位. */
function withUnit(target: Value, row: IndicatorRow): Value {
  if (row.unit === null || row.unit.text === "") return target;
  if (target.kind !== "quantity" || target.unit.text !== "") return target;
  const day = endOfMonth(target, row);
  if (day !== null) return day;
  const unit = unitOfColumn(normalise(row.unit.text));
  return isNoUnit(unit.text) ? target : { ...target, unit };
}

/**
 * A unit column % is the actual's too: 0.8 beside a target of 1 is 0.8%. Only where that is absurd and the fraction is
 * not (0.92 beside 90) is the number left to be one.
 */
function inColumnUnit(actual: Value, target: Value, row: IndicatorRow): Value {
  if (row.unit === null || actual.kind !== "quantity" || actual.unit.text !== "") return actual;
  if (target.kind === "date") return endOfMonth(actual, row) ?? actual;
  if (target.kind !== "quantity" || target.unit.text !== "%") return actual;
  if (unitOfColumn(normalise(row.unit.text)).text !== "%") return actual;
  return isFractionBeside(actual.amount, target.amount) ? actual : { ...actual, unit: percent };
}

/** 11 beside a unit column 月底 is a day, and so is the 12 that answers it. */
function endOfMonth(value: Value, { unit }: IndicatorRow): Value | null {
  if (unit === null || value.kind !== "quantity" || !/^月(?:底|末|初|份|前|中旬|上旬|下旬)/.test(unit.text))
    return null;
  const day = readText(toDecimalText(value.amount) + unit.text);
  return day.kind === "date" ? day : null;
}

/** 降低率 5% is a fall of 5%, as 下降5% is. */
function withMovement(target: Value, row: IndicatorRow): Value {
  if (target.kind !== "quantity" || target.moved !== null) return target;
  const moved = movementOfName(row.name.text);
  return moved === null ? target : { ...target, moved };
}

/** 2020.12 and 20201231 are days where the row is about time. */
function asDay(value: Value, cell: PrintedCell | null, { level2, name }: IndicatorRow): Value {
  if (value.kind !== "quantity" || cell === null || !/时效|时间/.test(level2 + name.text)) return value;
  return readDottedDay(cell.text) ?? value;
}

function withOperator(target: Value, row: IndicatorRow): Value {
  if (target.kind !== "quantity" || target.operator !== null) return target;
  const operator = operatorIn(textOf(row.operator)) ?? operatorIn(textOf(row.nature));
  return operator === null ? target : { ...target, operator };
}

/** Operator, value and unit of their own columns as one text: ≤30万元. */
function composed(row: IndicatorRow, value: string): string {
  const operator = textOf(row.operator);
  const unit = textOf(row.unit);
  const value0 = value.trim();
  if (value0 === "") return "";
  const before = operator !== "" && !value0.startsWith(operator) ? operator : "";
  const after = unit !== "" && isBareNumber(value0.replace(/^[≥≤><=＝≧≦＞＜\s]+/, "")) && !isNoUnit(unit) ? unit : "";
  return before + value0 + after;
}
