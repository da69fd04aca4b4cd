import { one, compare, divide, integer, fromNumber, parseDecimal, type Rational } from "../../value/exact/rational";
import type { IndicatorRow, PrintedCell } from "../../form/form";
import { normalise } from "../../value/normalise";
import { readNothing } from "../../value/nothing";
import { readCell } from "../../value/read";
import type { Value } from "../../value/value";

const nothing: Value = { kind: "nothing", why: "blank" };

export const readPrinted = (printed: PrintedCell | null): Value =>
  printed === null ? nothing : readCell(printed.value, printed.format);

export const textOf = (printed: PrintedCell | null): string => printed?.text ?? "";

/** Points or an amount printed in a cell (`10`, `10分`, `5607.7万元`); null where there is no single number. */
export function pointsIn(printed: PrintedCell | null): Rational | null {
  if (printed === null) return null;
  if (typeof printed.value === "number" && printed.format === "General") return fromNumber(printed.value);
  const value = readCell(printed.value, printed.format);
  return value.kind === "quantity" ? value.amount : null;
}

/** Weights may be printed as a percent of the whole: 20% is 20 points. The amount of a percent is its points already. */
export const weightIn = pointsIn;

/** Whether a number is printed whole, so that a person may have rounded it to a whole. */
export const isWhole = (printed: PrintedCell | null): boolean =>
  printed !== null && !/\d\.\d*[1-9]/.test(printed.text) && parseDecimal(printed.text.replace(/[^\d.]/g, "")) !== null;

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
  return readNothing(normalise(adjustedTarget.text)) === null ? adjustedTarget : (target ?? adjustedTarget);
}
