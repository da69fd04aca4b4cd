import { entriesOf } from "../evaluation/entries";
import { isProvisional, type FormResult, type Result } from "../evaluation/result";
import { departmentTexts } from "../wording/departmentTexts";
import { insertValues } from "../wording/insertValues";
import type { Locale } from "../wording/locale";

const rateOf = ({ composite }: FormResult): number => composite.at(-1)?.rate ?? 0;

/** @returns 1 for the best; forms of the same rate share a rank */
export const rankOf = (form: FormResult, { forms }: Result): number =>
  1 + forms.filter((other) => other.grade !== "" && rateOf(other) > rateOf(form)).length;

/** How many rows have a finding of each severity, in words; says first where the total is provisional. */
export function countsText(form: FormResult, locale: Locale): string {
  const texts = departmentTexts[locale];
  const entries = entriesOf(form);
  const count = (severity: string): number => entries.filter((entry) => entry.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info") };
  const told = entries.length === 0 ? texts.noFindings : insertValues(texts.counts, counts);
  return isProvisional(form) ? texts.provisional + told : told;
}
