import { profileWhyText } from "../wording/profileWhy";
import { doubtMessage } from "../wording/doubtTexts";
import { compositeWords } from "../wording/compositeWords";
import { explanations } from "../wording/explanations";
import type { Locale } from "../wording/locale";
import { compare, one, toNumber, type Rational } from "../value/exact/rational";
import type { FormComparison } from "./comparison/comparison";
import { explainExecution } from "./explainExecution";
import { explainIndicator } from "./explainIndicator";
import { doubtsOf } from "./doubts/doubts";
import { isEmpty } from "./emptyStatement";
import { finder } from "./findings/finder";
import type { Form } from "../form/form";
import type { CompositeRow, ExecutionResult, FormResult, IndicatorResult } from "./result";
import { chooseProfile, type ChosenProfile } from "./rules/choose";
import type { Profile } from "./rules/profile";
import { useOf } from "./rules/useOfResults";
import { pathOf, rateNumber } from "./resultNumbers";
import { preparedRules } from "./rules/rules";
import { executionBasis, scoreBasis } from "./scoring/basis";
import { executionItem } from "./scoring/item";
import { pointsIn, targetCell } from "./scoring/printed";
import { scorePlaces, type ScorePlaces } from "./scorePlaces";
import { claimedSum, scoreForm, type ScoredForm, type ScoredIndicator } from "./scoring/score";

export interface EvaluateOptions {
  readonly locale: Locale;
  /** The profile asked for; null to take the saved one or the best fit. */
  readonly asked: Profile | null;
  /** The profile saved in the workbook. */
  readonly saved: Profile | null;
}

export interface EvaluatedForm {
  readonly result: FormResult;
  /** The profile in force with its version: `national-2020@1.0.0`. */
  readonly version: string;
  /** What the result was drawn from, for whoever aggregates forms. */
  readonly scored: ScoredForm;
  readonly places: ScorePlaces;
}

/**
 * Evaluates a form: scores with their reasons, the composite table and the findings. Pure: the same form and profile
 * give the same result. Nothing in a form makes it throw.
 */
export function evaluateForm(form: Form, { locale, asked, saved }: EvaluateOptions): EvaluatedForm {
  return evaluateBy(form, chooseProfile(form, asked, saved), locale);
}

/** Holds a scored form beside another: last year's, or the approved goals; null where there is none for it. */
export type Compare = (scored: ScoredForm) => FormComparison | null;

/**
 * Evaluates a form by the profile that was chosen for its workbook.
 * @param held holds it beside another form
 * @param finds false for a result whose findings are still to come: with none, and nothing that was found right
 */
export function evaluateBy(
  form: Form,
  { profile, reason, why }: ChosenProfile,
  locale: Locale,
  held: Compare | null = null,
  finds = true,
): EvaluatedForm {
  const alone = scoreForm(form, preparedRules(profile), { locale, ...compositeWords[locale] });
  const comparison = held?.(alone) ?? null;
  const scored = comparison === null ? alone : { ...alone, comparison };
  const doubts = doubtsOf(scored);
  const provisional = doubts.some(({ settled }) => !settled);
  const findings = finds ? finder().findingsOf(scored, doubts, locale) : [];
  const grade = provisional ? "" : scored.grade;
  const use = useOf(grade, profile.useOfResults);
  const statements = statementsOf(form);
  const printedTotal = pointsIn(form.total?.claimed ?? null);
  const result: FormResult = {
    sheet: form.sheet,
    range: form.range,
    title: form.title,
    kind: form.kind,
    year: form.year,
    department: form.department,
    project: form.project,
    profile: profile.id,
    profileReason: reason,
    profileWhy: profileWhyText(why, profile, locale),
    execution: executionResult(scored, locale),
    indicators: scored.indicators.map((indicator) => indicatorResult(indicator, scored, locale)),
    composite: scored.composite.map(({ item, share, full, score, rate, claimed }): CompositeRow => ({
      item,
      weight: rateNumber(share),
      full: points(full),
      score: points(score),
      rate: rateNumber(rate),
      claimed: orNull(claimed, points),
    })),
    total: points(scored.total),
    carriedPoints: points(scored.rules.round(scored.carried)),
    claimedTotal: orNull(printedTotal ?? claimedSum(scored), points),
    grade,
    ...(use === null ? {} : { use }),
    findings,
    ...(statements.length === 0 ? {} : { statements }),
    passed: finds ? finder().checksPassed(scored, findings, provisional) : [],
    unread: form.unread.map(({ cell, text }) => ({ cell, text })),
    doubts: doubts.map((doubt) => {
      const { cell, text, kind, settled } = doubt;
      return { cell, text, kind, settled, message: doubtMessage(doubt, locale) };
    }),
    ...(comparison === null ? {} : { comparison }),
  };
  return { result, version: `${profile.id}@${profile.version}`, scored, places: scorePlaces(form) };
}

