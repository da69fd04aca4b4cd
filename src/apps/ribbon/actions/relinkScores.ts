import { HostFailure } from "../../../hosts/excel/hostFailure";
import type { WorkbookRead } from "../../../hosts/excel/readGrids";
import { type Found, relinkScores } from "../../../hosts/excel/relinkScores";
import { insertValues } from "../../../wording/insertValues";
import { outcomes } from "../../../wording/outcomes";
import { readSummary } from "../../../summary/readSummary";
import { scoreFormulas } from "../../../summary/scoreFormulas";
import { checkCarried } from "../checkCarried";
import type { CommandOutcome } from "../command";
import type { Desk } from "../desk";
import { liveScoresOf } from "../liveScoresOf";
import { openedWorkbook, type OpenedWorkbook } from "../openedWorkbook";
import { cellList } from "./cellList";
import { failed } from "./failed";

function found(read: WorkbookRead, { locale }: Desk): Found<OpenedWorkbook> {
  const opened = openedWorkbook(read, checkCarried(read, locale), locale);
  const live = liveScoresOf(opened);
  const scores =
    read.summary && live
      ? scoreFormulas(readSummary(read.summary, read.ours.mark?.columns), opened.result, live, locale)
      : [];
  return { scores, value: opened };
}

/** 恢复联动: scores that were made values follow the form again, each that a formula still gives. */
export async function relink(desk: Desk): Promise<CommandOutcome> {
  const texts = outcomes[desk.locale];
  const done = await relinkScores((read) => found(read, desk), { onWaiting: () => desk.waiting() });
  if (done instanceof HostFailure) return failed(done, desk.locale);
  if (done === null) return { done: false, reason: texts.noSummary };
  const { value: opened, linked, kept, unknownFunctions } = done;
  desk.learn(opened);
  if (unknownFunctions || liveScoresOf(opened) === null) return { done: false, reason: texts.functionsMissing };
  const sheet = opened.read.ours.name ?? "";
  const left = kept.length === 0 ? "" : insertValues(texts.relinkedKept, cellList(kept, desk.locale));
  if (linked === 0) return { done: false, reason: left || insertValues(texts.nothingToRelink, { sheet }) };
  const said = insertValues(texts.relinked, { sheet, count: linked });
  return { done: true, message: [said, left].filter((part) => part !== "").join(" ") };
}
