import type { Grid } from "../../../form/grid";
import { openPackage } from "../package/openPackage";
import { WorkbookProblem } from "../problem";
import { sheetOf, snapshotOf } from "../read/snapshot";

/** So many cells are read of a picked file at most. */
const mostCells = 200_000;

/**
 * The sheets of an .xlsx that a person picks in the pane, beside the workbook that is open: read from the file itself, so that the
 * open workbook is not touched. A formula that the file holds no value for cannot be read here: `needs-values`.
 */
export function readPicked(bytes: Uint8Array): readonly Grid[] | WorkbookProblem["code"] | "needs-values" {
  const opened = openPackage(bytes);
  if (opened instanceof WorkbookProblem) return opened.code;
  const snapshot = snapshotOf(opened.parts);
  if (snapshot === null) return "not-a-workbook";
  let missed = false;
  let cells = 0;
  const grids: Grid[] = [];
  for (const { name, kind } of opened.contents.sheets) {
    if (kind !== "worksheet") continue;
    const calculate = (): string => {
      missed = true;
      return "#VALUE!";
    };
    const read = sheetOf(snapshot, name, calculate, mostCells - cells);
    if (read instanceof WorkbookProblem) return read.code;
    if (read === null) continue;
    cells += read.cells;
    grids.push(read.grid);
  }
  return missed ? "needs-values" : grids;
}
