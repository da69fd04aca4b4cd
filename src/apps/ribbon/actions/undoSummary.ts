import { HostFailure } from "../../../hosts/excel/hostFailure";
import { removeSheet } from "../../../hosts/excel/removeSheet";
import { rewriteSheet } from "../../../hosts/excel/rewriteSheet";
import { insertValues } from "../../../wording/insertValues";
import { outcomes } from "../../../wording/outcomes";
import type { SheetModel } from "../../../summary/sheetModel";
import type { CommandOutcome } from "../command";
import type { CommandContext } from "../commandContext";
import { failed } from "./failed";

/**
 * Takes a generated summary back: the sheet goes where it was new, else it is written as it was generated before.
 * @param before the model of the earlier sheet; null where there was none
 */
export async function undoSummary(
  context: CommandContext,
  { sheet, id }: { readonly sheet: string; readonly id: string },
  before: SheetModel | null,
): Promise<CommandOutcome> {
  const texts = outcomes[context.locale];
  const undone = before === null ? await removeSheet(id) : await rewriteSheet(before, id);
  if (undone instanceof HostFailure) return failed(undone, context.locale);
  return {
    done: true,
    message: insertValues(before === null ? texts.summaryRemoved : texts.summaryRestored, { sheet }),
  };
}
