import type { CellValue } from "../form/form";

/** Where a remark belongs: one indicator of a form, or one finding. */
export interface RemarkKey {
  readonly kind: "indicator" | "finding";
  /** The sheet of the form. */
  readonly sheet: string;
  /** Level 1, 2, 3 of an indicator; title and indicator of a finding. */
  readonly path: readonly string[];
  /** The source cell, `G12`. */
  readonly cell: string;
}

/** A row of the old summary; `remark` and `beside` are empty where nobody wrote anything. */
export interface RemarkRow extends RemarkKey {
  readonly remark: CellValue;
  /** What stands right of the remark column, by distance from it. */
  readonly beside: readonly CellValue[];
}

export interface Remarks {
  readonly rows: readonly RemarkRow[];
  /** Remarks that had no indicator already then, or stood where no indicator is. */
  readonly lost: readonly RemarkRow[];
}

export const hasRemark = (row: RemarkRow): boolean => row.remark !== null || row.beside.some((value) => value !== null);

/** All that was typed in one text, for the list of remarks without an indicator. */
export const remarkText = (row: RemarkRow): string =>
  [row.remark, ...row.beside]
    .filter((value) => value !== null)
    .map(String)
    .join("；");
