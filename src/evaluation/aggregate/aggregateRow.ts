import { add, divide, multiply, zero, type Rational } from "../../value/exact/rational";
import { round } from "../../value/exact/round";
import type { Rules } from "../rules/rules";
import { assess } from "../scoring/assess";
import type { Assessment } from "../scoring/assessment";
import { pointsOf, type Points } from "../scoring/points";
import type { ScoredIndicator } from "../scoring/score";
import type { Quantity, Value } from "../../value/value";
import { Mean } from "./mean";

/** Days, degrees and points of several units do not add up to anything. */
const measures = new Set(["月", "分钟", "分贝", "摄氏度", "°C", "分", "%"]);
const rateNames = /(?:率|度|比例|占比|标准|均值?|单价|单位成本)(?:[(（].*)?$|人均|户均|平均/;

/** Whether amounts of several forms add up (absolute values: 4604人, 90万元) or are averaged (rates, unit costs, times). */
function isAdditive({ unit }: Quantity, name: string): boolean {
  if (unit.text.includes("/") || measures.has(unit.key)) return false;
  return unit.text !== "" || !rateNames.test(name);
}

/** How the forms' rows became one: amounts added, amounts averaged, or scores averaged where they are no amounts. */
export type Merging = "sum" | "mean" | "scores";

/** One indicator of several forms, aggregated and then scored. */
export interface MergedRow {
  readonly first: ScoredIndicator;
  readonly merging: Merging;
  readonly isWeighted: boolean;
  readonly weight: Rational | null;
  /** Of the aggregated amounts; null where the scores are averaged. */
  readonly pair: { readonly target: Quantity; readonly actual: Quantity; readonly assessment: Assessment } | null;
  readonly points: Points | null;
}

/** Takes in one indicator of form after form; keeps sums alone. */
export class AggregateRow {
  private readonly weight = new Mean();
  private readonly score = new Mean();
  private readonly targets = new Mean();
  private readonly actuals = new Mean();
  private target = zero;
  private actual = zero;
  private comparable = true;

  constructor(private readonly first: ScoredIndicator) {}

  add(row: ScoredIndicator, spent: Rational | null): void {
    const { unit, leads, assessment } = row;
    if (leads && unit.weight.value !== null) {
      this.weight.add(unit.weight.value, spent);
      this.score.add(unit.points?.score ?? zero, spent);
    }
    const amounts = amountsOf(row.target, this.first.target, assessment);
    if (amounts === null || unit.members.length > 1 || row.directed.direction !== this.first.directed.direction) {
      this.comparable = false;
      return;
    }
    this.target = add(this.target, amounts.a);
    this.actual = add(this.actual, amounts.b);
    this.targets.add(amounts.a, spent);
    this.actuals.add(amounts.b, spent);
  }

  merged(rules: Rules): MergedRow {
    const { first, weight } = this;
    const value = weight.value === null ? null : round(weight.value, 2);
    const { isWeighted } = weight.value === null ? this.targets : weight;
    const score = this.score.value;
    if (!this.comparable || first.target.kind !== "quantity") {
      const points: Points | null = score === null ? null : { score: rules.round(score), standing: "rule" };
      return { first, merging: "scores", isWeighted, weight: value, pair: null, points };
    }
    const adds = isAdditive(first.target, first.row.name.text);
    const of = (sum: Rational, mean: Mean): Rational => (adds ? sum : round(mean.value ?? zero, 4));
    const target = { ...first.target, amount: of(this.target, this.targets) };
    const actual = { ...target, operator: null, amount: of(this.actual, this.actuals), moved: first.target.moved };
    const assessment = assess(
      {
        target,
        actual,
        targetText: "",
        actualText: "",
        directed: first.directed,
        year: null,
        claims: false,
        reports: true,
      },
      rules,
    );
    const points = value === null ? null : pointsOf(assessment, value, null, rules);
    return {
      first,
      merging: adds ? "sum" : "mean",
      isWeighted,
      weight: value,
      pair: { target, actual, assessment },
      points,
    };
  }
}

/** Target and actual as they were compared, in the first form's unit; null where they are no amounts of it. */
function amountsOf(
  target: Value,
  first: Value,
  { a, b }: Assessment,
): { readonly a: Rational; readonly b: Rational } | null {
  if (target.kind !== "quantity" || first.kind !== "quantity" || a === null || b === null) return null;
  if (target.unit.key !== first.unit.key) return null;
  const inUnit = (amount: Rational): Rational | null =>
    target.unit.text === first.unit.text ? amount : divide(multiply(amount, target.unit.factor), first.unit.factor);
  const [own, done] = [inUnit(a), inUnit(b)];
  return own === null || done === null ? null : { a: own, b: done };
}
