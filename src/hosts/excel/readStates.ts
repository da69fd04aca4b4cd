import { textInput } from "./cellInput";
import type { CellState } from "./cellState";
import { columnRuns, type Placed } from "./columnRuns";
import { HostFailure } from "./hostFailure";

interface Asked<T extends Placed> {
  readonly cells: readonly T[];
  readonly range: Excel.Range;
  readonly fills: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** A formula is what differs from its value; text that only looks like one is kept as text. */
function formulaOf(formula: unknown, value: unknown): CellState["formula"] {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  return typeof formula === "string" && formula === value ? textInput(formula) : String(formula ?? "");
}

function fillOf(properties: Excel.CellProperties | undefined): string | null {
  const fill = properties?.format?.fill;
  return fill?.color === undefined || fill.color === "" || fill.pattern === "None" ? null : fill.color;
}

function statesOf<T extends Placed>({ cells, range, fills }: Asked<T>): readonly (readonly [T, CellState])[] {
  const { formulas, values, numberFormat } = range;
  return cells.map((cell, row) => [
    cell,
    {
      formula: formulaOf(formulas[row]?.[0], values[row]?.[0]),
      format: String(numberFormat[row]?.[0] ?? "General"),
      fill: fillOf(fills.value[row]?.[0]),
    },
  ]);
}

/**
 * Asks, in the next batch, how cells stand now and whether their sheets are protected.
 * @returns after the sync: each cell with its state, or the failure `protected`
 */
export function askStates<T extends Placed>(
  context: Excel.RequestContext,
  cells: readonly T[],
): () => readonly (readonly [T, CellState])[] | HostFailure {
  const protections = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load("protected");
    return { name, protection };
  });
  const asked = columnRuns(cells).map((run): Asked<T> => {
    const range = context.workbook.worksheets.getItem(run.sheet).getRange(run.address);
    range.load("formulas,values,numberFormat");
    const fills = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
    range.untrack();
    return { cells: run.cells, range, fills };
  });
  return () => {
    const refused = protections.find(({ protection }) => protection.protected);
    return refused ? new HostFailure("protected", refused.name) : asked.flatMap(statesOf);
  };
}
