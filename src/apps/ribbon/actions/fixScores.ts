import { fixScores } from "../../../hosts/excel/fixScores";
import { HostFailure } from "../../../hosts/excel/hostFailure";
import { insertValues } from "../../../wording/insertValues";
import { outcomes } from "../../../wording/outcomes";
import type { CommandOutcome } from "../command";
import type { CommandContext } from "../commandContext";
import { failed } from "./failed";
import { cellList } from "./cellList";
import { relink } from "./relinkScores";

/** 固化为数值: the scores on the summary keep their numbers whatever becomes of the form. */
export async function fix(context: CommandContext): Promise<CommandOutcome> {
  const texts = outcomes[context.locale];
  const done = await fixScores();
  if (done instanceof HostFailure) return failed(done, context.locale);
  if (done === null) return { done: false, reason: texts.noSummary };
  const { sheet, fixed, kept } = done;
  const left = kept.length === 0 ? "" : insertValues(texts.fixedKept, cellList(kept, context.locale));
  if (fixed === 0) return { done: false, reason: left || insertValues(texts.nothingToFix, { sheet }) };
  const said = insertValues(texts.fixed, { sheet, count: fixed });
  return { done: true, message: [said, left].filter((part) => part !== "").join(" "), undo: () => relink(context) };
}
