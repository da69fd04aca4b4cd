import { filled, type CliTexts } from "../../wording/cliTexts";

/** The codes of `CliTexts` that say what went wrong. */
export type ProblemCode = {
  [Key in keyof CliTexts]: CliTexts[Key] extends string ? Key : never;
}[keyof CliTexts];

/** Why a file, a profile or the call itself could not be used. */
export class Problem {
  constructor(
    readonly code: ProblemCode,
    readonly values: Readonly<Record<string, string>> = {},
  ) {}

  /** In one line. */
  say(texts: CliTexts): string {
    return inOneLine(filled(texts[this.code], { detail: "", ...this.values }));
  }
}

/** Line breaks as blanks, whatever other signs steer a terminal taken out: names of files may hold any. */
export const inOneLine = (text: string): string =>
  text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
