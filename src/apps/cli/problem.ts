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
    return filled(texts[this.code], { detail: "", ...this.values }).replace(/\s*[\r\n]+\s*/g, " ");
  }
}
