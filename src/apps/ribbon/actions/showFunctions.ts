import { outcomes } from "../../../wording/outcomes";
import type { CommandOutcome } from "../command";
import type { CommandContext } from "../commandContext";

/** 函数: the pane at its list of functions. */
export async function showFunctions(context: CommandContext): Promise<CommandOutcome> {
  await context.show({ view: "functions" });
  return { done: true, message: outcomes[context.locale].functionsShown };
}
