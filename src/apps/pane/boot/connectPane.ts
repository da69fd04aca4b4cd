import { commandsOf } from "../../ribbon/actions/commandsOf";
import { associateHandler } from "../../ribbon/earlyActions";
import { registerCommands } from "../../ribbon/registerCommands";
import { watchWorkbook } from "../../../hosts/excel/watchWorkbook";
import { commandTexts } from "../../../wording/commandTexts";
import { paneTexts } from "../../../wording/paneTexts";
import { excelHost } from "../host/excelHost";
import { hostLocale } from "../host/hostLocale";
import type { PageSession } from "../registerFunctions";
import { createPane, type Pane } from "../state/pane";
import type { Profile } from "../../../evaluation/rules/profile";
import { HostFailure } from "../../../hosts/excel/hostFailure";
import { readProfile } from "../../../hosts/excel/settings";
import type { Locale } from "../../../wording/locale";
import { settingsIn } from "../../ribbon/readOpened";
import { recalculate } from "../../../hosts/excel/recalculate";
import type { PaneState } from "../state/paneState";
import type { Store } from "../state/store";
import { hostTheme, type ThemeName } from "../host/hostTheme";

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
  const pane = createPane({ locale, texts, theme: "light", host: excelHost, openPane, commandsOf, restAfterChange });
  registerCommands(pane.commands, {
    associate: associateHandler,
    onQuestion: (then) =>
      pane.store.subscribe(() => {
        if (pane.store.get().question !== null) then();
      }),
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
  // not only once all is read: a total may stand, and a cell be changed, while the findings are still fetched
  const watch = () => watchWorkbook({ changed: () => pane.changed(), activated: (id) => void pane.activated(id) });
  const watching = watch();
  // a host that stumbled while it was being opened is asked once more
  const watched = read.then(async () => ((await watching) === true ? true : watch()));
  return { pane, watched };
}

/** Brings the pane to the front where the host can; a host that cannot shows it already or never. */
async function openPane(): Promise<void> {
  try {
    if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}

/**
 * Lets the cells' functions follow the profile that the workbook carries. They wait until it was read, and are calculated
 * again when it is another. A workbook that could not be read is asked for its profile alone.
 */
function followProfile(store: Store<PaneState>, session: PageSession): void {
  let json = "null";
  let asked = false;
  const take = (saved: Profile | null) => {
    const now = JSON.stringify(saved);
    const other = now !== json;
    json = now;
    session.workbookProfile = saved;
    session.known();
    if (other) void recalculate();
  };
  store.subscribe(() => {
    const { opened, glance, failure, locale } = store.get();
    if (opened !== null) return take(opened.settings.profile);
    if (glance !== null) return take(glance.profile);
    if (failure === null || asked) return;
    asked = true;
    void readProfileAlone(locale).then((found) => {
      asked = false;
      if (found !== "unknown" && store.get().opened === null) take(found);
    });
  });
}

async function readProfileAlone(locale: Locale): Promise<Profile | null | "unknown"> {
  const profile = await readProfile();
  if (profile instanceof HostFailure) return "unknown";
  return (await settingsIn({ profile, mapping: null }, locale)).profile;
}

/** The colours as Excel gives them now. */
const now = (): ThemeName =>
  hostTheme(Office.context.officeTheme, window.matchMedia("(prefers-color-scheme: dark)").matches);

/**
 * Tells the theme at once and whenever it changes. Excel raises no event for its own: it is looked at again when the
 * pane comes to the front.
 */
function followTheme(tell: (theme: ThemeName) => void): void {
  let last: ThemeName | null = null;
  const look = () => {
    const theme = now();
    if (theme === last) return;
    last = theme;
    document.documentElement.dataset.theme = theme;
    tell(theme);
  };
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  look();
}
