import { parse, tokenize } from "@borgar/fx";
import { invalidArgument } from "../protocol/hostError";

/** Excel refuses a formula it cannot read. Throws InvalidArgument. */
export const mustBeFormula = (formula: string): void => {
  try {
    parse(tokenize(formula));
  } catch {
    throw invalidArgument(`not a formula: ${formula.slice(0, 80)}`);
  }
};
