import type { Locale } from "../../wording/locale";
import type { AggregatedResult, DepartmentResult } from "../result";
import type { ScoredForm } from "../scoring/score";
import { DepartmentAggregate } from "./departmentAggregate";
import { FormAggregate } from "./formAggregate";

/**
 * Aggregates the forms of a workbook that have the same indicators under the same rules, as a department does for what
 * several units carried out: aggregate first, score second; absolute values add, relative values and the scores of what
 * is no amount are averaged by spent funds. Spec section 3.
 */
export class Aggregation {
  private readonly byTree = new Map<string, FormAggregate>();
  private readonly department = new DepartmentAggregate();

  /** @param index of the form among the workbook's */
  take(scored: ScoredForm, index: number): void {
    const tree = treeOf(scored);
    const known = this.byTree.get(tree) ?? new FormAggregate(scored);
    this.byTree.set(tree, known);
    known.take(scored, index);
    this.department.take(scored, tree, index);
  }

  /**
   * The department's composite over its project forms; null where fewer than two are there.
   * @param isOpen whether a form is provisional: with one of those no grade is given
   */
  ofDepartment(locale: Locale, isOpen: (form: number) => boolean = () => false): DepartmentResult | null {
    return this.department.result(locale, isOpen);
  }

  /** None where no two forms are of one kind. */
  results(locale: Locale): readonly AggregatedResult[] {
    return [...this.byTree.values()].flatMap((aggregate) => aggregate.result(locale) ?? []);
  }
}

/** What tells forms of one kind: their rules, year and the names of all levels. */
function treeOf({ form, rules, indicators }: ScoredForm): string {
  const rows = indicators.map(
    ({ row, unit }) => `${row.level1}\u0001${row.level2}\u0001${row.name.text}\u0001${unit.members.length}`,
  );
  return [form.kind, form.year ?? "", rules.profile.id, ...rows].join("\u0002");
}
