import {
  add,
  compare,
  divide,
  larger,
  multiply,
  smaller,
  subtract,
  total,
  zero,
  type Rational,
} from "../../value/exact/rational";
import type { Form } from "../../form/form";
import type { Rules } from "../rules/rules";
import type { FormComparison } from "../comparison/comparison";
import { compositeOf, type CompositeItem, type CompositeWords, type Counted } from "./composite";
import { scoreExecution, type ScoredExecution } from "./execution";
import { gradeOf } from "./grade";
import { readIndicator, type ReadIndicator } from "./indicator";
import { executionItem, itemOf } from "./item";
import { holdsPointsAsValues } from "./pointsAsValues";
import { pointsOf, type Points } from "./points";
import { isReason } from "./reason";
import { withDeductions } from "./deduction";
import { capAt, cappedComposite } from "./totalCap";
import { unitsOf, type Unit } from "./units";
import { weightsOf, type Weight } from "./weights";

export interface ScoredUnit extends Unit {
  readonly weight: Weight;
  /** null where there is no weight to score. */
  readonly points: Points | null;
  /** Not applicable and counted nowhere. */
  readonly leftOut: boolean;
}

export interface ScoredIndicator extends ReadIndicator {
  readonly unit: ScoredUnit;
  /** Whether this row carries its unit's weight, claimed score and score; false for the further rows of a group. */
  readonly leads: boolean;
  readonly item: string;
  readonly hasReason: boolean;
}

export interface ScoredForm {
  readonly form: Form;
  readonly rules: Rules;
  readonly indicators: readonly ScoredIndicator[];
  readonly units: readonly ScoredUnit[];
  readonly execution: ScoredExecution | null;
  readonly composite: readonly CompositeItem[];
  readonly total: Rational;
  readonly full: Rational;
  /** Of the total: hand scores taken over where the rule has no score of its own. */
  readonly carried: Rational;
  /** "" where nothing is scored, or nothing filled in yet. */
  readonly grade: string;
  /** What it was held beside; missing where a person chose nothing. */
  readonly comparison?: FormComparison;
}

/** Scores a form by a profile's rules. Nothing in a form makes it throw. */
export function scoreForm(form: Form, rules: Rules, words: CompositeWords): ScoredForm {
  const { profile } = rules;
  const context = { year: form.year, reports: form.columns.actual, pointsAsValues: holdsPointsAsValues(form) };
  const read = form.indicators.map((row, order) => readIndicator(row, order, context, rules));
  const plain = unitsOf(read);
  const weights = weightsOf(form, plain);
  const execution = scoreExecution(
    form,
    weights.map(({ value }) => value),
    rules,
  );
  const scored = plain.map((unit, i) => {
    const weight = weights[i] ?? { value: null, source: "none" };
    return scoreUnit(withDeductions(unit, weight.value), weight, rules);
  });
  const { units, execution: counted } = rescaled(scored, execution, rules);
  const sharedReason = isReason(form.sharedReason?.text ?? "");
  const items = new Map<string, string>();
  const itemNamed = (level1: string): string => {
    const known = items.get(level1);
    if (known !== undefined) return known;
    const item = itemOf(level1, profile, words.locale, words.withoutLevel1);
    // a heading of the form may be named as the closing row is
    const told = item === words.closing ? `${item}（${words.withoutLevel1}）` : item;
    items.set(level1, told);
    return told;
  };
  const indicators: ScoredIndicator[] = [];
  for (const unit of units) {
    for (const member of unit.members) indicators.push(scoredIndicator(member, unit, itemNamed, sharedReason));
  }
  // the rows of one shared cell need not stand together
  if (units.length < indicators.length) indicators.sort((a, b) => a.order - b.order);
  const composite = cappedComposite(
    compositeOf(
      [...executionCounted(counted, claimsPoints(units), rules, words), ...unitsCounted(indicators)],
      words.closing,
    ),
    capAt(counted?.rate ?? null, rules),
    words.capped,
    rules.round,
  );
  const whole = composite[composite.length - 1];
  const full = whole?.full ?? zero;
  const sum = whole?.score ?? zero;
  return {
    form,
    rules,
    indicators,
    units,
    execution: counted,
    composite,
    total: sum,
    full,
    carried: smaller(larger(sum, zero), carriedPoints(units, counted)),
    grade: isFilled(indicators) ? gradeOf(sum, full, profile) : "",
  };
}

