import { outcomes } from "../../../wording/outcomes";
import type { CommandOutcome } from "../command";
import type { CommandContext } from "../commandContext";

/** 生成自评报告: the pane at its papers, where the report is written. */
export async function showReport(context: CommandContext): Promise<CommandOutcome> {
  await context.show({ view: "documents" });
  return { done: true, message: outcomes[context.locale].reportShown };
}
