/** Highest supported version by name: `{ ExcelApi: "1.14" }`. */
export type SupportedSets = Readonly<Record<string, string>>;

/**
 * What Excel 2021 LTSC has (OfficeDev/office-js-docs-reference, requirement-sets/excel), and what office.js asks of its
 * own host: the batched undo flags and the server-side forms of load and set are not offered.
 */
export const excel2021: SupportedSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  CustomFunctionsRuntime: "1.3",
  // Asked for by office.js itself: results as arrays, and errors of their own for functions not found.
  CustomFunctions: "1.8",
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  DialogApi: "1.2",
  DelayForCellEdit: "1.1",
};

/** `Office.context.requirements`. */
export class RequirementSets {
  private readonly sets: ReadonlyMap<string, string>;

  constructor(more: SupportedSets = {}) {
    const all = Object.entries({ ...excel2021, ...more });
    this.sets = new Map(all.map(([name, version]) => [name.toLowerCase(), version]));
  }

  /** Names are equal without regard to case; without a version any will do. */
  readonly isSetSupported = (name: string, version: string | number = "1.1"): boolean => {
    const supported = this.sets.get(name.toLowerCase());
    return supported !== undefined && compare(supported, String(version)) >= 0;
  };
}

const compare = (a: string, b: string): number => {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  return (left?.[0] ?? 0) - (right?.[0] ?? 0) || (left?.[1] ?? 0) - (right?.[1] ?? 0);
};
