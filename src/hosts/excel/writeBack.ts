import type { Seen } from "./askAgain";
import { textInput } from "./cellInput";
import { changeCells } from "./changeCells";
import type { HostFailure } from "./hostFailure";

export interface ScoreCell {
  readonly sheet: string;
  /** The cell of the claimed score, `G12`. */
  readonly cell: string;
  readonly score: number;
  /** What the cell then holds where the number stands in a text; null or missing where it is the number alone. */
  readonly text?: string | null;
  /** Whether a formula in the cell is left alone: a total that adds up by itself. */
  readonly keepsFormula?: boolean;
}

/** 填入得分: puts scores into the form's own 得分 cells. @returns how many of them changed */
export const writeBack = (scores: readonly ScoreCell[], seen: Seen | null = null): Promise<number | HostFailure> =>
  changeCells(
    "write-back",
    scores.map(({ sheet, cell, score, text = null, keepsFormula = false }) => ({
      sheet,
      cell,
      keepsFormula,
      state: { formula: text === null ? score : textInput(text) },
    })),
    seen,
  );
