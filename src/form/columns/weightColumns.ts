import type { NameColumns, Span } from "./columns";
import type { HeadedColumn } from "../header/headerBlock";
import type { View } from "../view";

/** Which column holds the weights of the rows, and which ones the points of a level. */
export interface WeightColumns {
  readonly weight: HeadedColumn | null;
  readonly level1Weight: number | null;
  readonly level2Weight: number | null;
}

const SAMPLE = 60;

/**
 * 权重 right of the indicator's name weighs the row; between the levels it weighs the level before it, unless the
 * table prints it for every row.
 */
export function chooseWeights(
  view: View,
  from: number,
  names: NameColumns,
  candidates: readonly HeadedColumn[],
  surest: (candidates: readonly HeadedColumn[]) => HeadedColumn | null,
): WeightColumns {
  const own = candidates.filter(({ role }) => role === "weight");
  const first = Math.min(names.name.from, names.level1?.from ?? Infinity, names.level2?.from ?? Infinity);
  const outside = own.filter(({ column }) => column > names.name.from || column < first);
  const weight = surest(outside) ?? own.find(({ column }) => weighsRows(view, from, names, column)) ?? null;
  const rest = candidates.filter((one) => one !== weight).map(({ column }) => column);
  const behind = (level: Span | null, next: number) =>
    level ? (rest.find((column) => column > level.to && column < next) ?? null) : null;
  return {
    weight,
    level1Weight: behind(names.level1, names.level2?.from ?? names.name.from),
    level2Weight: behind(names.level2, names.name.from),
  };
}

/** Whether each row prints a weight, and not only those that print a level. */
function weighsRows(view: View, from: number, { name, level1, level2 }: NameColumns, column: number): boolean {
  for (let row = from; row < Math.min(view.rowCount, from + SAMPLE); row += 1) {
    if (view.text(row, name.from) === "") continue;
    const level = [level1, level2].some((span) => span !== null && view.text(row, span.from) !== "");
    if (!level) return view.text(row, column) !== "";
  }
  return true;
}
