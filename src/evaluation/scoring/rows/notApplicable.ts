import { one } from "../../../value/exact/rational";
import { fullShare } from "../../rules/rules";
import type { Value } from "../../../value/value";
import type { Row } from "../assessment";

const isMarked = (value: Value): boolean => value.kind === "nothing" && (value.why === "mark" || value.why === "none");

/**
 * Marked not applicable (`/`, —, 无), nothing on the other side, no points claimed: left out; by profile full marks, or
 * the rest is rescaled. Two blank cells are no mark: such a row is not filled in yet and earns nothing.
 */
export const notApplicable: Row = ({ target, actual, claims }) =>
  target.kind === "nothing" && actual.kind === "nothing" && !claims && (isMarked(target) || isMarked(actual))
    ? {
        basis: "not-applicable",
        completion: null,
        bounds: fullShare,
        unclaimed: one,
        tier: null,
        incomparable: false,
        a: null,
        b: null,
        assumption: null,
      }
    : null;
