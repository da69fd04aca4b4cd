/** Whether this host calculates custom functions at all. */
export const hasCustomFunctions = (): boolean =>
  Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");

/** What a cell shows whose function the host does not know: it was switched off, or its registration failed. */
export const isUnknownFunction = (value: unknown): boolean => value === "#NAME?";

/** What a cell shows while its function is being called: no value yet, and no fault. */
export const isPending = (value: unknown): boolean => value === "#BUSY!" || value === "#GETTING_DATA";
