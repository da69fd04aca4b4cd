import { partJson } from "../../workflow/parts/partXml";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import type { Profile } from "../../evaluation/rules/profile";
import { setWorkbookProfile } from "../../functions/currentProfile";
import { callingFunctions } from "../../calculation/callFunction";
import { carriedProfile } from "../../calculation/carriedProfile";
import type { HostFunctions } from "./book/calculation";
import { namespaceOf } from "../../hosts/file/package/customXml";

/** The add-in's own functions, by the profile that the workbook carries: to be given to a host. */
export const perfFunctions: HostFunctions = {
  call: callingFunctions(),
  before: (carried) => setWorkbookProfile(savedProfile(carried)),
};

let last: { readonly xml: string | null; readonly profile: Profile | null } = { xml: null, profile: null };

/** Read anew only where the text is another: a profile is made ready for scoring once. */
function savedProfile(carried: readonly string[]): Profile | null {
  const xml = carried.find((each) => namespaceOf(each) === partNamespaces.profile) ?? null;
  if (xml === last.xml) return last.profile;
  last = { xml, profile: carriedProfile(xml === null ? null : partJson(xml)) };
  return last.profile;
}
