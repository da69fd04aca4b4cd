import type { Severity } from "../../evaluation/result";
import { markFormat } from "../../form/markFormat";
import { styles } from "../../summary/styles";
import { changeCells } from "./changeCells";
import type { HostFailure } from "./hostFailure";

export interface WeakCell {
  readonly sheet: string;
  /** The indicator's name. */
  readonly cell: string;
  readonly severity: Severity;
}

/**
 * 标记薄弱指标: a pale fill and a sign in front of the name. The sign is a number format, so the text stays what it was
 * and nobody has to tell colours apart. @returns how many cells were marked that were not yet
 */
export const markWeak = (cells: readonly WeakCell[]): Promise<number | HostFailure> =>
  changeCells(
    "marks",
    cells.map(({ sheet, cell, severity }) => ({
      sheet,
      cell,
      state: { format: markFormat, fill: styles[severity].fill ?? null },
    })),
  );
