import type { CalculateCustoms, Calculation, CustomCell } from "../../embedded/book/calculation";
import { calculateNative } from "../../embedded/book/nativeFormula";
import type { Sheet } from "../../embedded/book/sheet";
import { calculateFormula } from "../../workbook/calculate/calculateFormula";
import type { CellSource, Matrix } from "../../workbook/calculate/cellSource";
import { cellReference } from "../../workbook/reference";
import type { Spills } from "./spills";

/** Functions may stand on one another's results: so many rounds at most, then the last results stay. */
const rounds = 12;

/**
 * Works out the cells that call PERF functions. The functions are the very ones the pane registers; being pure, they are
 * called here at once instead of through a message to the frame.
 */
export const customCells =
  (spills: Spills): CalculateCustoms =>
  (calculation) => {
    const cells = [...calculation.customCells()];
    let before: string | null = null;
    for (let round = 0; round < rounds; round += 1) {
      spills.clear();
      const results = cells.map((cell) => calculate(calculation, cell, spills));
      const now = JSON.stringify(results);
      if (now === before) return;
      before = now;
    }
  };

function calculate(calculation: Calculation, cell: CustomCell, spills: Spills): Matrix {
  const result = calculateFormula(cell.formula, sourceOf(calculation, cell, spills)) ?? [["#NAME?"]];
  const blocked = isBlocked(cell, result);
  calculation.setResult(cell, blocked ? "#SPILL!" : (result[0]?.[0] ?? null));
  if (!blocked) spill(cell, result, spills);
  return result;
}

const others = (result: Matrix) =>
  result.flatMap((line, row) =>
    line.flatMap((value, column) => (row === 0 && column === 0 ? [] : [{ row, column, value }])),
  );

const isBlocked = ({ sheet, row, column }: CustomCell, result: Matrix): boolean =>
  others(result).some((at) => {
    const cell = sheet.cells.at(row + at.row, column + at.column);
    const holds = cell !== undefined && (cell.value !== null || cell.formula !== null);
    return holds || sheet.merged(row + at.row, column + at.column) !== null;
  });

function spill({ sheet, row, column }: CustomCell, result: Matrix, spills: Spills): void {
  const from = cellReference(row, column);
  for (const at of others(result)) spills.put(sheet, row + at.row, column + at.column, at.value ?? "", from);
}

function sourceOf(calculation: Calculation, { sheet: own }: CustomCell, spills: Spills): CellSource {
  const valueAt = (sheet: Sheet, row: number, column: number) => {
    const value = calculation.valueOf(sheet, row, column);
    return value === "" ? spills.valueAt(sheet, row, column) : value;
  };
  return {
    area: (name, { top, left, bottom, right }) => {
      const sheet =
        name === null ? own : calculation.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (!sheet) return null;
      const used = sheet.load().cells.used(false);
      const [first, start] = [top ?? 0, left ?? 0];
      const last = bottom ?? Math.max(first, (used ? used.row + used.rows : 1) - 1);
      const end = right ?? Math.max(start, (used ? used.column + used.columns : 1) - 1);
      return Array.from({ length: last - first + 1 }, (_, row) =>
        Array.from({ length: end - start + 1 }, (_cell, column) => valueAt(sheet, first + row, start + column)),
      );
    },
    // Native parts are calculated in a cell to the right of what the sheet uses.
    native: (formula) => {
      const { file } = own.home;
      const used = own.cells.used(true);
      const scratch = cellReference(0, used ? used.column + used.columns + 1 : 1);
      file.SetCellFormula(own.name, scratch, formula);
      const value = calculateNative(file, own.name, scratch, formula);
      file.SetCellFormula(own.name, scratch, "");
      return value;
    },
  };
}
