import { toStoredFormula } from "../../workbook/customFunctions";

/** Whether a formula, as shown, calls one of the add-in's functions. */
export const callsCustomFunction = (formula: string): boolean => toStoredFormula(formula) !== formula;
