/** Whether a formula of ours needs the add-in's functions. */
export const callsFunctions = (formula: string): boolean => formula.startsWith("PERF.");
