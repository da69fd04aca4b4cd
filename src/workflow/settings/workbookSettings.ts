import type { Profile } from "../../evaluation/rules/profile";
import type { Compare } from "../../evaluation/evaluate";
import type { Form } from "../../form/form";
import type { Grid } from "../../form/grid";
import type { Locale } from "../../wording/locale";
import type { HandMapping } from "../../form/columns/handMapping";

/** The parts of a workbook that say how it is to be evaluated, as JSON; null where it has none. */
export interface SettingsJson {
  readonly profile: string | null;
  readonly mapping: string | null;
  /** What its forms are held beside, see `lastYearPart.ts`. */
  readonly lastYear?: string | null;
}

/** A part that was left out because it cannot be used. */
export interface UnusableSetting {
  readonly part: keyof SettingsJson;
  /** What and why, in a sentence. */
  readonly said: string;
}

/** The sheets that are this year's, and what holds their forms beside last year's and the approved goals. */
export interface HeldBeside {
  readonly grids: readonly Grid[];
  readonly comparing: ((forms: readonly Form[]) => Compare) | null;
}

/** How a workbook says that it is to be evaluated, checked. */
export interface WorkbookSettings {
  /** The scoring profile saved in it. */
  readonly profile: Profile | null;
  /** Columns pointed out by hand, by sheet name. */
  readonly mappings: Readonly<Record<string, HandMapping>>;
  readonly unusable: readonly UnusableSetting[];
  /** What its forms are held beside; missing where a person chose nothing. */
  readonly beside?: (
    grids: readonly Grid[],
    by: { readonly locale: Locale; readonly asked: Profile | null; readonly saved: Profile | null },
  ) => HeldBeside;
}

/** Of a workbook that says nothing. */
export const noSettings: WorkbookSettings = { profile: null, mappings: {}, unusable: [] };

/** The settings with one part replaced, by one that can be used. */
export const withSetting = (
  settings: WorkbookSettings,
  part: keyof SettingsJson,
  changed: Partial<Pick<WorkbookSettings, "profile" | "mappings">>,
): WorkbookSettings => ({
  ...settings,
  ...changed,
  unusable: settings.unusable.filter((one) => one.part !== part),
});

/** The mapping of a sheet, which may be named as something that every object has. */
export const mappingOf = ({ mappings }: WorkbookSettings, sheet: string): HandMapping | undefined =>
  Object.prototype.hasOwnProperty.call(mappings, sheet) ? mappings[sheet] : undefined;
