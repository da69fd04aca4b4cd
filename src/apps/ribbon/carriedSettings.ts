import type { Locale } from "../../wording/locale";
import type { Carried } from "./carried";

export const nothingCarried: Carried = { saved: null, mappings: {}, ignored: "" };

/**
 * Checks the profile and the mappings that a workbook carries. The schemas are fetched only for a workbook that has
 * some, so that the first view of all others does without them.
 */
export async function carriedSettings(
  json: { readonly profile: string | null; readonly mapping: string | null },
  locale: Locale,
): Promise<Carried> {
  if (json.profile === null && json.mapping === null) return nothingCarried;
  const { checkCarried } = await import(/* webpackChunkName: "schemas" */ "./checkCarried");
  return checkCarried(json, locale);
}
