/** Sets that matter here, with the versions that are asked for, newest last. */
const asked: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: Array.from({ length: 21 }, (_, at) => `1.${at + 1}`),
  SharedRuntime: ["1.1", "1.2"],
  CustomFunctionsRuntime: ["1.1", "1.2", "1.3", "1.4", "1.5"],
  RibbonApi: ["1.1", "1.2"],
  DialogApi: ["1.1", "1.2"],
  OpenBrowserWindowApi: ["1.1"],
};

/** The highest version of each set that the host supports; "" for none. */
export const requirementSets = (): readonly (readonly [name: string, version: string])[] =>
  Object.entries(asked).map(([name, versions]) => [
    name,
    versions.filter((version) => Office.context.requirements.isSetSupported(name, version)).at(-1) ?? "",
  ]);
