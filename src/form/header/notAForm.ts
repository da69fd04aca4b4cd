import type { NearestHeader } from "./findHeaders";
import type { NotAForm, NotAFormCause } from "./recognition";
import type { ColumnRole } from "../columns/vocabulary/vocabulary";
import type { View } from "../view";

const WANTED: readonly ColumnRole[] = ["name", "target", "actual", "weight", "claimed"];

/** Explains a sheet without a form. */
export function notAForm(view: View, cause: NotAFormCause, nearest: NearestHeader | null = null): NotAForm {
  return {
    sheet: view.grid.sheet,
    cause,
    wanted: WANTED,
    nearest: nearest
      ? {
          row: view.sheetRow(nearest.row),
          found: nearest.roles,
          missing: WANTED.filter((role) => !has(nearest.roles, role)),
        }
      : null,
  };
}

/** A numbered level names indicators as well as 指标名称 does. */
function has(roles: readonly ColumnRole[], wanted: ColumnRole): boolean {
  return roles.some((role) => role === wanted || (wanted === "name" && role.startsWith("level")));
}
