import { compositeWords } from "../../wording/compositeWords";
import type { Locale } from "../../wording/locale";
import { add, divide, isPositive, multiply, toNumber, zero, type Rational } from "../../value/exact/rational";
import { unitOf } from "../../value/unit";
import { numberOrNull, rateOrNull } from "../resultNumbers";
import type { DepartmentResult } from "../result";
import { useOf } from "../rules/useOfResults";
import { compositeOf, type Counted } from "../scoring/composite";
import { executionRate, executionShare } from "../scoring/execution";
import { gradeOf } from "../scoring/grade";
import { executionItem } from "../scoring/item";
import type { ScoredForm } from "../scoring/score";
import { capAt, cappedComposite } from "../scoring/totalCap";
import { compositeRows, FormAggregate, type Part } from "./formAggregate";
import { Mean } from "./mean";

/**
 * A department's composite over its project forms: aggregate first, score second. Forms with the same indicators become one, their
 * amounts added and averaged; what they then score, and what every other form scores, is averaged by spent funds, item by
 * item. The execution is the sums' own: all spent ÷ all budgets. The department's own form is none of them; nor are forms of
 * other years, and such as have no points or are not filled in.
 */
export class DepartmentAggregate {
  private readonly byYear = new Map<number | null, Map<string, FormAggregate>>();
  private own: number | null = null;
  private projects = 0;

  /** @param tree what tells forms with the same indicators @param index of the form among the workbook's */
  take(scored: ScoredForm, tree: string, index: number): void {
    const { form, grade } = scored;
    if (form.kind === "department") {
      this.own ??= index;
      return;
    }
    this.projects += 1;
    if (grade === "") return;
    const trees = this.byYear.get(form.year) ?? new Map<string, FormAggregate>();
    this.byYear.set(form.year, trees);
    const known = trees.get(tree) ?? new FormAggregate(scored);
    trees.set(tree, known);
    known.take(scored, index);
  }

  /** Of the year that most forms are of, the latest of several; null where fewer than two project forms are there. */
  result(locale: Locale, isOpen: (form: number) => boolean): DepartmentResult | null {
    const year = this.mainYear();
    const groups = [...this.byYear]
      .filter(([of]) => of === year || of === null)
      .flatMap(([, trees]) => [...trees.values()]);
    const [first] = groups;
    const parts = groups.map((group) => group.part(locale));
    const forms = parts.flatMap((part) => part.forms).sort((a, b) => a - b);
    if (first === undefined || forms.length < 2) return null;
    const { rules } = first;
    const { funds, unit } = fundsOf(parts);
    const item = executionItem(rules.profile, locale);
    const means = meansOf(parts, funds);
    const spent = sumOf(funds?.map((one) => one.spent) ?? [null]);
    const budget = sumOf(funds?.map((one) => one.budget) ?? [null]);
    const rate = spent === null || budget === null ? null : executionRate(spent, budget);
    const counted = means.map((mean): Counted => {
      const weight = rules.round(mean.full.value ?? zero);
      const isExecution = mean.item === item && rate !== null;
      const score = isExecution ? multiply(weight, executionShare(rate, rules)) : (mean.score.value ?? zero);
      return { item: mean.item, weight, score: rules.round(score), claimed: null };
    });
    const words = compositeWords[locale];
    const composite = cappedComposite(
      compositeOf(counted, words.closing),
      capAt(rate, rules),
      words.capped,
      rules.round,
    );
    const whole = composite[composite.length - 1];
    const grade = forms.some(isOpen) ? "" : gradeOf(whole?.score ?? zero, whole?.full ?? zero, rules.profile);
    const use = useOf(grade, rules.profile.useOfResults);
    return {
      forms,
      left: this.projects - forms.length,
      own: this.own,
      year,
      profile: rules.profile.id,
      isWeighted: means.every(({ score }) => score.isWeighted),
      execution: { adjusted: numberOrNull(budget), spent: numberOrNull(spent), unit, rate: rateOrNull(rate) },
      composite: compositeRows(composite),
      total: toNumber(whole?.score ?? zero),
      grade,
      ...(use === null ? {} : { use }),
    };
  }

  private mainYear(): number | null {
    const countOf = (year: number | null): number =>
      [...(this.byYear.get(year)?.values() ?? [])].reduce((sum, group) => sum + group.count, 0);
    const years = [...this.byYear.keys()]
      .filter((year) => year !== null)
      .sort((a, b) => countOf(b) - countOf(a) || b - a);
    return years[0] ?? null;
  }
}

interface Funds {
  readonly spent: Rational;
  readonly budget: Rational | null;
}

/** What each part spent, in the first one's unit; null where it is not known for all, or their units cannot be told. */
function fundsOf(parts: readonly Part[]): { readonly funds: readonly Funds[] | null; readonly unit: string } {
  const unit = parts[0]?.unit ?? "";
  const first = unitOf(unit);
  const funds = parts.map((part): Funds | null => {
    const own = unitOf(part.unit);
    if (part.spent === null || own.key !== first.key) return null;
    const factor = divide(own.factor, first.factor);
    if (factor === null) return null;
    return {
      spent: multiply(part.spent, factor),
      budget: part.budget === null ? null : multiply(part.budget, factor),
    };
  });
  const known = funds.filter((one) => one !== null);
  const isKnown = known.length === parts.length && known.some(({ spent }) => isPositive(spent));
  return { funds: isKnown ? known : null, unit };
}

interface ItemMean {
  readonly item: string;
  readonly full: Mean;
  readonly score: Mean;
}

/** Points and scores item by item, in the order in which the parts have them; an item that a part has not counts nothing there. */
function meansOf(parts: readonly Part[], funds: readonly Funds[] | null): readonly ItemMean[] {
  const items = [...new Set(parts.flatMap(({ counted }) => counted.map(({ item }) => item)))];
  return items.map((item) => {
    const mean: ItemMean = { item, full: new Mean(), score: new Mean() };
    parts.forEach(({ counted, forms }, at) => {
      const own = counted.filter((one) => one.item === item);
      const of = (key: "weight" | "score"): Rational => sumOf(own.map((one) => one[key] ?? zero)) ?? zero;
      // unweighted, a part counts once for each of its forms
      for (let count = 0; count < (funds === null ? forms.length : 1); count++) {
        mean.full.add(of("weight"), funds?.[at]?.spent ?? null);
        mean.score.add(of("score"), funds?.[at]?.spent ?? null);
      }
    });
    return mean;
  });
}

const sumOf = (values: readonly (Rational | null)[]): Rational | null =>
  values.reduce<Rational | null>((sum, value) => (sum === null || value === null ? null : add(sum, value)), zero);
