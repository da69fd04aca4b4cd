import type { Locale } from "../../wording/locale";
import { Problem } from "./problem";
import { isLocale, localeOf, readWords } from "./words";

export interface CliOptions {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly inPlace: boolean;
  /** Where the 摘要版 goes: a .docx, or a folder. */
  readonly report: string | null;
  /** Last year's form: FILE, FILE#SHEET, or #SHEET of the file itself. */
  readonly lastYear: string | null;
  /** The approved goals, named as last year's form is. */
  readonly goals: string | null;
  /** Where a blank form made from the goals goes. */
  readonly blank: string | null;
  readonly json: boolean;
  readonly profile: string | null;
  readonly sheet: string | null;
  readonly locale: Locale;
  readonly help: boolean;
}

const known = {
  out: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  report: { type: "string" },
  "last-year": { type: "string" },
  goals: { type: "string" },
  blank: { type: "string" },
  json: { type: "boolean" },
  profile: { type: "string", short: "p" },
  sheet: { type: "string", short: "s" },
  locale: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the words of the call; a problem for words that mean nothing. */
export function readOptions(words: readonly string[]): CliOptions | Problem {
  const parsed = readWords(words, known);
  if (parsed instanceof Problem) return parsed;
  const { values, positionals: files } = parsed;
  const locale = localeOf(values.locale);
  if (locale instanceof Problem) return locale;
  if (values.out !== undefined && values["in-place"]) return new Problem("outAndInPlace");
  if (values.blank !== undefined && values.goals === undefined) return new Problem("blankWithoutGoals");
  if (files.length === 0 && !values.help && values.blank === undefined) return new Problem("noFile");
  return {
    files,
    out: values.out ?? null,
    inPlace: values["in-place"] ?? false,
    report: values.report ?? null,
    lastYear: values["last-year"] ?? null,
    goals: values.goals ?? null,
    blank: values.blank ?? null,
    json: values.json ?? false,
    profile: values.profile ?? null,
    sheet: values.sheet ?? null,
    locale,
    help: values.help ?? false,
  };
}

/** The locale that the words ask for, for saying what is wrong with the others. */
export function localeIn(words: readonly string[]): Locale {
  const at = words.findIndex((word) => word === "--locale");
  const word = words.find((one) => one.startsWith("--locale="))?.slice("--locale=".length) ?? words[at + 1] ?? "";
  return isLocale(word) ? word : "zh-CN";
}
