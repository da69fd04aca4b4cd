import { commandMessage, type CommandTexts } from "../../wording/commandTexts";
import type { Command, CommandReport, Commands } from "./command";
import { type CommandId, type RibbonCommandId, ribbonCommandIds } from "./commandIds";
import { runCommand } from "./runCommand";

/** Excel holds back every later click until an action's event is completed. */
export interface CommandEvent {
  completed(): void;
}
export type Associate = (id: RibbonCommandId, handler: (event: CommandEvent) => Promise<void>) => void;

export interface CommandSurroundings {
  /** `Office.actions.associate`. */
  readonly associate: Associate;
  readonly say: (report: CommandReport) => void;
  readonly texts: CommandTexts;
  /** After so long the event is completed although the action still runs. */
  readonly patienceSeconds: number;
  /** Tells when a question is put to the person. @returns ends it */
  readonly onQuestion?: (then: () => void) => () => void;
}

/**
 * Makes the ribbon's commands callable from it and from the context menu. Each event is completed exactly once, whatever the action
 * does, and when it puts a question: Excel holds back every other click until then. Each action's end is said, also when it comes late. An action that throws is said as failed.
 */
export function registerCommands(commands: Commands, surroundings: CommandSurroundings): void {
  for (const id of ribbonCommandIds) {
    surroundings.associate(id, (event) => run(id, commands[id], event, surroundings));
  }
}

async function run(id: CommandId, command: Command, event: CommandEvent, around: CommandSurroundings): Promise<void> {
  const { say, texts, patienceSeconds } = around;
  const ended = runCommand(id, command, texts).then((report) => tell(say, report));
  const waiting: CommandReport = { command: id, tone: "waiting", message: commandMessage(texts, id, texts.waiting) };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outOfPatience = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      tell(say, waiting);
      resolve();
    }, patienceSeconds * 1000);
  });
  let stop: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    stop = around.onQuestion?.(resolve) ?? stop;
  });
  await Promise.race([ended, outOfPatience, asked]);
  stop();
  clearTimeout(timer);
  event.completed();
}

/** A view that cannot show the message must not keep the event open. */
function tell(say: CommandSurroundings["say"], report: CommandReport): void {
  try {
    say(report);
  } catch {
    return;
  }
}
