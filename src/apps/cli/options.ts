import type { Locale } from "../../wording/locale";
import { Problem } from "./problem";
import { isLocale, localeOf, readWords } from "./words";

export interface CliOptions {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly inPlace: boolean;
  /** Where the 摘要版 goes: a .docx, or a folder. */
  readonly report: string | null;
  /** Where the computed scores go into the written copy: the form's own 得分 cells, or a column 测算得分 beside it. */
  readonly fill: "claimed" | "beside" | null;
  /** Whether weak indicators are marked in the written copy. */
  readonly mark: boolean;
  /** Where the overview of all files goes: an .xlsx. */
  readonly overview: string | null;
  /** Where the 复核意见书 goes: a .docx, or a folder. */
  readonly review: string | null;
  /** Where the results go that are copied into the provincial system: a .tsv, an .xlsx, or a folder. */
  readonly handBack: string | null;
  /** Where the 佐证材料清单 goes: a .docx, or a folder. */
  readonly evidence: string | null;
  /** Whether what is written already, by this version and profile, is left as it is. */
  readonly resume: boolean;
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
  fill: { type: "boolean" },
  "fill-beside": { type: "boolean" },
  mark: { type: "boolean" },
  overview: { type: "string" },
  review: { type: "string" },
  "hand-back": { type: "string" },
  evidence: { type: "string" },
  resume: { type: "boolean" },
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
  if (values.fill && values["fill-beside"]) return new Problem("fillTwice");
  const changes = (values.fill ?? false) || (values["fill-beside"] ?? false) || (values.mark ?? false);
  if (changes && values.out === undefined && !values["in-place"]) return new Problem("fillNeedsOut");
  if (values.resume && values.out === undefined) return new Problem("resumeWithoutOut");
  if (values.blank !== undefined && values.goals === undefined) return new Problem("blankWithoutGoals");
  if (files.length === 0 && !values.help && values.blank === undefined) return new Problem("noFile");
  return {
    files,
    out: values.out ?? null,
    inPlace: values["in-place"] ?? false,
    report: values.report ?? null,
    fill: values.fill ? "claimed" : values["fill-beside"] ? "beside" : null,
    mark: values.mark ?? false,
    overview: values.overview ?? null,
    review: values.review ?? null,
    handBack: values["hand-back"] ?? null,
    evidence: values.evidence ?? null,
    resume: values.resume ?? false,
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
