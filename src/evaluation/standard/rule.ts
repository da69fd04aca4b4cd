import type { Rational } from "../../value/exact/rational";

/** Points as a standard states them: `full` all of the weight, `share` a part of it, `points`, or so many points off. */
export type Award =
  | { readonly of: "full" }
  | { readonly of: "share"; readonly amount: Rational }
  | { readonly of: "points"; readonly amount: Rational }
  | { readonly of: "off"; readonly amount: Rational };

/** One end of what a condition covers. `sure` where the text says whether the end itself belongs to it. */
export interface Bound {
  readonly amount: Rational;
  readonly included: boolean;
  readonly sure: boolean;
}

/** ≥90%, 80%-90%, 3人以下. */
export interface Condition {
  readonly low: Bound | null;
  readonly high: Bound | null;
  /** "%" for percent and percentage points, "" where no unit is written. */
  readonly unit: string;
}

export interface Band {
  readonly condition: Condition;
  readonly award: Award;
}

/** 每低于1个百分点扣0.5分. */
export interface PerStep {
  readonly kind: "perStep";
  readonly side: "below" | "above" | "either";
  readonly step: Rational;
  readonly unit: string;
  readonly off: Award;
  /** Whether a step that is begun counts: `open` where the text does not say. */
  readonly counting: "full" | "started" | "open";
  /** 以100%为标准; null where it is the target. */
  readonly base: Condition | null;
  /** 最多扣3分; null for all of the weight. */
  readonly most: Rational | null;
}

/** How a row is scored, as its own standard says it. Spec section 10. */
export type Rule =
  | PerStep
  | { readonly kind: "inProportion" }
  /** 完成得满分，否则不得分; `judged` where the rest is left to a person (酌情扣分). Without a condition: the target's. */
  | { readonly kind: "allOrNothing"; readonly condition: Condition | null; readonly otherwise: "nothing" | "judged" }
  | { readonly kind: "bands"; readonly bands: readonly Band[] }
  /** Nothing below (or above) a bound; else the rest, or the profile's rule where there is none. */
  | { readonly kind: "threshold"; readonly failing: Condition; readonly rest: Rule | null }
  /** 每发现一起扣1分: the form does not count the occurrences. */
  | { readonly kind: "perOccurrence"; readonly off: Rational; readonly most: Rational | null }
  /** ①…得2分；②…得3分: a person adds up. */
  | { readonly kind: "sumOfParts"; readonly parts: readonly Rational[] }
  /** It speaks of points, but not in words that are understood as a whole. */
  | { readonly kind: "unread" };

export interface Standard {
  /** The part of the cell that speaks of points, as printed. */
  readonly quote: string;
  readonly rule: Rule;
  /** Points that it gives for all of it; null where it does not say. */
  readonly full: Rational | null;
  /** Whether it speaks of 完成率: what is compared may be the share of the target and not the value. */
  readonly ofCompletion: boolean;
}
