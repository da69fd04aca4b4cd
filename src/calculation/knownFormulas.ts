import { callsCustomFunction } from "../hosts/file/customFunctions";
import type { CalculatedCell, CalculatedSheet, FormulaPlace } from "./calculatedBook";
import { mayBeArray } from "./mayBeArray";
import { parseFormula, type ParsedFormula } from "./parsedFormula";

export interface KnownFormula extends ParsedFormula {
  /** It calls the add-in's functions. */
  readonly custom: boolean;
  /** It calls them, and its result may lie beyond its own cell. */
  readonly spills: boolean;
}

/** The formulas of cells, each read once. */
export class KnownFormulas {
  private readonly known = new WeakMap<CalculatedCell, KnownFormula | null>();

  /** Null for a cell without a formula, or with one that cannot be read. */
  of(cell: CalculatedCell): KnownFormula | null {
    const before = this.known.get(cell);
    if (before !== undefined) return before;
    const parsed = cell.formula === null ? null : parseFormula(cell.formula);
    const custom = cell.formula !== null && callsCustomFunction(cell.formula);
    const known = parsed && { ...parsed, custom, spills: custom && mayBeArray(parsed.root) };
    this.known.set(cell, known);
    return known;
  }

  /** Every formula that calls the add-in's functions, column by column. */
  customs(sheets: readonly CalculatedSheet[]): readonly FormulaPlace[] {
    const found: FormulaPlace[] = [];
    for (const sheet of sheets) {
      for (const { row, column, cell } of sheet.formulas()) {
        const calls = cell.formula !== null && /PERF\./i.test(cell.formula) && this.of(cell)?.custom;
        if (calls) found.push({ sheet, row, column, cell });
      }
    }
    // Down the columns, as people fill them: what one column needs of the engine is then written to it at once.
    return found.sort((one, other) => one.column - other.column);
  }
}
