import { callsFunctions } from "./callsFunctions";
import { number } from "./cells";
import type { SheetModel } from "./sheetModel";

/** The sheet with values in the place of formulas that call the add-in's functions. */
export const fixedModel = (model: SheetModel): SheetModel => ({
  ...model,
  cells: model.cells.map((line) =>
    line.map((cell) =>
      cell.kind === "formula" && typeof cell.cached === "number" && callsFunctions(cell.formula)
        ? number(cell.cached, cell.style)
        : cell,
    ),
  ),
});
