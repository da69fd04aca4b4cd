import { callsFunctions } from "./callsFunctions";
import { number, text } from "./cells";
import type { SheetModel } from "./sheetModel";

/** The sheet with values in the place of formulas that call the add-in's functions. */
export const fixedModel = (model: SheetModel): SheetModel => ({
  ...model,
  cells: model.cells.map((line) =>
    line.map((cell) =>
      cell.kind === "formula" && callsFunctions(cell.formula)
        ? typeof cell.cached === "number"
          ? number(cell.cached, cell.style)
          : text(cell.cached, cell.style)
        : cell,
    ),
  ),
});
