import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Locale } from "../../wording/locale";
import { Problem } from "./problem";

export const isLocale = (text: string): text is Locale => text === "zh-CN" || text === "en-US";

/** Reads the words of a call by the options that it knows; a problem for words that mean nothing. */
export function readWords<O extends NonNullable<ParseArgsConfig["options"]>>(words: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    return optionProblem(error);
  }
}

/** Node says in English what is wrong with which option; the option alone is taken from it. */
function optionProblem(error: unknown): Problem {
  const message = error instanceof Error ? error.message : "";
  const code = error instanceof Error && "code" in error ? error.code : "";
  const detail = /'([^']+)'/.exec(message)?.[1] ?? message;
  return new Problem(code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" ? "optionValue" : "unknownOption", { detail });
}

/** The locale that is asked for; a problem where there is no such one. */
export const localeOf = (asked: string | undefined): Locale | Problem => {
  const locale = asked ?? "zh-CN";
  return isLocale(locale) ? locale : new Problem("badLocale", { detail: locale });
};
