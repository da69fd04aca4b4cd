import type { CompositeRow, FindingResult, FormResult } from "../../evaluation/result";
import type { Profile } from "../../evaluation/rules/profile";
import { textHash } from "../../value/textHash";
import { nameOf } from "../readable";
import type { KeptReview } from "./keptReview";

/** A row of the form under review: the execution first, then every indicator. Points as the sheet has them. */
export interface ReviewRow {
  /** The same whenever the form comes back, as long as the row is called the same. */
  readonly id: string;
  readonly row: number | null;
  /** Where it stands on the form. */
  readonly cell: string;
  readonly item: string;
  readonly levels: readonly [string, string, string];
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  readonly claimed: number | null;
  /** What the rule gives, as on the summary; null where the row carries no points of its own. */
  readonly measured: number | null;
  /** 复核得分: the reviewer's own where they gave one, else what the rule gives. */
  readonly reviewed: number | null;
  readonly byHand: boolean;
  readonly deviation: number | null;
  readonly explanation: string;
  readonly findings: readonly FindingResult[];
}

export interface ReviewItem {
  readonly item: string;
  readonly full: number;
  readonly claimed: number | null;
  readonly reviewed: number;
  readonly deviation: number | null;
}

/** One form reviewed. */
export interface Review {
  readonly rows: readonly ReviewRow[];
  /** What is said of the form as a whole. */
  readonly findings: readonly FindingResult[];
  /** The last is 综合绩效. */
  readonly composite: readonly ReviewItem[];
  readonly claimed: number | null;
  readonly reviewed: number;
  readonly deviation: number | null;
  /** "" where the total is provisional; null where the bounds of the grades are not known. */
  readonly grade: string | null;
  /** Scores that a reviewer gave to rows which the form has no more. */
  readonly gone: readonly { readonly name: string; readonly score: number }[];
}

const scale = 1e4;
const exact = (value: number): number => Math.round(value * scale);
/** To two places, half up, whatever binary makes of it. */
const rounded = (value: number): number =>
  Math.sign(value) * (Math.round(Number((Math.abs(value) * 100).toFixed(6))) / 100);

/** 偏离度 = (自评 − 复核) ÷ 自评, a fraction; null where nothing was claimed. */
export function deviationOf(claimed: number | null, reviewed: number | null): number | null {
  if (claimed === null || reviewed === null || exact(claimed) === 0) return null;
  return (exact(claimed) - exact(reviewed)) / exact(claimed);
}

/** Claimed less reviewed, in points; 0 where one of them is missing. */
export const cutOf = ({ claimed, reviewed }: Pick<ReviewRow, "claimed" | "reviewed">): number =>
  claimed === null || reviewed === null ? 0 : (exact(claimed) - exact(reviewed)) / scale;

/**
 * The second opinion on a form: what the rule gives beside what was claimed, and the reviewer's own score where they gave
 * one. Without such a score every number is the summary's.
 * @param profile for the grade of a total that the reviewer changed; null where it is not known
 */
export function reviewOf(form: FormResult, kept: KeptReview, profile: Profile | null): Review {
  const rows = rowsOf(form, kept);
  const changed = rows.some(({ byHand }) => byHand);
  const composite = form.composite.length === 0 ? [] : compositeOf(form, rows);
  const whole = composite.at(-1);
  const claimed = form.claimedTotal ?? whole?.claimed ?? null;
  const reviewed = whole?.reviewed ?? form.total;
  const known = new Set(rows.map(({ id }) => id));
  const own = new Set(rows.flatMap((row) => row.findings));
  return {
    rows,
    findings: form.findings.filter((finding) => !own.has(finding)),
    composite,
    claimed,
    reviewed,
    deviation: composite.length === 0 ? null : deviationOf(claimed, reviewed),
    grade: changed && form.grade !== "" ? gradeOf(reviewed, whole?.full ?? 0, profile) : form.grade,
    gone: Object.entries(kept.scores).flatMap(([id, score]) => (known.has(id) ? [] : [score])),
  };
}

