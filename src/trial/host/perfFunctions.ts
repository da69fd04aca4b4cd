import { callingFunctions } from "../../calculation/callFunction";
import type { Profile } from "../../evaluation/rules/profile";
import type { Locale } from "../../wording/locale";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import { partJson } from "../../workflow/parts/partXml";
import { readSettings } from "../../workflow/settings/readSettings";
import type { HostFunctions } from "./book/calculation";
import { namespaceOf } from "../../hosts/file/package/customXml";

/**
 * The add-in's own functions, by the profile that the workbook carries: to be given to one host.
 * @param locale the language of results and messages, asked for at every call
 */
export function perfFunctions(locale: () => Locale = () => "zh-CN"): HostFunctions {
  let read: { readonly xml: string | null; readonly profile: Profile | null } = { xml: null, profile: null };
  const session = {
    get workbookProfile() {
      return read.profile;
    },
    get locale() {
      return locale();
    },
  };
  return {
    call: callingFunctions(session),
    before: (parts) => {
      const xml = parts.find((each) => namespaceOf(each) === partNamespaces.profile) ?? null;
      // read anew only where the text is another: a profile is made ready for scoring once
      if (xml === read.xml) return;
      const profile = xml === null ? null : partJson(xml);
      read = { xml, profile: readSettings({ profile, mapping: null }, locale()).profile };
    },
  };
}
