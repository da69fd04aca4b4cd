import { divide, multiply, type Rational } from "./exact/rational";
import { holdsNumber } from "./numbers";
import { readCell, readText } from "./read";
import { unitOf } from "./unit";
import type { CellValue, Unit } from "./value";

/** 万 and 亿 of an amount leave 元 out. */
const isMagnitude = ({ text, key }: Unit): boolean => key === "" && text !== "";
const withYuan = (unit: Unit): Unit => (isMagnitude(unit) ? unitOf(`${unit.text}元`) : unit);

/**
 * An amount of money in `unit` (`万元`; "" where a form states none): `5607.7`, `56,077,000元`, `1.5亿`, `150万`. A bare
 * amount is in that unit already. Null where there is no single amount, or one of something else (`3人`, `98%`).
 */
export function moneyOf(value: CellValue, format: string, unit: string): Rational | null {
  const read = readCell(value, format);
  if (read.kind !== "quantity") return null;
  if (read.unit.text === "") return read.amount;
  const own = withYuan(read.unit);
  if (own.key !== "元") return null;
  return unit === "" ? read.amount : divide(multiply(read.amount, own.factor), unitOf(unit).factor);
}

/** The unit of an amount that states its own: 万元 of `45,862.31万元` and `150万`; "" where it states none or is no money. */
export function moneyUnitOf(text: string): string {
  const read = readText(text);
  if (read.kind !== "quantity") return "";
  const unit = withYuan(read.unit);
  return unit.key === "元" ? unit.text : "";
}

/** Whether a cell holds an amount: a number, or one that states its unit (`150万`, `3.2亿元`). */
export const holdsAmount = (cell: { readonly value: CellValue; readonly text: string }): boolean =>
  holdsNumber(cell) || moneyUnitOf(cell.text) !== "";
