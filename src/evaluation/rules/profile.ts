import type { RoundingMode } from "../../value/exact/round";
import type { FormKind } from "../../form/form";
import type { AtMostFormula, EqualFormula } from "./formulas/formulas";

/** A text in both languages of the product. A person's own profile may say the same in both. */
export interface Bilingual {
  readonly "zh-CN": string;
  readonly "en-US": string;
}

export interface Dimension {
  /** `execution` is the budget block; the others group the indicators of the table. */
  readonly key: string;
  /** 评价项目 as the composite table prints it. */
  readonly name: Bilingual;
  /** A level 1 heading that contains one of these counts here. Unused for execution. */
  readonly words: readonly string[];
  /** Points of the whole, for choosing the profile that fits a form; a form's own weights are what is scored. */
  readonly weight: number;
}

/** An interval of the weight, as shares: 0.8 to 1. */
export interface Tier {
  readonly low: number;
  readonly high: number;
}

export interface ExecutionStep {
  /** From this rate on (0.9) … */
  readonly from: number;
  /** … this share of the weight is earned. */
  readonly share: number;
}

/** A finding switched off, or told with another severity. */
export type FindingSetting = "off" | "error" | "warning" | "info";

/** So many points off for each step that an amount lies beyond its base. The first rule that fits a row's name applies. */
export interface StepRule {
  /** A name that contains one of these: 控制率. */
  readonly words: readonly string[];
  /** above: off for what exceeds, where lower is better; below: off for what falls short, where higher is better. */
  readonly side: "above" | "below";
  /** Percent from which steps are counted; null for the row's own target. */
  readonly base: number | null;
  /** A step, in percent points; of amounts that are no percents, in percent of the base. */
  readonly step: number;
  /** Points off for each. */
  readonly points: number;
  /** Whether a step counts once begun, or only when full. */
  readonly counted: "started" | "full";
}

/** How long a reason may be, and what is told of problems and measures. */
export interface TextLimits {
  readonly reason: number | null;
  readonly notes: number | null;
}

/** The total is at most so many of 100 points where the execution rate is below a rate. */
export interface TotalCap {
  readonly below: number;
  readonly most: number;
}

/** How sure a profile's rules are: read in their source, seen in printed forms or a system, not verified, or a person's own. */
export type Certainty = "read" | "seen" | "unverified" | "own";

/** 优先安排, 维持, 压减, 整改后安排: what next year's budget makes of a result. Spec section 12. */
export const useCodes = ["prefer", "keep", "cut", "mend"] as const;
export type UseCode = (typeof useCodes)[number];

/** 结果应用 as a profile has it: what each grade leads to, by which rule, and how sure that is. */
export interface UseOfResults {
  /** By the grade's name; a grade that is not named leads to nothing. */
  readonly uses: Readonly<Record<string, UseCode>>;
  /** The rule in words, as its source has it. */
  readonly rule: Bilingual;
  readonly source: Bilingual;
  readonly certainty: Certainty;
}

/** A named, versioned set of scoring rules, held as data. Shares and rates are fractions, points are points. */
export interface Profile {
  readonly id: string;
  readonly version: string;
  readonly name: Bilingual;
  /** 文号 or where the rules come from. */
  readonly basis: Bilingual;
  /** When the source is of: `2020`, `2021-08-18`; "" where not known. */
  readonly dated: string;
  readonly certainty: Certainty;
  readonly kind: FormKind | "any";
  readonly dimensions: readonly Dimension[];
  readonly execution: {
    readonly base: "adjusted" | "initial";
    readonly formula: "linear" | "steps";
    /** For `steps`, highest first; below the last nothing is earned. */
    readonly steps: readonly ExecutionStep[];
  };
  readonly formulas: {
    readonly atMost: AtMostFormula;
    readonly equal: EqualFormula;
  };
  readonly overshoot: {
    /** Completion from which a target counts as set too low. */
    readonly threshold: number;
    /** none: full marks; proportional: full less the share by which the threshold is exceeded; points: so many off. */
    readonly treatment: "none" | "proportional" | "points";
    /** Points off where the treatment is `points`; a row never falls below 0. */
    readonly points: number;
  };
  /** A completion below this earns nothing, or null. */
  readonly passThreshold: number | null;
  readonly satisfaction: {
    /** By the satisfaction reached, highest first; below the last nothing is earned. Empty: by the formulas. */
    readonly bands: readonly ExecutionStep[];
  };
  readonly perPoint: readonly StepRule[];
  /** Names that contain one of these are scored all or nothing. */
  readonly yesNo: readonly string[];
  /** Lowest rate first: the first that is above the execution rate holds. */
  readonly totalCaps: readonly TotalCap[];
  /** The most that an unmeasurable target can earn, a share of its weight; null for no cap. */
  readonly unmeasurable: number | null;
  /** 达成, 部分达成, 未达成. */
  readonly tiers: readonly [Tier, Tier, Tier];
  readonly reasons: {
    /** A reason is owed where completion is below this. */
    readonly completionBelow: number;
    /** … where it is at or above this, or null. */
    readonly completionFrom: number | null;
    /** … where the execution rate is below this, or null. */
    readonly executionBelow: number | null;
    /** … where the budget was adjusted. */
    readonly budgetAdjusted: boolean;
  };
  /** Rows marked not applicable: full marks, or left out and the rest rescaled. */
  readonly notApplicable: "full" | "rescale";
  /** No actual in a form that has a column for it: no points without evidence, or the hand score. */
  readonly missingActual: "zero" | "carried";
  readonly rounding: { readonly places: number; readonly mode: RoundingMode };
  /** Highest first; the last has no bound below. */
  readonly grades: readonly { readonly name: string; readonly from: number }[];
  /** The most characters of texts, where the form itself prints no limit; null or missing for none. */
  readonly textLimits?: TextLimits | undefined;
  /** 结果应用: what next year's budget makes of each grade. It scores nothing. */
  readonly useOfResults: UseOfResults;
  /** By the finding's code; a finding that is not named is told as it is. */
  readonly findings?: Readonly<Record<string, FindingSetting>> | undefined;
}
