import { addressOf } from "../../form/address";
import type { GridRequest } from "./gridRequest";

/** Which cells hold a formula, after the sync. */
export interface FormulaCells {
  readonly has: (cell: string) => boolean;
}

/** Asks, in the same batch as a sheet's cells, for their formulas. */
export function requestFormulas({ used }: GridRequest): FormulaCells {
  used.load("formulas");
  let known: ReadonlySet<string> | null = null;
  const read = (): ReadonlySet<string> =>
    new Set(
      used.formulas.flatMap((line, row) =>
        line.flatMap((formula, column) =>
          typeof formula === "string" && formula.startsWith("=")
            ? [addressOf(used.rowIndex + row, used.columnIndex + column)]
            : [],
        ),
      ),
    );
  return { has: (cell) => (known ??= read()).has(cell) };
}
