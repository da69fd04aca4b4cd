import type { NewFile } from "excelize-wasm";
import type { CellModel, SheetModel, StyleName } from "../../../summary/sheetModel";
import { toStoredFormula } from "../customFunctions";
import { addressOf } from "../../../cells";

/** What XML cannot hold is left out; what reads like an escape (`_x000D_`) is escaped itself (ECMA-376, 22.9.2.19). */
const storable = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

const constantOf = (cell: CellModel): string | number | null => {
  switch (cell.kind) {
    case "blank":
    case "formula":
      return null;
    case "text":
      return storable(cell.text);
    case "number":
      return cell.value;
  }
};

/** Runs of one style down a column: one call each instead of one a cell. */
const applyStyles = (file: NewFile, model: SheetModel, styleId: (name: StyleName) => number): void => {
  for (let column = 0; column < model.columnWidths.length; column++) {
    let from = 0;
    for (let row = 1; row <= model.cells.length; row++) {
      const style = model.cells[from]?.[column]?.style;
      if (row < model.cells.length && model.cells[row]?.[column]?.style === style) continue;
      if (style !== undefined) {
        file.SetCellStyle(model.name, addressOf(from, column), addressOf(row - 1, column), styleId(style));
      }
      from = row;
    }
  }
};

/** Fills an empty sheet. Values go in as typed rows, so that text stays text whatever it begins with. */
export const fillCells = (file: NewFile, model: SheetModel, styleId: (name: StyleName) => number): void => {
  model.cells.forEach((cells, row) => {
    file.SetSheetRow(model.name, addressOf(row, 0), cells.map(constantOf));
    cells.forEach((cell, column) => {
      if (cell.kind !== "formula") return;
      file.SetCellFormula(model.name, addressOf(row, column), toStoredFormula(cell.formula.replace(/^=/, "")));
    });
  });
  applyStyles(file, model, styleId);
};

/** The values of the model's formulas, by cell. */
export const formulaResults = (model: SheetModel): Map<string, number | string> =>
  new Map(
    model.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell.kind === "formula"
          ? [[addressOf(row, column), typeof cell.cached === "string" ? storable(cell.cached) : cell.cached] as const]
          : [],
      ),
    ),
  );