/** What the form states in words outside its rows. */
const statementsOf = ({ sharedReason, notes }: Form): NonNullable<FormResult["statements"]> =>
  [sharedReason, ...notes.map(({ kind, text }) => (kind === "other" ? null : text))].flatMap((said) =>
    said === null || isEmpty(said.text) ? [] : [{ cell: said.cell, text: said.text }],
  );

function executionResult(scored: ScoredForm, locale: Locale): ExecutionResult | null {
  const { execution, form, rules } = scored;
  const block = form.execution;
  if (execution === null || block === null) return null;
  return {
    initial: orNull(execution.initial, toNumber),
    adjusted: orNull(execution.adjusted, toNumber),
    spent: orNull(execution.spent, toNumber),
    unit: form.moneyUnit,
    rate: orNull(execution.rate, rateNumber),
    weight: orNull(execution.weight, points),
    score: orNull(execution.score, points),
    claimedRate: orNull(execution.claimedRate, rateNumber),
    claimed: orNull(execution.claimed, points),
    cell: block.label.cell,
    explanation: explainExecution(execution, rules, explanations[locale]),
    item: execution.weight === null ? "" : executionItem(rules.profile, locale),
    cells: {
      initial: block.initial?.cell ?? null,
      adjusted: block.adjusted?.cell ?? null,
      spent: block.spent?.cell ?? null,
      rate: block.rate?.cell ?? null,
      weight: block.weight?.cell ?? null,
      claimed: block.claimed?.cell ?? null,
    },
    basis: execution.score === null ? null : executionBasis(block, execution),
  };
}

function indicatorResult(indicator: ScoredIndicator, { rules, form }: ScoredForm, locale: Locale): IndicatorResult {
  const { row, unit, leads, directed, assessment } = indicator;
  // what is written once under the table explains the rows that fell short
  const shared = form.sharedReason !== null && fallsShort(indicator) ? form.sharedReason.text : "";
  return {
    row: row.row,
    path: pathOf(row),
    target: indicator.targetText,
    actual: indicator.actualText,
    operator: directed.operator ?? "",
    direction: directed.direction,
    directionSource: directed.source,
    weight: leads ? orNull(unit.weight.value, points) : null,
    weightSource: leads ? unit.weight.source : "none",
    completion: orNull(assessment.completion, rateNumber),
    score: leads ? orNull(unit.points?.score ?? null, points) : null,
    claimed: leads ? orNull(unit.claimed, points) : null,
    reason: row.reason?.text || shared,
    explanation: explainIndicator(indicator, rules, explanations[locale]),
    item: indicator.item,
    goal: row.goal,
    sharedWith: leads ? null : (unit.members[0]?.row.row ?? null),
    leftOut: unit.leftOut,
    cells: {
      name: row.name.cell,
      target: targetCell(row)?.cell ?? null,
      operator: row.operator?.cell ?? null,
      unit: row.unit?.cell ?? null,
      nature: row.nature?.cell ?? null,
      actual: row.actual?.cell ?? null,
      weight: row.weight?.cell ?? null,
      claimed: row.claimed?.cell ?? null,
      reason: row.reason?.cell ?? null,
    },
    basis: leads && unit.points !== null ? scoreBasis(unit, rules.profile) : null,
  };
}

function fallsShort({ unit, assessment }: ScoredIndicator): boolean {
  const { points, claimed, weight } = unit;
  const below = (own: Rational | null): boolean =>
    own !== null && weight.value !== null && compare(own, weight.value) < 0;
  return (
    below(points?.score ?? null) ||
    below(claimed) ||
    (assessment.completion !== null && compare(assessment.completion, one) < 0)
  );
}

const orNull = (value: Rational | null, as: (value: Rational) => number): number | null =>
  value === null ? null : as(value);

const points = toNumber;
