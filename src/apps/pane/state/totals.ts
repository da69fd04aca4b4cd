import type { CompositeRow, FormResult } from "../../../evaluation/result";
import { insertValues } from "../../../wording/insertValues";
import type { PaneTexts } from "../../../wording/paneTexts";
import { points } from "../show/numbers";

/** The closing row of the composite table; null where nothing in the form is scored. */
export function closing({ composite }: FormResult): CompositeRow | null {
  const last = composite.at(-1);
  return last === undefined || last.full === 0 ? null : last;
}

/** How the computed total stands to the claimed one. */
export function differenceInWords(total: number, claimed: number, texts: PaneTexts): string {
  const difference = points(Math.abs(total - claimed));
  if (difference === "0") return texts.sameAsClaimed;
  return insertValues(total > claimed ? texts.higherThanClaimed : texts.lowerThanClaimed, { difference });
}
