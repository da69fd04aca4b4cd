import type { Profile } from "../../../../evaluation/rules/profile";
import { HostFailure } from "../../../../hosts/excel/hostFailure";
import { hostFailureText } from "../../../../wording/hostFailures";
import { insertValues } from "../../../../wording/insertValues";
import { paneRules } from "../../../../wording/paneRules";
import { withSetting } from "../../../../workflow/settings/workbookSettings";
import type { Pane } from "../../state/pane";

/**
 * Saves in the workbook which profile applies, reads it back, and evaluates anew from what was read before.
 * @param profile null leaves the choice to the best fit
 * @returns whether it was saved
 */
export async function saveProfileChoice(pane: Pane, profile: Profile | null): Promise<boolean> {
  const { opened, sheet, locale } = pane.store.get();
  const texts = paneRules[locale];
  const saved = await pane.host.saveProfile(profile === null ? null : JSON.stringify(profile));
  if (saved instanceof HostFailure) {
    pane.say({ tone: "failed", message: hostFailureText(saved.code, saved.detail, locale) });
    return false;
  }
  if (opened !== null) {
    const settings = withSetting(opened.settings, "profile", { profile });
    pane.learn(await pane.host.evaluate(opened, sheet, settings, locale));
  }
  const name = profile?.name[locale] ?? "";
  pane.say({ tone: "done", message: profile === null ? texts.savedAutomatic : insertValues(texts.saved, { name }) });
  return true;
}
