/** Whether a formula of ours needs the add-in's functions: a call, or the mean of the calls of rows that share a score. */
export const callsFunctions = (formula: string): boolean => /^(?:ROUND\(AVERAGE\()?PERF\./.test(formula);
