import { zero } from "../../../value/exact/rational";
import type { Row } from "../assessment";

/**
 * No actual where the form has a column for it: without evidence there are no points; by profile the hand score is
 * carried. An error value in the cell is not readable, which is another matter. Spec section 3.
 */
export const noActual: Row = ({ actual, reports, rules }) =>
  reports && actual.kind === "nothing" && actual.why !== "error" && rules.profile.missingActual === "zero"
    ? {
        basis: "no-actual",
        completion: null,
        bounds: { low: zero, high: zero },
        unclaimed: zero,
        tier: null,
        incomparable: false,
        a: null,
        b: null,
        assumption: null,
      }
    : null;
