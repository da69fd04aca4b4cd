import { bothLanguages } from "./bothLanguages";
import { commandsZhCN, type CommandTexts } from "./commands.zh-CN";

export const commandTexts = bothLanguages<CommandTexts>(commandsZhCN, (english) => english.commands);

/** A text with the command's name and a cause put in. */
export function commandMessage(texts: CommandTexts, id: keyof CommandTexts["names"], text: string, cause = ""): string {
  return text.replace("{name}", () => texts.names[id]).replace("{cause}", () => cause);
}
