import type { DoubtKind, FormKind } from "../form/form";
import type { GivenUse } from "./rules/useOfResults";
import type { FormComparison } from "./comparison/comparison";
import type { ExecutionBasis, ScoreBasis } from "./scoreBasis";

/**
 * What an evaluation gives: the contract of `--json`, of the pane and of the summary sheet. Points are rounded as the
 * profile says (two places), rates are fractions of four places (0.9429), texts are as printed.
 */
export interface Result {
  readonly file: string;
  /** The profiles in force with their versions, `national-2020@1.0.0`, comma separated where forms differ. */
  readonly profileVersion: string;
  readonly forms: readonly FormResult[];
  /** Where several forms have the same indicators: each kind of them aggregated. */
  readonly aggregated?: readonly AggregatedResult[];
  /** Where several project forms are there: the department's composite over them. */
  readonly department?: DepartmentResult;
}

export type Severity = "error" | "warning" | "info";

export type Direction = "higher" | "lower" | "equal" | "range" | "date" | "qualitative" | "none";

export interface ExecutionResult {
  readonly initial: number | null;
  readonly adjusted: number | null;
  readonly spent: number | null;
  /** 万元, 元 or 亿元; "" where the form does not say. */
  readonly unit: string;
  /** spent ÷ adjusted (or initial, by profile), a fraction; null where it cannot be told. */
  readonly rate: number | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly claimedRate: number | null;
  readonly claimed: number | null;
  /** The cell of the total row's label. */
  readonly cell: string;
  readonly explanation: string;
  /** The composite item that the execution counts in; "" where it has no weight and counts nowhere. */
  readonly item: string;
  readonly cells: ExecutionCells;
  /** What the score came from; null where there is none, or none that a rate gave. */
  readonly basis: ExecutionBasis | null;
}

/** Addresses on the form's sheet; null where the form has no such cell. */
export interface ExecutionCells {
  readonly initial: string | null;
  readonly adjusted: string | null;
  readonly spent: string | null;
  readonly rate: string | null;
  readonly weight: string | null;
  readonly claimed: string | null;
}

/** Addresses on the form's sheet, for links and live formulas; null where the row has no such cell. */
export interface IndicatorCells {
  readonly name: string;
  readonly target: string | null;
  /** 计算符号, 计量单位 and 正向/反向 of columns of their own. */
  readonly operator: string | null;
  readonly unit: string | null;
  readonly nature: string | null;
  readonly actual: string | null;
  readonly weight: string | null;
  readonly claimed: string | null;
  readonly reason: string | null;
}

export interface IndicatorResult {
  readonly row: number;
  /** Level 1 to 3 as printed; a level that the form has not is left out. */
  readonly path: readonly string[];
  /** Operator, value and unit together, as printed: `≤30万元`. */
  readonly target: string;
  readonly actual: string;
  /** ≥ ≤ > < =, or "" where none is stated. */
  readonly operator: string;
  readonly direction: Direction;
  readonly directionSource: "stated" | "inferred";
  readonly weight: number | null;
  readonly weightSource: "printed" | "heading" | "inferred" | "none";
  /** Fraction of the target reached, not capped; null where it cannot be measured. */
  readonly completion: number | null;
  readonly score: number | null;
  readonly claimed: number | null;
  readonly reason: string;
  readonly explanation: string;
  /** The composite item that this row counts in. */
  readonly item: string;
  /** 年度绩效目标1, where a form has several; "" otherwise. */
  readonly goal: string;
  /** Row of the indicator that carries this row's shared score; null where the row carries its own. */
  readonly sharedWith: number | null;
  /** Left out as not applicable: counts nowhere. */
  readonly leftOut: boolean;
  readonly cells: IndicatorCells;
  /** What the score came from; null where the row carries none. */
  readonly basis: ScoreBasis | null;
}

export interface CompositeRow {
  /** 预算执行情况, 项目产出 …; the last row is 综合绩效. */
  readonly item: string;
  /** Share of full: 0.2. */
  readonly weight: number;
  /** Points: 20. */
  readonly full: number;
  readonly score: number;
  readonly rate: number;
  readonly claimed: number | null;
}

/** What a bureau wants to see checked; its words stand in `wording/checkTexts.ts`. */
export type CheckCode =
  | "total"
  | "weights"
  | "rate"
  | "execution-score"
  | "budget-rows"
  | "scores"
  | "actuals"
  | "reasons"
  | "dates"
  | "duplicates";

