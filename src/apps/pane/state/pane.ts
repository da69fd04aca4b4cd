import { saysChanged } from "../../../summary/saysChanged";
import type { Command, CommandReport, Commands } from "../../ribbon/command";
import { commandIds, type CommandId } from "../../ribbon/commandIds";
import { openedWorkbook, type OpenedWorkbook } from "../../ribbon/openedWorkbook";
import { runCommand } from "../../ribbon/runCommand";
import type { Severity } from "../../../evaluation/result";
import { HostFailure } from "../../../hosts/excel/hostFailure";
import type { Grid } from "../../../form/grid";
import { commandTexts } from "../../../wording/commandTexts";
import { hostFailureText } from "../../../wording/hostFailures";
import { afterPaint } from "../afterPaint";
import { createCommandContext } from "./createCommandContext";
import type { PaneHost } from "./paneHost";
import { initialState, type Notice, type PaneState, type ViewId } from "./paneState";
import { entriesShown } from "./entries";
import { formFor, shownForm } from "./shownForm";
import { createStore, type Store } from "./store";
import { tracked } from "./tracked";

/** What the pane stands on. */
export interface Surroundings {
  readonly locale: PaneState["locale"];
  readonly texts: PaneState["texts"];
  readonly theme: PaneState["theme"];
  readonly host: PaneHost;
  readonly openPane: () => Promise<void>;
  readonly commandsOf: (context: ReturnType<typeof createCommandContext>["context"]) => Commands;
  /** Milliseconds between the last change of the sheet and the recalculation. */
  readonly restAfterChange: number;
}

export interface Pane {
  readonly store: Store<PaneState>;
  readonly host: PaneHost;
  /** The commands as ribbon and pane call them: the pane shows that they run. */
  readonly commands: Commands;
  readonly show: (view: ViewId) => void;
  readonly showFindings: (severity: Severity | "all") => void;
  readonly chooseForm: (form: number) => void;
  /** Reads and evaluates the workbook anew. */
  readonly read: () => Promise<void>;
  /** A result made without reading, from what was read before. */
  readonly learn: (opened: OpenedWorkbook) => void;
  readonly setAutomatic: (automatic: boolean) => void;
  readonly select: (sheet: string, cell: string) => Promise<void>;
  /** Goes to an entry of those shown; its cell is selected. */
  readonly goToEntry: (at: number) => Promise<void>;
  /** Goes on to the next entry, or back; after the last comes the first. */
  readonly stepEntry: (by: 1 | -1) => Promise<void>;
  readonly run: (id: CommandId) => Promise<void>;
  readonly answer: (answer: "yes" | "beside" | "no") => void;
  readonly say: (notice: Notice | null) => void;
  /** Says what came of a command, with the way back where it has one of its own. */
  readonly report: (report: CommandReport) => void;
  /** The sheet was changed by a person or by us. */
  readonly changed: () => void;
  /** Another sheet came to the front; by the host's id for it. */
  readonly activated: (sheetId: string) => Promise<void>;
}

/** What the workbook carries and cannot be used, in words; "" where all is well. */
const unusableIn = ({ settings }: OpenedWorkbook): string => settings.unusable.map(({ said }) => said).join(" ");

/** What a summary would show, to tell another: the forms and their tick marks; reading aggregates nothing, writing does. */
const printOf = ({ result, read }: OpenedWorkbook): string => JSON.stringify([result.forms, read.marks]);

