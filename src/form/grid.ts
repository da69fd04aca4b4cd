import type { Area } from "../cells";
import type { CellValue } from "./form";

/**
 * What is read from a sheet, the only thing `form/` sees. The used range need not begin at A1: `row` and `column` say
 * where its first cell stands (from 0). The three matrices have the same shape. Cells covered by a merge hold null and
 * "", as Excel answers them; the format of a blank cell is General. Without merged areas
 * (`mergesUnread`) blanks tell, and what they leave open is a doubt.
 */
export interface Grid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Absolute positions on the sheet, each at least two cells. */
  readonly merges: readonly Area[];
  /** The host was not asked for merged areas, or refused them: `merges` holds none, whatever the sheet has. */
  readonly mergesUnread?: true;
}

export type { Area };
