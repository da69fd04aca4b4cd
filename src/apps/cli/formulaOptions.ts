import type { Locale } from "../../wording/locale";
import { Problem } from "./problem";
import { localeOf, readWords } from "./words";

export interface FormulaOptions {
  readonly formulas: readonly string[];
  readonly file: string | null;
  readonly sheet: string | null;
  readonly profile: string | null;
  readonly locale: Locale;
  readonly help: boolean;
}

const known = {
  in: { type: "string" },
  sheet: { type: "string", short: "s" },
  profile: { type: "string", short: "p" },
  locale: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the words of the call; a problem for words that mean nothing. */
export function readFormulaOptions(words: readonly string[]): FormulaOptions | Problem {
  const parsed = readWords(words, known);
  if (parsed instanceof Problem) return parsed;
  const { values, positionals: formulas } = parsed;
  const locale = localeOf(values.locale);
  if (locale instanceof Problem) return locale;
  const { in: file = null, sheet = null, profile = null, help = false } = values;
  return { formulas, file, sheet, profile, locale, help };
}
