import { problem, type Rule } from "../rule";
import { at } from "../xml";

/** Excel 2021 and later; custom functions are probed at run time, so they must not hide the add-in. */
const REQUIRED: Readonly<Record<string, string>> = { SharedRuntime: "1.1", ExcelApi: "1.14" };

/** The sets stand in the base part: an unmet set in VersionOverrides would only hide the ribbon. */
export const requirementSets: Rule = (manifest) => {
  const sets = at(manifest, "Requirements", "Sets")?.children ?? [];
  const named = new Map(sets.map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]));
  return [
    ...Object.entries(REQUIRED)
      .filter(([name, version]) => named.get(name) !== version)
      .map(([name, version]) => problem(manifest, `${name} ${version} is not required`)),
    ...sets
      .filter(({ attributes }) => !Object.hasOwn(REQUIRED, attributes["Name"] ?? ""))
      .map((set) => problem(set, `${set.attributes["Name"]} would hide the add-in where it is missing`)),
  ];
};
