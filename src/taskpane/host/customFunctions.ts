/** Whether this host calculates custom functions at all. */
export const hasCustomFunctions = (): boolean =>
  Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
