import { parseArgs } from "node:util";
import type { Locale } from "../locales/locale";
import { Problem } from "./problem";

export interface FormulaOptions {
  readonly formulas: readonly string[];
  readonly file: string | null;
  readonly sheet: string | null;
  readonly profile: string | null;
  readonly locale: Locale;
  readonly help: boolean;
}

const isLocale = (text: string): text is Locale => text === "zh-CN" || text === "en-US";

/** Reads the words of the call; a problem for words that mean nothing. */
export function readFormulaOptions(words: readonly string[]): FormulaOptions | Problem {
  const parsed = parse(words);
  if (parsed instanceof Problem) return parsed;
  const { values, positionals: formulas } = parsed;
  const locale = values.locale ?? "zh-CN";
  if (!isLocale(locale)) return new Problem("badLocale", { detail: locale });
  const { in: file = null, sheet = null, profile = null, help = false } = values;
  return { formulas, file, sheet, profile, locale, help };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        in: { type: "string" },
        sheet: { type: "string", short: "s" },
        profile: { type: "string", short: "p" },
        locale: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return new Problem("unknownOption", { detail: error instanceof Error ? error.message : "" });
  }
}
