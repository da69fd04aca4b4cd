import { aggregateTexts } from "../../wording/aggregateTexts";
import { compositeWords } from "../../wording/compositeWords";
import { explanations } from "../../wording/explanations";
import type { Locale } from "../../wording/locale";
import { add, isPositive, multiply, toDecimalText, toNumber, zero, type Rational } from "../../value/exact/rational";
import { explain } from "../explain";
import { numberOrNull, pathOf, rateNumber, rateOrNull } from "../resultNumbers";
import type { AggregatedIndicator, AggregatedResult, CompositeRow } from "../result";
import type { Rules } from "../rules/rules";
import { compositeOf, type CompositeItem, type Counted } from "../scoring/composite";
import { executionRate, executionShare } from "../scoring/execution";
import { gradeOf } from "../scoring/grade";
import { capAt, cappedComposite } from "../scoring/totalCap";
import { executionItem } from "../scoring/item";
import type { ScoredForm } from "../scoring/score";
import type { Quantity } from "../../value/value";
import { AggregateRow, type MergedRow } from "./aggregateRow";
import { Mean } from "./mean";

/** What forms with the same indicators, or one form alone, bring into a department's composite. */
export interface Part {
  readonly forms: readonly number[];
  /** In the composite's order; without what a cap took off. */
  readonly counted: readonly Counted[];
  readonly budget: Rational | null;
  readonly spent: Rational | null;
  readonly unit: string;
}

/** A composite table's numbers as the result has them; nothing is claimed for an aggregate. */
export const compositeRows = (composite: readonly CompositeItem[]): readonly CompositeRow[] =>
  composite.map(({ item, share, full, score, rate }) => ({
    item,
    weight: rateNumber(share),
    full: toNumber(full),
    score: toNumber(score),
    rate: rateNumber(rate),
    claimed: null,
  }));

/** Forms of one kind with the same indicators, taken in one after another: sums alone are kept. */
export class FormAggregate {
  private readonly forms: number[] = [];
  private readonly rows: readonly AggregateRow[];
  readonly rules: Rules;
  private budget: Rational | null = zero;
  private spent: Rational | null = zero;
  private readonly executionWeight = new Mean();
  private readonly executionScore = new Mean();

  constructor(private readonly first: Pick<ScoredForm, "rules" | "indicators" | "form" | "composite">) {
    this.rules = first.rules;
    this.rows = first.indicators.map((indicator) => new AggregateRow(indicator));
  }

  /** @param index of the form among the workbook's */
  take({ form, indicators, execution }: ScoredForm, index: number): void {
    this.forms.push(index);
    const spent = form.moneyUnit === this.first.form.moneyUnit ? (execution?.spent ?? null) : null;
    indicators.forEach((indicator, i) => this.rows[i]?.add(indicator, spent));
    this.spent = plus(this.spent, spent);
    this.budget = plus(this.budget, spent === null ? null : (execution?.base ?? null));
    if (execution !== null && execution.weight !== null) {
      this.executionWeight.add(execution.weight, spent);
      this.executionScore.add(execution.score ?? zero, spent);
    }
  }

  get count(): number {
    return this.forms.length;
  }

  /** null for a form alone. */
  result(locale: Locale): AggregatedResult | null {
    const { rules, forms, first } = this;
    if (forms.length < 2) return null;
    const merged = this.rows.map((row) => row.merged(rules));
    const execution = this.execution();
    const words = compositeWords[locale];
    const counted = this.counted(merged, locale);
    const composite = cappedComposite(
      compositeOf(counted, words.closing),
      capAt(execution.rate, rules),
      words.capped,
      rules.round,
    );
    const whole = composite[composite.length - 1];
    return {
      forms,
      kind: first.form.kind,
      year: first.form.year,
      profile: rules.profile.id,
      execution: {
        adjusted: numberOrNull(this.budget),
        spent: numberOrNull(this.spent),
        unit: first.form.moneyUnit,
        rate: execution.rate === null ? null : rateNumber(execution.rate),
        weight: numberOrNull(execution.weight),
        score: numberOrNull(execution.score),
      },
      indicators: merged.map((row) => this.indicator(row, locale)),
      composite: compositeRows(composite),
      total: toNumber(whole?.score ?? zero),
      grade: gradeOf(whole?.score ?? zero, whole?.full ?? zero, rules.profile),
    };
  }

  /** Of a form alone what it scored itself. */
  part(locale: Locale): Part {
    const { forms, first, spent, budget } = this;
    const counted =
      forms.length > 1
        ? this.counted(
            this.rows.map((row) => row.merged(this.rules)),
            locale,
          )
        : first.composite
            .slice(0, -1)
            .flatMap(({ item, full, score }) =>
              isPositive(full) ? [{ item, weight: full, score, claimed: null }] : [],
            );
    return { forms, counted, budget, spent, unit: first.form.moneyUnit };
  }

  private counted(merged: readonly MergedRow[], locale: Locale): readonly Counted[] {
    const execution = this.execution();
    const item = executionItem(this.rules.profile, locale);
    return [
      ...(execution.weight === null ? [] : [{ item, ...execution, claimed: null }]),
      ...merged.flatMap(({ first: own, weight, points }) =>
        weight === null ? [] : [{ item: own.item, weight, score: points?.score ?? null, claimed: null }],
      ),
    ];
  }

  private execution(): { rate: Rational | null; weight: Rational | null; score: Rational | null } {
    const { rules, spent, budget } = this;
    const weight = this.executionWeight.value;
    const rate = spent === null || budget === null ? null : executionRate(spent, budget);
    if (weight === null) return { rate, weight, score: null };
    const score = rate === null ? this.executionScore.value : multiply(weight, executionShare(rate, rules));
    return { rate, weight: rules.round(weight), score: rules.round(score ?? zero) };
  }

  private indicator(row: MergedRow, locale: Locale): AggregatedIndicator {
    const { first, merging, pair, points, weight, isWeighted } = row;
    const texts = aggregateTexts[locale];
    const told = {
      forms: String(this.forms.length),
      a: pair === null ? "" : amountText(pair.target),
      b: pair === null ? "" : amountText(pair.actual),
      score: points === null ? "" : toDecimalText(points.score, 2),
    };
    const explanation =
      pair === null
        ? texts[isWeighted ? "scores" : "plainScores"](told)
        : texts[merging === "sum" ? "sum" : isWeighted ? "mean" : "plainMean"](told) +
          explain({ ...pair, weight, points, claimed: null, leftOut: false }, this.rules, explanations[locale]);
    return {
      path: pathOf(first.row),
      merging,
      target: pair === null ? first.targetText : `${first.directed.operator ?? ""}${told.a}`,
      actual: told.b,
      completion: rateOrNull(pair?.assessment.completion ?? null),
      weight: numberOrNull(weight),
      score: points === null ? null : toNumber(points.score),
      explanation,
    };
  }
}

const plus = (sum: Rational | null, value: Rational | null): Rational | null =>
  sum === null || value === null ? null : add(sum, value);

const amountText = ({ amount, unit }: Quantity): string => toDecimalText(amount, 4) + unit.text;
