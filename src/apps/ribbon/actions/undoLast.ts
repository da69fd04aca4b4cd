import { HostFailure } from "../../../hosts/excel/hostFailure";
import { undoLastWrite } from "../../../hosts/excel/undoLastWrite";
import { insertValues } from "../../../wording/insertValues";
import { outcomes } from "../../../wording/outcomes";
import type { CommandOutcome } from "../command";
import type { CommandContext } from "../commandContext";
import { failed } from "./failed";

/** 撤销上次写入: restores the cells that nobody has changed since and names the others. */
export async function undoLast(context: CommandContext): Promise<CommandOutcome> {
  const texts = outcomes[context.locale];
  const undone = await undoLastWrite((grids) => context.reread(grids));
  if (undone instanceof HostFailure) return failed(undone, context.locale);
  const { what, restored, kept } = undone;
  const said = insertValues(what === "marks" ? texts.undoneMarks : texts.undoneWriteBack, { count: restored });
  const left = kept.map(({ sheet, cell }) => `${sheet}!${cell}`).join(context.locale === "zh-CN" ? "、" : ", ");
  const rest = kept.length === 0 ? "" : insertValues(texts.undoneKept, { count: kept.length, cells: left });
  return { done: true, message: [said, rest].filter((part) => part !== "").join(" ") };
}
