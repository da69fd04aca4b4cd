import { one, compare, divide, integer, isNegative, type Rational } from "../../value/exact/rational";
import type { IndicatorRow, PrintedCell } from "../../form/form";
import { isPrintedWhole, pointsOf } from "../../value/numbers";
import { readCell, saysNothing } from "../../value/read";
import type { Value } from "../../value/value";

const nothing: Value = { kind: "nothing", why: "blank" };

export const readPrinted = (printed: PrintedCell | null): Value =>
  printed === null ? nothing : readCell(printed.value, printed.format);

export const textOf = (printed: PrintedCell | null): string => printed?.text ?? "";

/** Points printed in a cell (`10`, `10分`); null where there is no single number. A percent of the whole is its points. */
export const pointsIn = (printed: PrintedCell | null): Rational | null =>
  printed === null ? null : pointsOf(printed.value, printed.format);

/** A printed weight; below 0 it is none. */
export function weightIn(printed: PrintedCell | null): Rational | null {
  const points = pointsIn(printed);
  return points === null || isNegative(points) ? null : points;
}

/** Whether a number is printed whole, so that a person may have rounded it to a whole. */
export const isWhole = (printed: PrintedCell | null): boolean => printed !== null && isPrintedWhole(printed.text);

const hundred = integer(100);

/** A printed rate as a fraction: 100%, 1 and 79.27 (percent points) alike; null where there is none. */
export function rateIn(printed: PrintedCell | null): Rational | null {
  const value = readPrinted(printed);
  if (value.kind === "completion") return value.rate;
  if (value.kind !== "quantity") return null;
  const isPercent = value.unit.key === "%" || compare(value.amount, one) > 0;
  return isPercent ? divide(value.amount, hundred) : value.amount;
}

/** 调整指标值 goes before 年初指标值 where it is filled. */
export function targetCell(row: IndicatorRow): PrintedCell | null {
  const { adjustedTarget, target } = row;
  if (adjustedTarget === null) return target;
  return saysNothing(adjustedTarget.text) ? (target ?? adjustedTarget) : adjustedTarget;
}
