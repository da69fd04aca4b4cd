import { absolute, compare, integer, multiply, negate, type Rational } from "../../value/exact/rational";
import type { Rules } from "../rules/rules";
import { applyStandard } from "../standard/applyStandard";
import { readStandard } from "../standard/readStandard";
import { percent } from "../../value/unit";
import type { Value } from "../../value/value";
import type { Assessment, Case, Row } from "./assessment";
import { align, type Aligned, type Amount } from "./comparable";
import type { Directed } from "./direction";
import { atLeast } from "./rows/atLeast";
import { atMost } from "./rows/atMost";
import { carried } from "./rows/carried";
import { completion } from "./rows/completion";
import { date } from "./rows/date";
import { noActual } from "./rows/noActual";
import { notApplicable } from "./rows/notApplicable";
import { passing } from "./rows/passing";
import { perPoint } from "./rows/perPoint";
import { range } from "./rows/range";
import { reached } from "./rows/reached";
import { satisfactionBands } from "./rows/satisfactionBands";
import { tier } from "./rows/tier";
import { yesNo } from "./rows/yesNo";
import { zeroTarget } from "./rows/zeroTarget";

/** The rule's table, spec section 3: the first row that fits applies. `carried` always does. */
const rows: readonly Row[] = [
  notApplicable,
  tier,
  satisfactionBands,
  completion,
  date,
  perPoint,
  yesNo,
  zeroTarget,
  range,
  atMost,
  atLeast,
  reached,
  noActual,
];

export interface Sides {
  readonly target: Value;
  readonly actual: Value;
  readonly targetText: string;
  readonly actualText: string;
  readonly directed: Directed;
  readonly year: number | null;
  /** Whether points are claimed for the row. */
  readonly claims: boolean;
  /** Whether an actual is asked for: the form has a column for it. */
  readonly reports: boolean;
  /** The row's own 评分标准 as printed; "" where it has none. */
  readonly standard?: string;
  /** The weight printed for the row alone; null where none is. */
  readonly weight?: Rational | null;
  /** Level 2 and name, for a profile's rules for certain rows. */
  readonly label?: string;
}

/** What the rule says of a target and an actual. Never throws, whatever they are. */
export function assess(sides: Sides, rules: Rules): Assessment {
  const it = caseOf(sides, rules);
  const base = byProfile(it);
  return sides.standard === undefined || sides.standard === "" ? base : byStandard(it, base, sides);
}

function byProfile(it: Case): Assessment {
  for (const row of rows) {
    const assessment = row(it);
    if (assessment) return passing(assessment, it.rules);
  }
  return carried(it);
}

function caseOf(sides: Sides, rules: Rules): Case {
  const { target, actual, targetText, actualText, directed, year, claims, reports } = sides;
  return {
    target,
    actual,
    targetText,
    actualText,
    directed,
    year,
    claims,
    reports,
    rules,
    label: sides.label ?? "",
    aligned: aligned(target, actual),
  };
}

/** Not applicable and without an actual go before the row's own standard, which goes before the profile's rule. */
function byStandard(it: Case, base: Assessment, { standard: text = "", weight = null }: Sides): Assessment {
  if (base.basis === "not-applicable" || base.basis === "no-actual") return base;
  const standard = readStandard(text);
  if (standard === null) return base;
  const { quote } = standard;
  if (standard.rule.kind === "unread") return { ...base, standard: { quote, use: "unread", gap: null, off: null } };
  const { target, actual, aligned, directed } = it;
  const lowerIsBetter = directed.direction === "lower";
  const verdict = applyStandard(standard, { base, target, actual, aligned, weight, lowerIsBetter });
  if (verdict === null) return { ...base, standard: { quote, use: "unfit", gap: null, off: null } };
  const { bounds, unclaimed, gap, off } = verdict;
  const use = verdict.byHand ? "byHand" : "applied";
  // what a standard decides is carried no longer; elsewhere the comparison stays what it was
  const basis = base.basis === "carried" && use === "applied" ? "standard" : base.basis;
  // the profile's own deductions give way to what the row says
  return { ...withoutDeductions(base), basis, bounds, unclaimed, standard: { quote, use, gap, off } };
}

function withoutDeductions(base: Assessment): Assessment {
  const { basis, completion, bounds, unclaimed, tier, incomparable, a, b, assumption } = base;
  return { basis, completion, bounds, unclaimed, tier, incomparable, a, b, assumption };
}

const hundred = integer(100);

/** A completion as target, or as a target's percent, is an amount of percent. */
function amountOf(value: Value, other: Value): Amount | null {
  if (value.kind === "quantity") return value;
  if (value.kind === "tier" && value.quantity !== null) return value.quantity;
  const asPercent =
    value.kind === "completion" &&
    (other.kind === "completion" || (other.kind === "quantity" && other.unit.key === "%" && value.plain));
  return asPercent ? { amount: multiply(value.rate, hundred), unit: percent } : null;
}

function aligned(target: Value, actual: Value): Aligned | null {
  // 完成率100% as a target is met by 100%, by 完成率100% and by 1
  const a =
    target.kind === "completion" ? { amount: multiply(target.rate, hundred), unit: percent } : amountOf(target, actual);
  const b = amountOf(actual, target);
  if (!a || !b) return null;
  const found = align(a, { ...b, amount: sameWay(target, actual, b.amount) });
  return found !== null && isChangeOfLevel(target, actual, found) ? null : found;
}

/** 下降2% against an increase wanted is less than nothing; -3% against 下降2% is a fall of 3. */
function sameWay(target: Value, actual: Value, amount: Rational): Rational {
  if (target.kind !== "quantity" || actual.kind !== "quantity" || target.moved === null) return amount;
  if (actual.moved !== null && actual.moved !== target.moved) return negate(amount);
  return actual.moved === null && target.moved === "down" ? absolute(amount) : amount;
}

/** 提高5% answers a target of 95% with a change, not with where it stands now. */
const isChangeOfLevel = (target: Value, actual: Value, { target: a, actual: b }: Aligned): boolean =>
  actual.kind === "quantity" &&
  actual.moved !== null &&
  (target.kind !== "quantity" || target.moved === null) &&
  (actual.moved === "down" || compare(b, a) < 0);