function rowsOf({ execution, indicators, findings }: FormResult, kept: KeptReview): readonly ReviewRow[] {
  const seen = new Map<string, number>();
  const idOf = (key: string): string => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return textHash(times === 1 ? key : `${key}#${times}`);
  };
  const made = (row: Omit<ReviewRow, "reviewed" | "byHand" | "deviation">): ReviewRow => {
    const own = Object.prototype.hasOwnProperty.call(kept.scores, row.id) ? kept.scores[row.id] : undefined;
    const byHand = own !== undefined && row.measured !== null && isPossible(own.score, row.weight);
    const reviewed = byHand ? own.score : row.measured;
    return { ...row, reviewed, byHand, deviation: deviationOf(row.claimed, reviewed) };
  };
  const block =
    execution === null || execution.weight === null
      ? []
      : [
          made({
            id: idOf("execution"),
            row: null,
            cell: execution.cells.spent ?? execution.cell,
            item: execution.item,
            levels: [execution.item, "", "预算执行率"],
            name: "预算执行率",
            target: "",
            actual: execution.rate === null ? "" : `${(execution.rate * 100).toFixed(2)}%`,
            weight: execution.weight,
            claimed: execution.claimed,
            measured: execution.score,
            explanation: execution.explanation,
            findings: findings.filter(({ indicator, code }) => indicator === null && ofExecution.has(code)),
          }),
        ];
  return [
    ...block,
    ...indicators.map((one) => {
      const counts = one.sharedWith === null && !one.leftOut;
      const { path, goal } = one;
      return made({
        id: idOf([goal, ...path].join("/")),
        row: one.row,
        cell: one.cells.actual ?? one.cells.target ?? one.cells.name,
        item: one.item,
        levels: [path.length > 1 ? (path[0] ?? "") : "", path.slice(1, -1).join("/"), path.at(-1) ?? ""],
        name: nameOf(one),
        target: one.target,
        actual: one.actual,
        weight: counts ? one.weight : null,
        claimed: counts ? one.claimed : null,
        measured: counts ? one.score : null,
        explanation: one.explanation,
        findings: findings.filter(({ row, indicator }) => row === one.row && indicator !== null),
      });
    }),
  ];
}

const ofExecution: ReadonlySet<string> = new Set([
  "execution-mismatch",
  "budget-rows-mismatch",
  "budget-adjusted",
  "budget-unspent",
  "over-budget",
]);

/** Whether a reviewer may give so many points. */
export const isPossible = (score: number, weight: number | null): boolean =>
  Number.isFinite(score) && score >= 0 && (weight === null || exact(score) <= exact(weight));

/** The items as the summary's, with the reviewer's changes in them; what the execution takes off follows the others. */
function compositeOf({ composite }: FormResult, rows: readonly ReviewRow[]): readonly ReviewItem[] {
  const changed = rows.some(({ byHand }) => byHand);
  const items: ReviewItem[] = [];
  // the sums above a row, as the summary has them and as they are now
  let [before, now] = [0, 0];
  composite.forEach((row, at) => {
    const { item, full, claimed, score } = row;
    const closing = at === composite.length - 1;
    const takesOff = full === 0 && score < 0;
    const reviewed = !changed
      ? score
      : closing
        ? rounded(now)
        : takesOff
          ? rounded(-Math.max(0, now - (before + score)))
          : itemScore(row, rows);
    items.push({ item, full, claimed, reviewed, deviation: deviationOf(claimed, reviewed) });
    before += score;
    now += reviewed;
  });
  return items;
}

/** An item whose rows do not add up to it (rescaled, since some do not apply) takes its part of a change. */
function itemScore(row: CompositeRow, rows: readonly ReviewRow[]): number {
  const own = rows.filter(({ item }) => item === row.item);
  const change = own.reduce(
    (all, { byHand, reviewed, measured }) => all + (byHand ? (reviewed ?? 0) - (measured ?? 0) : 0),
    0,
  );
  if (change === 0) return row.score;
  const weights = own.reduce((all, { weight }) => all + (weight ?? 0), 0);
  return rounded(row.score + (weights === 0 ? change : (change * row.full) / weights));
}

function gradeOf(total: number, full: number, profile: Profile | null): string | null {
  if (profile === null) return null;
  const share = full === 0 ? 0 : total / full;
  return profile.grades.find(({ from }) => share >= from - 1e-9)?.name ?? null;
}
