import type { CellValue } from "../form/form";
import { isErrorValue } from "./errorValue";

/** An operand as a number: blank is 0, a text that reads as a number is one; #VALUE! for another text. */
function numberOf(value: CellValue): number | string {
  if (isErrorValue(value)) return value;
  if (typeof value !== "string") return Number(value ?? 0);
  const text = value.trim();
  const number = text.endsWith("%") ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
  return text === "" || Number.isNaN(number) ? "#VALUE!" : number;
}

const textOf = (value: CellValue): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : typeof value === "number" ? shown(value) : (value ?? "");

const shown = (value: number): string => String(Number(value.toPrecision(15))).replace("e", "E");

type Arithmetic = (left: number, right: number) => number | string;

const arithmetic: Readonly<Record<string, Arithmetic>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => (right === 0 ? "#DIV/0!" : left / right),
  "^": (left, right) => (left === 0 && right === 0 ? "#NUM!" : left ** right),
};

/** Numbers come before texts, texts before truth values; letters count without regard to case. */
const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** A blank takes the kind of what it is compared with. */
const blankAs = (other: CellValue): CellValue =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

function compared(first: CellValue, second: CellValue): number {
  const left = first ?? blankAs(second);
  const right = second ?? blankAs(first);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "number" && typeof right === "number") {
    return Number(left.toPrecision(15)) - Number(right.toPrecision(15));
  }
  const [one, other] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return one === other ? 0 : one < other ? -1 : 1;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const calculated = (operate: Arithmetic, first: CellValue, second: CellValue): CellValue => {
  const [left, right] = [numberOf(first), numberOf(second)];
  if (typeof left === "string") return left;
  if (typeof right === "string") return right;
  const result = operate(left, right);
  return typeof result === "string" || Number.isFinite(result) ? result : "#NUM!";
};

/** What an operator gives on two values as Excel has it; null for one that works on references (`:` and the like). */
export function operatorOf(sign: string): ((left: CellValue, right: CellValue) => CellValue) | null {
  const operate = arithmetic[sign];
  if (operate) return (left, right) => calculated(operate, left, right);
  const holds = comparisons[sign];
  const combine =
    sign === "&" ? concatenated : holds && ((left: CellValue, right: CellValue) => holds(compared(left, right)));
  if (!combine) return null;
  return (left, right) => (isErrorValue(left) ? left : isErrorValue(right) ? right : combine(left, right));
}

const concatenated = (left: CellValue, right: CellValue): CellValue => textOf(left) + textOf(right);

/** `-`, `+` and `%` before or behind a value. */
export const signed = (sign: string, value: CellValue): CellValue =>
  sign === "+" ? value : calculated((number) => (sign === "%" ? number / 100 : -number), value, 0);

/** Whether a value counts as true: the answer, or an error. */
export function truthOf(value: CellValue): boolean | string {
  if (typeof value === "string" && /^(TRUE|FALSE)$/i.test(value)) return value.toUpperCase() === "TRUE";
  const number = numberOf(value);
  return typeof number === "string" ? number : number !== 0;
}
