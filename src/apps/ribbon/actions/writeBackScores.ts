import type { FormResult } from "../../../evaluation/result";
import { HostFailure } from "../../../hosts/excel/hostFailure";
import { writeBack, type ScoreCell } from "../../../hosts/excel/writeBack";
import { insertValues } from "../../../wording/insertValues";
import { outcomes } from "../../../wording/outcomes";
import type { CommandOutcome } from "../command";
import type { CommandContext, QuestionCell } from "../commandContext";
import { readOpened } from "../readOpened";
import { failed } from "./failed";
import { formsMeant, sheetNames } from "./formsMeant";

type Written = QuestionCell & ScoreCell;

const printed = (points: number | null): string => (points === null ? "" : String(points));

/** Scores that differ from what is claimed; a row for which nothing could be computed keeps its blank. */
export function scoresToWrite(form: FormResult, executionName: string): readonly Written[] {
  const { execution, indicators, sheet } = form;
  const rows = indicators
    .filter(
      ({ leftOut, claimed, completion, score }) =>
        !leftOut && !(claimed === null && completion === null && score === 0),
    )
    .map(({ path, score, claimed, cells }) => ({ name: path.at(-1) ?? "", score, claimed, cell: cells.claimed }));
  const block =
    execution === null
      ? []
      : [{ name: executionName, score: execution.score, claimed: execution.claimed, cell: execution.cells.claimed }];
  return [...block, ...rows].flatMap(({ name, score, claimed, cell }) =>
    score === null || cell === null || score === claimed
      ? []
      : [{ sheet, cell, name, score, from: printed(claimed), to: printed(score) }],
  );
}

/** 填入得分: asked first, snapshotted before, undoable after reload. */
export async function writeBackScores(context: CommandContext): Promise<CommandOutcome> {
  const texts = outcomes[context.locale];
  const opened = await readOpened(context.locale, { onWaiting: () => context.waiting() });
  if (opened instanceof HostFailure) return failed(opened, context.locale);
  context.learn(opened);
  const forms = formsMeant(opened);
  if (forms.length === 0) return { done: false, reason: texts.noForm };
  const cells = forms.flatMap((form) => scoresToWrite(form, texts.executionName));
  if (cells.length === 0) {
    const column = forms.some(({ indicators }) => indicators.some((indicator) => indicator.cells.claimed !== null));
    return { done: false, reason: column ? texts.nothingToWriteBack : texts.noClaimedColumn };
  }
  const answer = await context.ask({ kind: "write-back", cells });
  if (answer !== "yes") return { done: false, reason: answer === "no" ? texts.declined : texts.changedMeanwhile };
  const count = await writeBack(cells, (grids) => context.reread(grids));
  if (count instanceof HostFailure) return failed(count, context.locale);
  return { done: true, message: insertValues(texts.writtenBack, { count, sheets: sheetNames(cells) }) };
}
