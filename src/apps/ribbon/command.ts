import type { CommandId } from "./commandIds";

/** What came of a command, in words of the user's language: what was done, or why nothing was. */
export type CommandOutcome =
  | {
      readonly done: true;
      readonly message: string;
      /** Takes it back, where that takes another way than the command 撤销上次写入. */
      readonly undo?: Command;
    }
  | { readonly done: false; readonly reason: string };

export type Command = () => Promise<CommandOutcome>;

/** One action for every name the manifest may call. */
export type Commands = Readonly<Record<CommandId, Command>>;

/** What the person is told: `waiting` when the action has not ended in time, and again when it does end. */
export interface CommandReport {
  readonly command: CommandId;
  readonly tone: "done" | "refused" | "failed" | "waiting";
  readonly message: string;
  readonly undo?: Command;
}
