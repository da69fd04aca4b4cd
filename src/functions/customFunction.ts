import type { CellValue } from "../evaluation/form";
import type { Bilingual } from "../evaluation/rules/profile";
import type { Arguments } from "./arguments";
import type { FunctionError } from "./functionError";
import type { Parameter } from "./parameter";

/** One cell of a spilled result; an error stands in its own cell only. */
export type ResultCell = string | number | FunctionError;
export type FunctionResult = string | number | readonly (readonly ResultCell[])[];

/** An argument of an example: a value, or a column of them. */
export type ExampleArgument = CellValue | readonly CellValue[];

export interface Example {
  readonly arguments: readonly ExampleArgument[];
  readonly note: Bilingual;
}

/**
 * A function of the namespace PERF, all of it: metadata, registration, help and the pane's list are drawn from this.
 * `id` is letters and digits and never changes, since files store it.
 */
export interface CustomFunction {
  readonly id: string;
  readonly description: Bilingual;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: "number" | "string" | "any"; readonly matrix: boolean };
  /** The rule in words, its formula, and where it comes from. */
  readonly rule: Bilingual;
  readonly formula: Bilingual;
  readonly basis: Bilingual;
  readonly examples: readonly Example[];
  /** Throws a FunctionError for bad input. */
  readonly run: (given: Arguments) => FunctionResult;
}
