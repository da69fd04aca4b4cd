import type { CompositeRow, FormResult } from "../../../evaluation/result";
import { insertValues } from "../../../wording/insertValues";
import type { PaneTexts } from "../../../wording/paneTexts";
import { points } from "./numbers";

/** A form's total in words, for whoever draws it: the page before the frame stands, and the frame. */
export interface TotalWords {
  readonly total: string;
  readonly outOf: string;
  /** The claimed total, and how far the computed one is from it; null where none is printed. */
  readonly claimed: { readonly said: string; readonly difference: string } | null;
}

/** Null where nothing in the form is scored. */
export function totalWords({ composite, total, claimedTotal }: FormResult, texts: PaneTexts): TotalWords | null {
  const whole = composite.at(-1);
  if (whole === undefined || whole.full === 0) return null;
  const comma = texts.listSeparator === "、" ? "，" : ", ";
  return {
    total: points(total),
    outOf: insertValues(texts.outOf, { full: points(whole.full) }),
    claimed:
      claimedTotal === null
        ? null
        : {
            said: ` · ${insertValues(texts.claimedTotal, { claimed: points(claimedTotal) })}${comma}`,
            difference: differenceInWords(total, claimedTotal, texts),
          },
  };
}

/** How the computed total stands to the claimed one. */
function differenceInWords(total: number, claimed: number, texts: PaneTexts): string {
  const difference = points(Math.abs(total - claimed));
  if (difference === "0") return texts.sameAsClaimed;
  return insertValues(total > claimed ? texts.higherThanClaimed : texts.lowerThanClaimed, { difference });
}

/** What is to be known before any number: that the total is provisional, or what to check; "" where all is understood. */
export function doubtsTitle({ doubts }: FormResult, texts: PaneTexts): string {
  if (doubts.length === 0) return "";
  const open = doubts.filter(({ settled }) => !settled).length;
  return open > 0
    ? `${texts.provisional}：${insertValues(texts.provisionalWhy, { count: open })}`
    : insertValues(texts.toCheck, { count: doubts.length });
}

/** Whether a table has claimed points to show beside its own. */
export const hasClaimed = (rows: readonly CompositeRow[]): boolean => rows.some(({ claimed }) => claimed !== null);
