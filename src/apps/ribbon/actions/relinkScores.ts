import { HostFailure } from "../../../hosts/excel/hostFailure";
import type { WorkbookRead } from "../../../hosts/excel/readGrids";
import { type Found, relinkScores } from "../../../hosts/excel/relinkScores";
import { insertValues } from "../../../wording/insertValues";
import { outcomes } from "../../../wording/outcomes";
import { readSummary } from "../../../summary/readSummary";
import { scoreFormulas } from "../../../summary/scoreFormulas";
import { readSettings } from "../../../workflow/settings/readSettings";
import type { CommandOutcome } from "../command";
import type { CommandContext } from "../commandContext";
import { liveScoresOf } from "../liveScoresOf";
import { openedWorkbook, type OpenedWorkbook } from "../openedWorkbook";
import { cellList } from "./cellList";
import { failed } from "./failed";

function found(read: WorkbookRead, { locale }: CommandContext): Found<OpenedWorkbook> {
  const opened = openedWorkbook(read, readSettings(read, locale), locale);
  const live = liveScoresOf(opened, locale);
  const scores =
    read.summary && live
      ? scoreFormulas(readSummary(read.summary, read.ours.mark?.columns), opened.result, live, locale)
      : [];
  return { scores, value: opened };
}

/** 恢复联动: scores that were made values follow the form again, each that a formula still gives. */
export async function relink(context: CommandContext): Promise<CommandOutcome> {
  const texts = outcomes[context.locale];
  const done = await relinkScores((read) => found(read, context), { onWaiting: () => context.waiting() });
  if (done instanceof HostFailure) return failed(done, context.locale);
  if (done === null) return { done: false, reason: texts.noSummary };
  const { value: opened, linked, kept, unknownFunctions } = done;
  context.learn(opened);
  if (unknownFunctions || liveScoresOf(opened, context.locale) === null)
    return { done: false, reason: texts.functionsMissing };
  const sheet = opened.read.ours.name ?? "";
  const left = kept.length === 0 ? "" : insertValues(texts.relinkedKept, cellList(kept, context.locale));
  if (linked === 0) return { done: false, reason: left || insertValues(texts.nothingToRelink, { sheet }) };
  const said = insertValues(texts.relinked, { sheet, count: linked });
  return { done: true, message: [said, left].filter((part) => part !== "").join(" ") };
}
