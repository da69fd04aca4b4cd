import type { Seen } from "./askAgain";
import { changeCells } from "./changeCells";
import type { HostFailure } from "./hostFailure";

export interface ScoreCell {
  readonly sheet: string;
  /** The cell of the claimed score, `G12`. */
  readonly cell: string;
  readonly score: number;
}

/** 填入得分: puts scores into the form's own 得分 cells. @returns how many of them changed */
export const writeBack = (scores: readonly ScoreCell[], seen: Seen | null = null): Promise<number | HostFailure> =>
  changeCells(
    "write-back",
    scores.map(({ sheet, cell, score }) => ({ sheet, cell, state: { formula: score } })),
    seen,
  );
