import type { CommandContext } from "../../src/apps/ribbon/commandContext";
import type { OpenedWorkbook } from "../../src/apps/ribbon/openedWorkbook";

/** What a command runs in where nobody answers questions. @param learned takes what the command has read */
export const idleContext = (learned: OpenedWorkbook[] = []): CommandContext => ({
  locale: "zh-CN",
  written: { summary: null },
  ask: async () => "no",
  show: async () => undefined,
  learn: (read) => void learned.push(read),
  reread: () => undefined,
  changed: () => undefined,
  waiting: () => undefined,
});