/** What the hand scores add to what the rule gives by itself, and the execution's where there is no rate. */
function carriedPoints(units: readonly ScoredUnit[], execution: ScoredExecution | null): Rational {
  const ofUnits = units.map(({ members, bounds, weight, points }) => {
    if (points === null || weight.value === null) return null;
    if (!members.some(({ assessment }) => assessment.basis === "carried")) return null;
    return larger(zero, subtract(points.score, multiply(weight.value, bounds.low)));
  });
  const ofExecution = execution !== null && execution.rate === null ? execution.score : null;
  return total([...ofUnits, ofExecution]) ?? zero;
}

/** Whether anything was reported at all: an empty form is not yet 差. */
const isFilled = (indicators: readonly ScoredIndicator[]): boolean =>
  indicators.some(({ actual, claimed }) => actual.kind !== "nothing" || claimed !== null);

function scoredIndicator(
  read: ReadIndicator,
  unit: ScoredUnit,
  itemNamed: (level1: string) => string,
  sharedReason: boolean,
): ScoredIndicator {
  return {
    order: read.order,
    row: read.row,
    target: read.target,
    actual: read.actual,
    targetText: read.targetText,
    actualText: read.actualText,
    directed: read.directed,
    assessment: read.assessment,
    printedWeight: read.printedWeight,
    claimed: read.claimed,
    unitRead: read.unitRead,
    unit,
    leads: unit.members[0] === read,
    item: itemNamed(read.row.level1),
    hasReason: sharedReason || unit.members.some(({ row }) => row.reason !== null && isReason(row.reason.text)),
  };
}

function scoreUnit(unit: Unit, weight: Weight, rules: Rules): ScoredUnit {
  const notApplicable = unit.members.every((m) => m.assessment.basis === "not-applicable");
  const dropped = notApplicable && (weight.value === null || rules.profile.notApplicable === "rescale");
  const points = weight.value === null || dropped ? null : pointsOf(unit, weight.value, unit.claimed, rules);
  const { members, bounds, unclaimed, claimed, printedWeight } = unit;
  return { members, bounds, unclaimed, claimed, printedWeight, weight, points, leftOut: dropped };
}

/** Left-out weights are made good by the rest, which is rescaled to the whole. */
function rescaled(
  units: readonly ScoredUnit[],
  execution: ScoredExecution | null,
  rules: Rules,
): { readonly units: readonly ScoredUnit[]; readonly execution: ScoredExecution | null } {
  const weightOf = (unit: ScoredUnit): Rational => unit.weight.value ?? zero;
  const dropped = units
    .filter((unit) => unit.leftOut)
    .map(weightOf)
    .reduce(add, zero);
  if (compare(dropped, zero) <= 0) return { units, execution };
  const whole = units.map(weightOf).reduce(add, execution?.weight ?? zero);
  const factor = divide(whole, subtract(whole, dropped));
  if (factor === null) return { units, execution };
  const scaled = (points: Rational): Rational => rules.round(multiply(points, factor));
  return {
    units: units.map((unit) =>
      unit.leftOut || unit.weight.value === null || unit.points === null
        ? unit
        : {
            ...unit,
            weight: { ...unit.weight, value: scaled(unit.weight.value) },
            points: { ...unit.points, score: scaled(unit.points.score) },
          },
    ),
    execution:
      execution === null || execution.weight === null || execution.score === null
        ? execution
        : { ...execution, weight: scaled(execution.weight), score: scaled(execution.score) },
  };
}

function executionCounted(
  execution: ScoredExecution | null,
  claims: boolean,
  { profile }: Rules,
  { locale }: CompositeWords,
): readonly Counted[] {
  if (execution === null || execution.weight === null) return [];
  return [
    {
      item: executionItem(profile, locale),
      weight: execution.weight,
      score: execution.score,
      claimed: claims ? execution.claimed : null,
    },
  ];
}

const unitsCounted = (indicators: readonly ScoredIndicator[]): readonly Counted[] =>
  indicators
    .filter(({ leads, unit }) => leads && !unit.leftOut)
    .map(({ item, unit }) => ({
      item,
      weight: unit.weight.value,
      score: unit.points?.score ?? null,
      claimed: unit.claimed,
    }));

/** Whether a form claims points for its indicators: the execution's alone are nobody's sum. */
const claimsPoints = (units: readonly ScoredUnit[]): boolean =>
  units.length === 0 || units.some(({ claimed }) => claimed !== null);

/** What the form claims in all, execution included; null where it claims nothing for its indicators. */
export const claimedSum = ({ units, execution }: ScoredForm): Rational | null =>
  claimsPoints(units) ? total([...units.map(({ claimed }) => claimed), execution?.claimed ?? null]) : null;
