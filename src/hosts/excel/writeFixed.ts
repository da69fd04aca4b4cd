import { addressOf } from "../../cells";
import { callsFunctions } from "../../summary/callsFunctions";
import type { SheetModel } from "../../summary/sheetModel";
import { columnRuns } from "./columnRuns";

/** Puts, in the next batch, values in the place of the formulas that call the add-in's functions. */
export function writeFixed(sheet: Excel.Worksheet, model: SheetModel): void {
  const cells = model.cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell.kind === "formula" && callsFunctions(cell.formula)
        ? [{ sheet: model.name, cell: addressOf(row, column), value: cell.cached }]
        : [],
    ),
  );
  for (const { address, cells: run } of columnRuns(cells)) {
    const range = sheet.getRange(address);
    range.values = run.map(({ value }) => [value]);
    range.untrack();
  }
}