export interface FindingResult {
  readonly code: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly row: number | null;
  /** The level 3 name as printed; null where the finding is not about one indicator. */
  readonly indicator: string | null;
  readonly message: string;
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** What a person found of an entry: 已核实, 不适用, 待处理. */
export type MarkState = "verified" | "not-applicable" | "pending";

/** A tick mark on an entry of a form, as it is kept in the workbook. */
export interface MarkResult {
  /** The entry's, see `entries.ts`; "" and null where its findings are gone. */
  readonly cell: string;
  readonly row: number | null;
  readonly indicator: string | null;
  /** The entry's findings; where they are gone, those that were marked. */
  readonly codes: readonly string[];
  readonly state: MarkState;
  readonly note: string;
  readonly evidence: string;
  /** `changed`: the entry says something else, or more, than when it was marked; `resolved`: it says nothing any more. */
  readonly stands: "as-marked" | "changed" | "resolved";
}

export interface FormResult {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly kind: FormKind;
  readonly year: number | null;
  readonly department: string;
  readonly project: string;
  readonly profile: string;
  /** Why this profile: asked for, saved in the workbook, or the best fit. */
  readonly profileReason: "asked" | "workbook" | "fit";
  /** … in a sentence, with what says so. */
  readonly profileWhy: string;
  readonly execution: ExecutionResult | null;
  readonly indicators: readonly IndicatorResult[];
  readonly composite: readonly CompositeRow[];
  readonly total: number;
  /** Of the total: hand scores taken over where the rule has no score of its own, not computed. */
  readonly carriedPoints: number;
  readonly claimedTotal: number | null;
  /** 优 良 中 差; "" where nothing is scored. */
  readonly grade: string;
  /** 结果应用, by the profile; missing where there is no grade. */
  readonly use?: GivenUse;
  readonly findings: readonly FindingResult[];
  /** What the form states in words outside its rows: 存在问题, 改进措施, the reasons written once for all rows. */
  readonly statements?: readonly { readonly cell: string; readonly text: string }[];
  /** What was checked and is right; nothing where something was not understood. */
  readonly passed: readonly CheckCode[];
  /** Cells inside the table that were not understood: reported, never dropped. */
  readonly unread: readonly UnreadResult[];
  /** What was not understood, the unsettled first: with one of those the total is provisional and there is no grade. */
  readonly doubts: readonly DoubtResult[];
  /** What it was held beside: last year's form, its approved goals; missing where a person chose neither. */
  readonly comparison?: FormComparison;
  /** Tick marks that people made; missing where the workbook keeps none for this form. */
  readonly marks?: readonly MarkResult[];
}

/** A heading, operator, unit or value that was not understood. Spec section 8. */
export interface DoubtResult {
  readonly cell: string;
  readonly text: string;
  readonly kind: DoubtKind;
  /** Told by cells, or touching no score: shown, the grade is kept. */
  readonly settled: boolean;
  readonly message: string;
}

/** Whether a form's total is provisional: something that its score needs was not understood. */
export const isProvisional = ({ doubts }: Pick<FormResult, "doubts">): boolean =>
  doubts.some(({ settled }) => !settled);

/** Forms of one kind with the same indicators, aggregated first and scored second. */
export interface AggregatedResult {
  /** Which of the result's forms, from 0. */
  readonly forms: readonly number[];
  readonly kind: FormKind;
  readonly year: number | null;
  readonly profile: string;
  readonly execution: {
    readonly adjusted: number | null;
    readonly spent: number | null;
    readonly unit: string;
    readonly rate: number | null;
    readonly weight: number | null;
    readonly score: number | null;
  };
  readonly indicators: readonly AggregatedIndicator[];
  /** The last row is 综合绩效; nothing is claimed for an aggregate. */
  readonly composite: readonly CompositeRow[];
  readonly total: number;
  readonly grade: string;
}

/** A department's composite over its project forms, aggregated first and scored second. */
export interface DepartmentResult {
  /** The project forms taken in, from 0. */
  readonly forms: readonly number[];
  /** How many project forms are not: of another year, without points, or not filled in. */
  readonly left: number;
  /** The department's own form, from 0; null where there is none. It is none of those taken in. */
  readonly own: number | null;
  readonly year: number | null;
  readonly profile: string;
  /** Whether spent funds weighted the means; otherwise every form counts the same. */
  readonly isWeighted: boolean;
  readonly execution: {
    readonly adjusted: number | null;
    readonly spent: number | null;
    readonly unit: string;
    /** All spent ÷ all budgets; null where they are not known for all. */
    readonly rate: number | null;
  };
  /** The last row is 综合绩效; nothing is claimed. */
  readonly composite: readonly CompositeRow[];
  readonly total: number;
  /** "" where one of the forms is provisional. */
  readonly grade: string;
  readonly use?: GivenUse;
}

export interface AggregatedIndicator {
  readonly path: readonly string[];
  /** Amounts added, amounts averaged, or scores averaged where there are no amounts. */
  readonly merging: "sum" | "mean" | "scores";
  readonly target: string;
  readonly actual: string;
  readonly completion: number | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly explanation: string;
}

export interface UnreadResult {
  readonly cell: string;
  readonly text: string;
}
