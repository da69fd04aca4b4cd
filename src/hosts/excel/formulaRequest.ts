import { addressOf } from "../../cells";
import type { GridRequest } from "./gridRequest";

/** Which cells hold a formula, after the sync. */
export interface FormulaCells {
  readonly has: (cell: string) => boolean;
}

/** The formulas of cells, `=` in front, after the sync. */
export interface FormulasByCell extends FormulaCells {
  readonly get: (cell: string) => string | undefined;
}

/** The formulas of a sheet, after the sync. */
export type FormulaTexts = () => readonly string[];

const isFormula = (formula: unknown): formula is string => typeof formula === "string" && formula.startsWith("=");

/** Asks, in the same batch as a sheet's cells, for their formulas. */
export function requestFormulas({ used }: GridRequest): FormulasByCell {
  used.load("formulas");
  return formulasIn(used);
}

function formulasIn(used: Excel.Range): FormulasByCell {
  let known: ReadonlyMap<string, string> | null = null;
  const read = (): ReadonlyMap<string, string> =>
    new Map(
      (used.isNullObject ? [] : used.formulas).flatMap((line: readonly unknown[], row) =>
        line.flatMap((formula, column) =>
          isFormula(formula) ? [[addressOf(used.rowIndex + row, used.columnIndex + column), formula] as const] : [],
        ),
      ),
    );
  const all = (): ReadonlyMap<string, string> => (known ??= read());
  return { has: (cell) => all().has(cell), get: (cell) => all().get(cell) };
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
