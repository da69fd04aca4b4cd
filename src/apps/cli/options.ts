import type { Locale } from "../../wording/locale";
import { Problem } from "./problem";
import { isLocale, localeOf, readWords } from "./words";

export interface CliOptions {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly inPlace: boolean;
  /** Where the 摘要版 goes: a .docx, or a folder. */
  readonly report: string | null;
  /** Whether what is written already, by this version and profile, is left as it is. */
  readonly resume: boolean;
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
  resume: { type: "boolean" },
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
  if (values.resume && values.out === undefined) return new Problem("resumeWithoutOut");
  if (files.length === 0 && !values.help) return new Problem("noFile");
  return {
    files,
    out: values.out ?? null,
    inPlace: values["in-place"] ?? false,
    report: values.report ?? null,
    resume: values.resume ?? false,
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
