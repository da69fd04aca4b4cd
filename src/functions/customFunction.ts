import type { Bilingual } from "../evaluation/rules/profile";
import type { Arguments } from "./arguments";
import type { FunctionError } from "./functionError";
import type { FunctionHelp } from "./functionHelp";
import type { Parameter } from "./parameter";

/** One cell of a spilled result; an error stands in its own cell only. */
export type ResultCell = string | number | FunctionError;
export type FunctionResult = string | number | readonly (readonly ResultCell[])[];

/**
 * A function of the namespace PERF, all of it: metadata, registration, help and the pane's list are drawn from this.
 * `id` is letters and digits and never changes, since files store it.
 */
export interface CustomFunction {
  readonly id: string;
  readonly description: Bilingual;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: "number" | "string" | "any"; readonly matrix: boolean };
  /** Fetched by whoever shows it: calculating does without, and the page's first script stays small. */
  readonly help: () => Promise<FunctionHelp>;
  /** Its result is findings: in the page, what looks for them is fetched when it is first called. */
  readonly finds?: true;
  /** Throws a FunctionError for bad input. */
  readonly run: (given: Arguments) => FunctionResult;
}
