import { HostFailure } from "../../../hosts/excel/hostFailure";
import { insertSheet } from "../../../hosts/excel/insertSheet";
import { insertValues } from "../../../wording/insertValues";
import { outcomes } from "../../../wording/outcomes";
import { baiyushanSheet } from "../../../samples/baiyushan/sheet";
import type { CommandOutcome } from "../command";
import type { CommandContext } from "../commandContext";
import { readOpened } from "../readOpened";
import { failed } from "./failed";

/** Says in the sheet tab that the form is not the person's own. */
const sampleName = "示例自评表";

/** 示例: adds a sheet with a filled form to try everything on, and shows it in the pane. */
export async function insertSample(context: CommandContext): Promise<CommandOutcome> {
  const sheet = await insertSheet(baiyushanSheet(sampleName));
  if (sheet instanceof HostFailure) return failed(sheet, context.locale);
  const opened = await readOpened(context.locale, { withMerges: true });
  if (opened instanceof HostFailure) context.changed();
  else context.learn(opened);
  await context.show({ view: "overview" });
  return { done: true, message: insertValues(outcomes[context.locale].sampleInserted, { sheet }) };
}
