import { openedWorkbook } from "../../../ribbon/openedWorkbook";
import { HostFailure } from "../../../../hosts/excel/hostFailure";
import { saveMapping } from "../../../../hosts/excel/settings";
import type { HandMapping } from "../../../../form/columns/handMapping";
import { hostFailureText } from "../../../../wording/hostFailures";
import { insertValues } from "../../../../wording/insertValues";
import { paneMapping } from "../../../../wording/paneMapping";
import { withSetting } from "../../../../workflow/settings/workbookSettings";
import type { Pane } from "../../state/pane";

/**
 * Remembers a sheet's mapping in the workbook and evaluates anew with it, from what was read before.
 * @param mapping null forgets it
 */
export async function rememberMapping(pane: Pane, mapping: HandMapping | null): Promise<void> {
  const { opened, sheet, locale } = pane.store.get();
  if (opened === null) return;
  const texts = paneMapping[locale];
  const others = Object.entries(opened.settings.mappings).filter(([name]) => name !== sheet);
  const mappings = Object.fromEntries([...others, ...(mapping === null ? [] : [[sheet, mapping] as const])]);
  const settings = withSetting(opened.settings, "mapping", { mappings });
  const next = openedWorkbook({ ...opened.read, activeSheet: sheet }, settings, locale);
  if (mapping !== null && !next.result.forms.some((form) => form.sheet === sheet)) {
    pane.say({ tone: "refused", message: texts.nothingRead });
    return;
  }
  const json = Object.keys(mappings).length === 0 ? null : JSON.stringify(mappings);
  const saved = await saveMapping(json);
  if (saved instanceof HostFailure) {
    pane.say({ tone: "failed", message: hostFailureText(saved.code, saved.detail, locale) });
    return;
  }
  pane.learn(next);
  pane.show("overview");
  pane.say({ tone: "done", message: insertValues(mapping === null ? texts.removed : texts.saved, { sheet }) });
}
