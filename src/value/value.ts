import type { Rational } from "./exact/rational";

/** A cell's value as the host gives it. Error cells arrive as their text (`#N/A`), empty and covered cells as null. */
export type CellValue = string | number | boolean | null;

/** What one cell says: exactly one of these. Spec section 2. */
export type Value =
  Nothing | Quantity | QuantityRange | Several | DateValue | Completion | TierValue | Word | Bands | Text;

export type Operator = "≥" | ">" | "≤" | "<" | "=";

/** blank: an empty cell. mark: `/`, `—`, 不适用. none: 无. placeholder: text the template left behind. error: `#N/A`. */
export interface Nothing {
  readonly kind: "nothing";
  readonly why: "blank" | "mark" | "none" | "placeholder" | "error";
}

/**
 * A unit as stated, normalised in spelling (`万元`, `元/人·月`, `%`, "" where none), and what it stands for: `key` is
 * the same for units that can be converted, `factor` is how many of the key's unit one stated unit is.
 */
export interface Unit {
  readonly text: string;
  readonly key: string;
  readonly factor: Rational;
}

export interface Quantity {
  readonly kind: "quantity";
  readonly operator: Operator | null;
  /** In the stated unit: 1.2 for 1.2万亩. */
  readonly amount: Rational;
  readonly unit: Unit;
  /** 200余起, 约50人: counts as at least that much. */
  readonly approximate: boolean;
  /** The words stood around the number: 100%覆盖. */
  readonly worded: boolean;
  /** 下降3%, 较上年增长5%: the amount is of a change. */
  readonly moved: Movement | null;
}

export type Movement = "up" | "down";

/** Both ends included: 10-20, ±5%. */
export interface QuantityRange {
  readonly kind: "range";
  readonly low: Rational;
  readonly high: Rational;
  readonly unit: Unit;
}

/** 19处、22637.6平方米: read as two, compared with neither. */
export interface Several {
  readonly kind: "several";
  readonly quantities: readonly Quantity[];
}

/** A day; `year` is null where the text leaves it to the form. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/**
 * A deadline, or a period that begins at `from`. A month stands for its last day, a quarter and a year likewise:
 * `earliest` is the first day that they may mean.
 */
export interface DateValue {
  readonly kind: "date";
  readonly from: Day | null;
  readonly to: Day;
  readonly earliest: Day;
}

/** 完成率98%: a fraction of the target. `plain` where it is only 完成98%, which a percent target takes as its quantity. */
export interface Completion {
  readonly kind: "completion";
  readonly rate: Rational;
  readonly operator: Operator | null;
  readonly plain: boolean;
}

/** 1 达成 (全部或基本), 2 部分达成并具有一定效果, 3 未达成且效果较差. */
export type TierLevel = 1 | 2 | 3;

/** `phrase` is false for a word that only says it was reached or not (完成, 未完成). */
export interface TierValue {
  readonly kind: "tier";
  readonly level: TierLevel;
  readonly phrase: boolean;
  /** 1000件达成预期指标 says an amount too. */
  readonly quantity: Quantity | null;
}

/** A word that stands for a degree; `rank` orders words of one `scale`, higher is stronger. */
export interface Word {
  readonly kind: "word";
  readonly word: "grade" | "trend" | "yesno" | "duration";
  readonly scale: string;
  readonly rank: number;
  readonly text: string;
}

/** 优 100% / 良 90% / 中 85% / 差 <85%: a standard of its own for one indicator. */
export interface Bands {
  readonly kind: "bands";
  readonly bands: readonly { readonly word: string; readonly quantity: Quantity }[];
}

/** Descriptive text. `numeric`: a number or date stands in it, so that somebody can measure it. */
export interface Text {
  readonly kind: "text";
  readonly text: string;
  readonly numeric: boolean;
  /** The unit of the first number in it, "" where none. */
  readonly unit: string;
}
