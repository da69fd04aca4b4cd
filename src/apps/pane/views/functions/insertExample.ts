import { HostFailure } from "../../../../hosts/excel/hostFailure";
import { insertFormula } from "../../../../hosts/excel/selectedCell";
import { hostFailureText } from "../../../../wording/hostFailures";
import { insertValues } from "../../../../wording/insertValues";
import { paneFunctions } from "../../../../wording/paneFunctions";
import type { Pane } from "../../state/pane";

/** Puts a formula into the selected cell, which has to be empty, and says where it went. */
export async function insertExample(pane: Pane, formula: string): Promise<void> {
  const { locale } = pane.store.get();
  const texts = paneFunctions[locale];
  const done = await insertFormula(formula);
  if (done instanceof HostFailure) {
    pane.say({ tone: "failed", message: hostFailureText(done.code, done.detail, locale) });
    return;
  }
  const { inserted, sheet, cell } = done;
  pane.say({
    tone: inserted ? "done" : "refused",
    message: insertValues(inserted ? texts.inserted : texts.occupied, { formula, sheet, cell }),
  });
}
