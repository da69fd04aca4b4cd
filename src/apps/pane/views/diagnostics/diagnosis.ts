import { Utilities } from "@microsoft/office-js-helpers";
import about from "../../../../../package.json";
import { insertValues } from "../../../../wording/insertValues";
import { paneDiagnostics } from "../../../../wording/paneDiagnostics";
import type { PaneState } from "../../state/paneState";

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
const requirementSets = (): readonly (readonly [name: string, version: string])[] =>
  Object.entries(asked).map(([name, versions]) => [
    name,
    versions.filter((version) => Office.context.requirements.isSetSupported(name, version)).at(-1) ?? "",
  ]);

type Line = readonly [label: string, value: string];

/** What @microsoft/office-js-helpers makes of the host; it knows no newer platforms, so Excel's own word goes first. */
const named = (own: string | undefined, helpers: () => string): string => {
  if (own) return own;
  try {
    return helpers();
  } catch {
    return "—";
  }
};

/** Host, platform, versions and requirement sets, line by line; nothing from the user's sheets. */
export function diagnosis({ locale, theme, opened }: PaneState): readonly Line[] {
  const texts = paneDiagnostics[locale];
  const { diagnostics } = Office.context;
  const sets = requirementSets();
  const functions = sets.find(([name]) => name === "CustomFunctionsRuntime")?.[1] ?? "";
  return [
    [texts.version, about.version],
    [texts.host, named(diagnostics?.host?.toString(), () => String(Utilities.host))],
    [texts.platform, named(diagnostics?.platform?.toString(), () => String(Utilities.platform))],
    [texts.hostVersion, diagnostics?.version ?? "—"],
    [texts.language, Office.context.displayLanguage || "—"],
    [texts.theme, theme],
    [texts.sheets, String(opened?.read.grids.length ?? 0)],
    [texts.forms, String(opened?.result.forms.length ?? 0)],
    [texts.profile, opened?.result.profileVersion || "—"],
    [texts.customFunctions, functions === "" ? texts.missing : texts.available],
    ...sets.map(([name, version]): Line => [
      name,
      version === "" ? texts.unsupported : insertValues(texts.supported, { version }),
    ]),
    [texts.browser, navigator.userAgent],
  ];
}