export function createPane(around: Surroundings): Pane {
  const { locale, host } = around;
  const store = createStore(initialState(locale, around.texts, around.theme));
  const say = (notice: Notice | null) => store.set({ notice });
  const fail = ({ code, detail }: HostFailure) =>
    say({ tone: "failed", message: hostFailureText(code, detail, locale) });

  /** What failed before is no news any more. */
  const succeeded = () => {
    if (store.get().notice?.tone === "failed") say(null);
  };

  /** Another sheet came to the front while a command ran, and nothing was read since. */
  let unseen = false;
  /** What the summary was written from; null where none was written here. */
  let writtenFrom: string | null = null;
  const learn = (opened: OpenedWorkbook) => {
    unseen = false;
    const { form, opened: before } = store.get();
    const sheet = opened.read.activeSheet;
    const summary = opened.read.ours.name !== null;
    // of a summary that was not written here, in a workbook opened again, its own formula tells
    const { summary: written } = opened.read;
    const outdated =
      summary && (writtenFrom === null ? written !== null && saysChanged(written) : writtenFrom !== printOf(opened));
    const shown = formFor(opened, sheet, form);
    store.set({ opened, glance: null, sheet, summary, form: shown, entry: -1, outdated, stale: false, failure: null });
    const { skipped } = opened.read;
    if (skipped.length > 0) fail(new HostFailure("skipped", skipped.join(locale === "zh-CN" ? "、" : ", ")));
    const unusable = unusableIn(opened);
    if (unusable !== "" && unusable !== (before && unusableIn(before))) say({ tone: "refused", message: unusable });
  };
  let reads = 0;
  let changes = 0;
  const readAfter = async (before: OpenedWorkbook | null) => {
    reads += 1;
    const [turn, seen] = [reads, changes];
    store.set({ reading: true });
    const opened = await host.read(
      locale,
      () => store.set({ waiting: true }),
      async (glance) => {
        store.set({ glance });
        await afterPaint();
      },
      before,
    );
    if (turn !== reads) return;
    store.set({ reading: false, waiting: false });
    if (!(opened instanceof HostFailure)) {
      succeeded();
      learn(opened);
      // what has changed on the way may have been read before it did
      if (changes !== seen) store.set({ stale: true });
    } else if (store.get().opened === null) store.set({ failure: opened });
    else fail(opened);
  };
  const read = () => readAfter(null);
  const reread = (grids: readonly Grid[]) => {
    const { opened, sheet, stale } = store.get();
    if (opened === null) return changed();
    const now = opened.read.grids.map((grid) => grids.find((one) => one.sheet === grid.sheet) ?? grid);
    learn(openedWorkbook({ ...opened.read, activeSheet: sheet, grids: now }, opened.settings, locale));
    // Other sheets may have changed too.
    store.set({ stale });
  };
  const readLater = debounced(() => {
    if (store.get().automatic) void readAfter(store.get().opened);
  }, around.restAfterChange);

  const { context, answer, withdraw } = createCommandContext(store, {
    ...around,
    learn,
    reread,
    changed: () => changed(),
  });
  const changed = () => {
    withdraw();
    changes += 1;
    store.set({ stale: true });
    readLater();
  };
  const runAndReport = async (id: CommandId, command: Command) =>
    report(await runCommand(id, command, commandTexts[locale]));
  const report = ({ command: id, tone, message, undo }: CommandReport) => {
    if (id === "generateSummary" && undo !== undefined) {
      const { opened } = store.get();
      writtenFrom = opened && printOf(opened);
      store.set({ summary: true, outdated: false });
    }
    const takeBack = undo && (() => void runAndReport(id, tracked(store, id, undo)));
    say({ tone, message, ...(takeBack === undefined ? {} : { undo: takeBack }) });
  };
  const plain = around.commandsOf(context);
  const inFront = (sheet: string) => {
    unseen = false;
    const { opened, form } = store.get();
    if (opened !== null) store.set({ sheet, form: formFor(opened, sheet, form) });
  };
  const lookWhichSheet = async () => {
    const sheet = await host.activeSheet();
    if (!(sheet instanceof HostFailure)) inFront(sheet);
  };
  const wrap = (id: CommandId): Command => {
    const run = tracked(store, id, plain[id]);
    return async () => {
      const outcome = await run();
      if (unseen) void lookWhichSheet();
      return outcome;
    };
  };
  const commands = Object.fromEntries(commandIds.map((id) => [id, wrap(id)])) as Commands;

  const select = async (sheet: string, cell: string) => {
    const selected = await host.select(sheet, cell);
    if (selected instanceof HostFailure) fail(selected);
    else succeeded();
  };
  const goToEntry = async (at: number) => {
    const form = shownForm(store.get());
    const entry = entriesShown(form, store.get().severity)[at];
    if (form === null || entry === undefined) return;
    store.set({ view: "findings", entry: at });
    await select(form.sheet, entry.cell);
  };

  return {
    store,
    host,
    commands,
    learn,
    read,
    answer,
    say,
    report,
    changed,
    show: (view) => store.set({ view, focus: "", notice: null }),
    showFindings: (severity) => store.set({ view: "findings", severity, entry: -1 }),
    chooseForm: (form) => store.set({ form, focus: "", entry: -1 }),
    setAutomatic: (automatic) => {
      store.set({ automatic });
      if (automatic && store.get().stale) void read();
    },
    select,
    goToEntry,
    stepEntry: async (by) => {
      const { entry, severity } = store.get();
      const { length } = entriesShown(shownForm(store.get()), severity);
      const from = entry < 0 && by < 0 ? 0 : entry;
      if (length > 0) await goToEntry((from + by + length) % length);
    },
    run: (id) => (store.get().work === null ? runAndReport(id, commands[id]) : Promise.resolve()),
    activated: async (id) => {
      const { opened, work } = store.get();
      const known = opened?.read.sheetIds[id];
      if (known !== undefined) return inFront(known);
      // A command reads the workbook itself, or says which sheet it added.
      if (work === null) {
        await lookWhichSheet();
        // Added, copied or brought in by a person since the workbook was read.
        if (opened !== null) changed();
        return;
      }
      unseen = true;
    },
  };
}

/** Calls once things have been quiet for a while, however often it was asked for. */
function debounced(call: () => void, quiet: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, quiet);
  };
}
