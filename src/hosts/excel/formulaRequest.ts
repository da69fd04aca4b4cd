import { addressOf } from "../../cells";
import type { GridRequest } from "./gridRequest";

/** Which cells hold a formula, after the sync. */
export interface FormulaCells {
  readonly has: (cell: string) => boolean;
}

/** The formulas of a sheet, after the sync. */
export type FormulaTexts = () => readonly string[];

const isFormula = (formula: unknown): formula is string => typeof formula === "string" && formula.startsWith("=");

/** Asks, in the same batch as a sheet's cells, for their formulas. */
export function requestFormulas({ used }: GridRequest): FormulaCells {
  used.load("formulas");
  let known: ReadonlySet<string> | null = null;
  const read = (): ReadonlySet<string> =>
    new Set(
      used.formulas.flatMap((line, row) =>
        line.flatMap((formula, column) =>
          isFormula(formula) ? [addressOf(used.rowIndex + row, used.columnIndex + column)] : [],
        ),
      ),
    );
  return { has: (cell) => (known ??= read()).has(cell) };
}

const textsIn = (used: Excel.Range): readonly string[] =>
  used.isNullObject ? [] : used.formulas.flat().filter(isFormula);

/** Asks for a sheet's formulas alone. */
export function requestFormulaTexts(sheet: Excel.Worksheet): FormulaTexts {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas");
  used.untrack();
  return () => textsIn(used);
}
