import type { Locale } from "./locale";
import { commandsEnUS } from "./commands.en-US";
import { commandsZhCN, type CommandTexts } from "./commands.zh-CN";

export const commandTexts: Readonly<Record<Locale, CommandTexts>> = { "zh-CN": commandsZhCN, "en-US": commandsEnUS };

/** A text with the command's name and a cause put in. */
export function commandMessage(texts: CommandTexts, id: keyof CommandTexts["names"], text: string, cause = ""): string {
  return text.replace("{name}", () => texts.names[id]).replace("{cause}", () => cause);
}
