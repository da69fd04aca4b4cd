import type { Rational } from "../../value/exact/rational";
import type { TierBounds, Rules } from "../rules/rules";
import type { Quantity, TierLevel, Value } from "../../value/value";
import type { Aligned, Assumption } from "./comparable";
import type { Directed } from "./direction";

/** Everything the rows of the rule look at. */
export interface Case {
  readonly target: Value;
  readonly actual: Value;
  readonly targetText: string;
  readonly actualText: string;
  readonly directed: Directed;
  /** The form's year, for dates that leave it out. */
  readonly year: number | null;
  readonly rules: Rules;
  /** The two amounts in one unit, where both sides are quantities that can be compared. */
  readonly aligned: Aligned | null;
  readonly claims: boolean;
  /** Whether an actual is asked for: the form has a column for it. */
  readonly reports: boolean;
  /** Level 2 and name, by which a profile's rules for certain rows are found; "" outside a form. */
  readonly label: string;
}

/** Which row of the rule applied; the explanation is told by it. */
export type Basis =
  | "not-applicable"
  | "tier"
  | "completion"
  | "on-time"
  | "late"
  | "zero"
  | "range"
  | "at-most"
  | "at-least"
  | "about"
  | "equal"
  | "reached"
  | "no-actual"
  | "points"
  | "standard"
  | "parts"
  | "steps"
  | "all-or-nothing"
  | "band"
  | "carried";

/** Points that come off the weight's share, whatever the weight. */
export interface Deduction {
  readonly points: Rational;
  /** For steps: how many, and what each costs; null for the fixed deduction of an overshot target. */
  readonly steps: { readonly count: Rational; readonly each: Rational; readonly size: Rational } | null;
}

/**
 * What the rule says of one target and actual, before any weight. `bounds` are shares of the weight: equal ends where
 * the rule fixes the score, an interval where a person's hand score stands within it (all of it where the rule has no
 * score of its own: `carried`). `unclaimed` is the share where no hand score is there.
 */
export interface Assessment {
  readonly basis: Basis;
  /** Fraction of the target reached, not capped; null where it cannot be measured. */
  readonly completion: Rational | null;
  readonly bounds: TierBounds;
  readonly unclaimed: Rational;
  readonly tier: TierLevel | null;
  /** A numeric target was answered with words or another unit. */
  readonly incomparable: boolean;
  /** The numbers of the explanation, in the unit they were compared in. */
  readonly a: Rational | null;
  readonly b: Rational | null;
  readonly assumption: Assumption | null;
  /** The row's own 评分标准, where it states one; whether it gave the verdict or is carried to the profile's rule. */
  readonly standard?: StandardUse;
  readonly deduction?: Deduction;
  /** Nothing was earned since the completion lies below what the profile asks for at least. */
  readonly belowPass?: Rational;
}

export interface StandardUse {
  readonly quote: string;
  readonly use: "applied" | "byHand" | "unread" | "unfit";
  /** How far the row fell short of where the steps begin, and the points that this costs; null for other rules. */
  readonly gap: Rational | null;
  readonly off: Rational | null;
}

/** Whether the row's own standard gave the verdict. */
export const isByStandard = ({ standard }: Assessment): boolean =>
  standard?.use === "applied" || standard?.use === "byHand";

/** Whether nothing in the row earned points or could be compared. */
export const isUnanswered = ({ basis }: Assessment): boolean => basis === "carried" || basis === "no-actual";

/** A row of the rule's table (spec section 3): null where it does not fit. */
export type Row = (it: Case) => Assessment | null;

export const isQuantity = (value: Value): value is Quantity => value.kind === "quantity";
