import type { CellState } from "./cellState";
import { columnRuns, type Placed } from "./columnRuns";

export interface NewState extends Placed {
  readonly state: Partial<CellState>;
  /** Left as it is where it holds a formula. */
  readonly keepsFormula?: boolean;
}

const sameLook = (a: NewState, b: NewState): boolean =>
  a.state.format === b.state.format &&
  a.state.fill === b.state.fill &&
  (a.state.formula === undefined) === (b.state.formula === undefined);

/** Sets, in the next batch, the given parts of cells' states and leaves the rest of them alone. */
export function writeStates(context: Excel.RequestContext, cells: readonly NewState[]): void {
  for (const { sheet, address, cells: run } of columnRuns(cells, sameLook))
    writeRun(context.workbook.worksheets.getItem(sheet).getRange(address), run);
}

function writeRun(range: Excel.Range, run: readonly NewState[]): void {
  const look = run[0]?.state ?? {};
  if (look.format !== undefined) range.numberFormat = run.map(() => [look.format]);
  if (look.formula !== undefined) range.formulas = run.map(({ state }) => [state.formula ?? ""]);
  if (look.fill === null) range.format.fill.clear();
  else if (look.fill !== undefined) range.format.fill.color = look.fill;
  range.untrack();
}
