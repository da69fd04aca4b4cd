import { outcomes } from "../../../wording/outcomes";
import type { CommandOutcome } from "../command";
import type { Desk } from "../desk";

/** 函数: the pane at its list of functions. */
export async function showFunctions(desk: Desk): Promise<CommandOutcome> {
  await desk.show({ view: "functions" });
  return { done: true, message: outcomes[desk.locale].functionsShown };
}
