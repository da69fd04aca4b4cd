import { formula, number } from "./cells";
import type { CellModel, StyleName } from "./sheetModel";

/** Rounds as the sheet's ROUND does: on the decimal that fifteen digits show, half away from zero. */
export function roundLikeSheet(value: number, places: number): number {
  const digits = Number(`${Math.abs(value).toPrecision(15)}`);
  const [mantissa = "0", exponent = "0"] = digits.toExponential().split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  return Math.sign(value) * Number(`${shifted}e${-places}`);
}

/**
 * A formula where it gives the result's own number, else that number: a profile may round or rescale in a way that no
 * native formula over the rows repeats, and the sheet never shows another number than the evaluation.
 */
export const reproduced = (
  written: string,
  gives: number | null,
  wanted: number | null,
  style: StyleName,
): CellModel =>
  wanted !== null && gives !== null && Math.abs(gives - wanted) < 1e-9
    ? formula(written, wanted, style)
    : number(wanted, style);
