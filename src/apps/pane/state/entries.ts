import { entriesOf, type Entry } from "../../../evaluation/entries";
import type { FormResult, Severity } from "../../../evaluation/result";

export const severities: readonly Severity[] = ["error", "warning", "info"];

const known = new WeakMap<FormResult, readonly Entry[]>();

/** A form's findings, one entry a row; grouped once, so that whoever asks gets the same list. */
export function formEntries(form: FormResult): readonly Entry[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const entries = entriesOf(form);
  known.set(form, entries);
  return entries;
}

/** The entries of one severity, which is that of the worst finding in each; or all. */
export const entriesShown = (form: FormResult | null, severity: Severity | "all"): readonly Entry[] =>
  form === null ? [] : formEntries(form).filter((entry) => severity === "all" || entry.severity === severity);

/** How many entries there are of each severity. */
export function entryCounts(form: FormResult): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => entriesShown(form, severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
