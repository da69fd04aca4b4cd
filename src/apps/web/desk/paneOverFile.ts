import type { Commands } from "../../ribbon/command";
import { commandIds } from "../../ribbon/commandIds";
import type { OpenedWorkbook } from "../../ribbon/openedWorkbook";
import { createPane, type Pane } from "../../pane/state/pane";
import type { PaneHost } from "../../pane/state/paneHost";
import { HostFailure } from "../../../hosts/excel/hostFailure";
import { partNamespaces } from "../../../workflow/parts/partNamespaces";
import type { WorkbookSettings } from "../../../workflow/settings/workbookSettings";
import { webTexts } from "../../../wording/webTexts";
import { isRefused, type FileParts } from "../tasks/work";
import type { Desk } from "./deskState";
import { darkNow } from "./theme";

/** What changes cells in Excel has no place here: the page gives a new file instead. */
const noCommands = Object.fromEntries(
  commandIds.map((id) => [id, () => Promise.resolve({ done: false, reason: "" })]),
) as Commands;

/** The pane's state over a file of the desk, for the same views as in Excel. */
export function paneOverFile(desk: Desk, id: number): Pane {
  const { locale, texts } = desk.store.get();
  const pane = createPane({
    locale,
    texts,
    theme: darkNow() ? "dark" : "light",
    host: hostOverFile(desk, id),
    openPane: () => Promise.resolve(),
    commandsOf: () => noCommands,
    restAfterChange: 0,
  });
  return {
    ...pane,
    chooseForm: (at) => {
      pane.chooseForm(at);
      const form = pane.store.get().opened?.result.forms[at];
      if (form === undefined) return;
      pane.store.set({ sheet: form.sheet });
      desk.store.set({ mark: { sheet: form.sheet, cell: "" } });
    },
  };
}

function hostOverFile(desk: Desk, id: number): PaneHost {
  const fileNow = () => desk.store.get().files.find((file) => file.id === id);
  const refused = (why: string): HostFailure => new HostFailure("unexpected", why);
  const keep = (parts: FileParts): Promise<true> => {
    desk.change(id, { parts: { ...fileNow()?.parts, ...parts } });
    return Promise.resolve(true);
  };
  return {
    read: async () => {
      const opened = await desk.open(id);
      return isRefused(opened) ? refused(opened.refused) : opened.opened;
    },
    evaluate: async (opened, sheet, settings) => {
      const now = await desk.open(id, { ...fileNow()?.parts, ...settingsParts(opened, settings) });
      if (!isRefused(now)) return { ...now.opened, read: { ...now.opened.read, activeSheet: sheet } };
      desk.say({ tone: "failed", message: now.refused });
      return opened;
    },
    activeSheet: () => Promise.resolve(desk.store.get().shown?.pane.store.get().sheet ?? ""),
    select: (sheet, cell) => {
      desk.store.set({ mark: { sheet, cell } });
      return Promise.resolve(true);
    },
    saveProfile: (profile) => keep({ [partNamespaces.profile]: profile }),
    saveMapping: (mapping) => keep({ [partNamespaces.mapping]: mapping }),
    readPart: (namespace) => {
      const { shown } = desk.store.get();
      const carried = { ...(shown?.id === id ? shown.parts : {}), ...fileNow()?.parts };
      return Promise.resolve(carried[namespace] ?? null);
    },
    savePart: (namespace, json) => {
      // the page keeps nothing: what is saved is in the file only once it is downloaded
      const { keptHere } = webTexts[desk.store.get().locale];
      desk.say({ tone: "waiting", message: keptHere });
      return keep({ [namespace]: json });
    },
    insertSheet: null,
    offers: () => false,
    tabs: ["overview", "findings", "indicators", "documents", "rules", "functions"],
    changes: false,
    functions: {
      supported: () => true,
      insert: null,
      calculate: async (formula) => {
        const file = fileNow();
        const given = file === undefined ? { refused: "" } : await desk.given(file);
        if (isRefused(given)) return [[given.refused]];
        const { sheet, opened } = desk.store.get().shown?.pane.store.get() ?? { sheet: "", opened: null };
        const answer = await desk.work.calculate(given, sheet || (opened?.read.activeSheet ?? ""), formula);
        return isRefused(answer) ? [[answer.refused]] : answer.rows;
      },
    },
  };
}

/** Settings as the workbook carries them; a part that cannot be used stays as it was found. */
function settingsParts({ read }: OpenedWorkbook, { profile, mappings, unusable }: WorkbookSettings): FileParts {
  const isLeft = (part: "profile" | "mapping"): boolean => unusable.some((one) => one.part === part);
  const mapping = Object.keys(mappings).length === 0 ? null : JSON.stringify(mappings);
  return {
    [partNamespaces.profile]: isLeft("profile") ? read.profile : profile && JSON.stringify(profile),
    [partNamespaces.mapping]: isLeft("mapping") ? read.mapping : mapping,
  };
}
