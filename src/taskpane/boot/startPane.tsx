import { StrictMode } from "react";
import type { Root } from "react-dom/client";
import { commandsOf } from "../../commands/actions/commandsOf";
import { registerCommands } from "../../commands/registerCommands";
import { watchWorkbook } from "../../excel/watchWorkbook";
import { commandTexts } from "../../locales/commandTexts";
import { paneTexts } from "../../locales/paneTexts";
import { followProfile } from "../host/followProfile";
import { followTheme } from "../host/followTheme";
import { hostLocale } from "../host/hostLocale";
import { openPane } from "../host/openPane";
import { Shell } from "../shell/Shell";
import { createPane } from "../state/pane";
import { PaneContext } from "../state/usePane";

/** Seconds after which a ribbon action's event is completed although the action still runs. */
const patienceSeconds = 60;

/** Excel answers: commands first, then the workbook, then the view, so that what is shown first is the result. */
export async function startPane(root: Root): Promise<void> {
  const locale = hostLocale(Office.context.displayLanguage);
  const pane = createPane({
    locale,
    texts: await paneTexts(locale),
    theme: "light",
    openPane,
    commandsOf,
    restAfterChange: 400,
  });
  registerCommands(pane.commands, {
    associate: (id, handler) => Office.actions.associate(id, handler),
    say: (report) => {
      pane.report(report);
      void openPane();
    },
    texts: commandTexts[locale],
    patienceSeconds,
  });
  followProfile(pane.store);
  followTheme((theme) => pane.store.set({ theme }));
  const first = pane.read();
  const watched = first.then(() =>
    watchWorkbook({ changed: () => pane.changed(), activated: () => void pane.activated() }),
  );
  // A host that lets wait must not hold the frame back.
  await Promise.race([first, new Promise((resolve) => setTimeout(resolve, 300))]);
  root.render(
    <StrictMode>
      <PaneContext.Provider value={pane}>
        <Shell />
      </PaneContext.Provider>
    </StrictMode>,
  );
  await watched;
}
