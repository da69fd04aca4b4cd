import type { Blanks, PrintedCell } from "../form";
import type { Span } from "../columns/columns";
import type { View } from "../view";

type Fillable = "actual" | "claimed" | "reason";

/**
 * Where the blank cells of a row stand.
 * @param cells what the row prints @returns nothing to spread where no cell is blank
 */
export function blanksOf(
  view: View,
  row: number,
  columns: Readonly<Partial<Record<Fillable, Span | null>>>,
  cells: Readonly<Partial<Record<Fillable, PrintedCell | null>>>,
): { readonly blanks?: Blanks } {
  const names = ["actual", "claimed", "reason"] as const;
  const blanks = names.flatMap((name) => {
    const span = columns[name];
    const cell = span && !cells[name] ? view.placeOf(row, span.from) : null;
    return cell === null ? [] : [[name, cell] as const];
  });
  return blanks.length === 0 ? {} : { blanks: Object.fromEntries(blanks) };
}
