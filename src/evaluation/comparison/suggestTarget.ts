import { add, divide, integer, toDecimalText } from "../../value/exact/rational";
import { round } from "../../value/exact/round";
import type { ScoredIndicator } from "../scoring/score";
import { actualAmount, alignYears, placesOf, type YearAmount } from "./acrossYears";
import type { Suggestion } from "./comparison";

const two = integer(2);
const most = 2;

/**
 * A target for the next year by what was done (历史标准): the mean of last year's and this year's actual, rounded half up to the
 * more exactly printed of the two, two places at most; last year's alone where this year's is not known. In the unit of this
 * year's row. Null where nothing can be told: no amounts, other units, another way of being good, a range or an exact number.
 */
export function suggestTarget(now: ScoredIndicator, last: ScoredIndicator): Suggestion | null {
  const { direction, operator } = now.directed;
  if ((direction !== "higher" && direction !== "lower") || last.directed.direction !== direction) return null;
  const done = actualAmount(last);
  if (done === null || done.moved !== null) return null;
  const own = actualAmount(now);
  const both = own === null ? null : alignYears(own, done);
  // this year's actual of another unit makes the rest doubtful too
  if (own !== null && both === null) return null;
  const sign = operator === null || operator === "=" ? (direction === "higher" ? "≥" : "≤") : operator;
  const texts = { lastActual: last.actualText, actual: now.actualText };
  if (own === null || both === null) {
    return { target: `${sign}${written(done)}`, basis: "last", ...texts, actual: "" };
  }
  const places = Math.min(most, Math.max(placesOf(both.now), placesOf(both.last)));
  const mean = divide(add(both.now, both.last), two);
  if (mean === null) return null;
  return { target: `${sign}${written({ ...own, amount: round(mean, places) })}`, basis: "mean", ...texts };
}

const written = ({ amount, unit }: YearAmount): string => toDecimalText(round(amount, most)) + unit.text;
