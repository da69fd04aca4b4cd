import { insertValues } from "../../../wording/insertValues";
import { outcomes } from "../../../wording/outcomes";
import type { CommandOutcome } from "../command";
import type { CommandContext } from "../commandContext";

/** Where the help in a language stands, beside the page. */
export const helpAddress = ({ locale }: Pick<CommandContext, "locale">): string =>
  new URL(`help/${locale}/index.html`, document.baseURI).href;

/** 帮助: in the system's browser where Excel can open it, else in a window of this one. */
export async function showHelp(context: CommandContext): Promise<CommandOutcome> {
  const address = helpAddress(context);
  const texts = outcomes[context.locale];
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
    return { done: true, message: texts.helpShown };
  }
  return window.open(address, "_blank", "noopener") === null
    ? { done: false, reason: insertValues(texts.helpBlocked, { address }) }
    : { done: true, message: texts.helpShown };
}
