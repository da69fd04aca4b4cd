import { compare, isZero, one, zero } from "../../../value/exact/rational";
import { atLeast } from "./atLeast";
import { atMost } from "./atMost";
import { completion } from "./completion";
import { fixed } from "./fixed";
import { range } from "./range";
import { zeroTarget } from "./zeroTarget";
import type { Row } from "../assessment";

/** yesNo: a row whose name the profile lists earns all or nothing. */
export const yesNo: Row = (it) => {
  if (!it.rules.profile.yesNo.some((word) => it.label.includes(word))) return null;
  const found = zeroTarget(it) ?? range(it) ?? atMost(it) ?? atLeast(it) ?? completion(it);
  if (found === null || found.completion === null) return null;
  const share = compare(found.completion, one) >= 0 && !isZero(found.bounds.high) ? one : zero;
  return fixed(it, "all-or-nothing", share, found.a, found.b, found.completion);
};
