import { commandMessage, type CommandTexts } from "../../wording/commandTexts";
import type { Command, CommandReport } from "./command";
import type { CommandId } from "./commandIds";

/** Runs a command to its end and says what came of it; one that throws is said as failed. */
export async function runCommand(id: CommandId, command: Command, texts: CommandTexts): Promise<CommandReport> {
  try {
    const outcome = await command();
    if (!outcome.done) return { command: id, tone: "refused", message: outcome.reason };
    const { message, undo } = outcome;
    return { command: id, tone: "done", message, ...(undo === undefined ? {} : { undo }) };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { command: id, tone: "failed", message: commandMessage(texts, id, texts.failed, cause) };
  }
}
