import { commandsOf } from "../../ribbon/actions/commandsOf";
import { registerCommands } from "../../ribbon/registerCommands";
import { watchWorkbook } from "../../../hosts/excel/watchWorkbook";
import { commandTexts } from "../../../wording/commandTexts";
import { paneTexts } from "../../../wording/paneTexts";
import { afterPaint } from "../afterPaint";
import { followProfile } from "../host/followProfile";
import { followTheme } from "../host/followTheme";
import { hostLocale } from "../host/hostLocale";
import { openPane } from "../host/openPane";
import type { PageSession } from "../registerFunctions";
import { createPane, type Pane } from "../state/pane";

/** Seconds after which a ribbon action's event is completed although the action still runs. */
const patienceSeconds = 60;

export interface ConnectedPane {
  readonly pane: Pane;
  /** From here on changes of the workbook are told. */
  readonly watched: Promise<unknown>;
}

/**
 * Connects a pane that nothing shows yet to the Excel that answers: commands first, then the workbook.
 * @param restAfterChange milliseconds between the last change of the sheet and the recalculation
 * @param session of the functions that the page has registered
 */
export async function connectPane(restAfterChange: number, session: PageSession): Promise<ConnectedPane> {
  const locale = hostLocale(Office.context.displayLanguage);
  const texts = await paneTexts(locale);
  const painted = afterPaint();
  const pane = createPane({ locale, texts, painted, theme: "light", openPane, commandsOf, restAfterChange });
  registerCommands(pane.commands, {
    associate: (id, handler) => Office.actions.associate(id, handler),
    say: (report) => {
      pane.report(report);
      void openPane();
    },
    texts: commandTexts[locale],
    patienceSeconds,
  });
  followProfile(pane.store, session);
  followTheme((theme) => pane.store.set({ theme }));
  const read = pane.read();
  const watched = read.then(() =>
    watchWorkbook({ changed: () => pane.changed(), activated: (id) => void pane.activated(id) }),
  );
  return { pane, watched };
}
