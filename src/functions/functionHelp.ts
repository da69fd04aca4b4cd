import type { CellValue } from "../form/form";
import type { Bilingual } from "../evaluation/rules/profile";

/** An argument of an example: a value, or a column of them. */
export type ExampleArgument = CellValue | readonly CellValue[];

export interface Example {
  readonly arguments: readonly ExampleArgument[];
  readonly note: Bilingual;
}

/** The rule of a function in words, its formula, where it comes from, and examples. */
export interface FunctionHelp {
  readonly rule: Bilingual;
  readonly formula: Bilingual;
  readonly basis: Bilingual;
  readonly examples: readonly Example[];
}
