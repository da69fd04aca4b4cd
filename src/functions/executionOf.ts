import type { Rational } from "../value/exact/rational";
import type { CellValue } from "../form/form";
import { executionRate } from "../evaluation/scoring/execution";
import { align, type Amount } from "../evaluation/scoring/comparable";
import { readCell } from "../value/read";
import type { Arguments } from "./arguments";

function amountOf(given: Arguments, at: number): Amount {
  const cell: CellValue = given.cell(at) ?? given.refuse("invalidValue", "missing", at);
  given.notNegative(given.number(at), at);
  const value = readCell(cell, "General");
  return value.kind === "quantity" ? value : given.refuse("invalidValue", "number", at, { detail: String(cell) });
}

/** Spent ÷ budget (the first two arguments), units converted; #N/A for a budget of 0. */
export function executionOf(given: Arguments): Rational {
  const spent = amountOf(given, 0);
  const budget = amountOf(given, 1);
  const aligned = align(budget, spent);
  if (aligned === null) return given.refuse("invalidValue", "units", 0, { other: given.nameOf(1) });
  const rate = executionRate(aligned.actual, aligned.target);
  return rate ?? given.refuse("notAvailable", "not-positive", 1, { detail: "0" });
}
