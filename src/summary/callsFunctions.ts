/** Whether a formula of ours needs the add-in's functions; names in quotes, as of sheets, call none. */
export const callsFunctions = (formula: string): boolean =>
  /(?<![\w.])PERF\.[A-Z]/.test(formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, ""));
