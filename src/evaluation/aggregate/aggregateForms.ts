import type { EvaluateOptions } from "../evaluate";
import type { Form } from "../../form/form";
import type { AggregatedResult } from "../result";
import { chooseProfile } from "../rules/choose";
import { rulesOf } from "../rules/rules";
import { scoreForm, type ScoredForm } from "../scoring/score";
import { compositeWords } from "../../wording/compositeWords";
import { FormAggregate } from "./formAggregate";

/**
 * Aggregates the forms of a workbook that have the same indicators under the same rules, as a department does for what
 * several units carried out: aggregate first, score second; absolute values add, relative values and the scores of what
 * is no amount are averaged by spent funds. None where no two forms are of one kind. Spec section 3.
 */
export function aggregateForms(
  forms: Iterable<Form>,
  { asked, saved, locale }: EvaluateOptions,
): readonly AggregatedResult[] {
  const byTree = new Map<string, FormAggregate>();
  let index = 0;
  for (const form of forms) {
    const rules = rulesOf(chooseProfile(form, asked, saved).profile);
    const scored = scoreForm(form, rules, { locale, ...compositeWords[locale] });
    const tree = treeOf(scored);
    const known = byTree.get(tree) ?? new FormAggregate(scored);
    byTree.set(tree, known);
    known.take(scored, index);
    index += 1;
  }
  return [...byTree.values()].flatMap((aggregate) => aggregate.result(locale) ?? []);
}

/** What tells forms of one kind: their rules, year and the names of all levels. */
function treeOf({ form, rules, indicators }: ScoredForm): string {
  const rows = indicators.map(
    ({ row, unit }) => `${row.level1}\u0001${row.level2}\u0001${row.name.text}\u0001${unit.members.length}`,
  );
  return [form.kind, form.year ?? "", rules.profile.id, ...rows].join("\u0002");
}
