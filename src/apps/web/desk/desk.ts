import { entryCounts } from "../../pane/state/entries";
import type { Notice } from "../../pane/state/paneState";
import type { Pane } from "../../pane/state/pane";
import { createStore, type Store } from "../../pane/state/store";
import { isProvisional, type FormResult, type Severity } from "../../../evaluation/result";
import { insertValues } from "../../../wording/insertValues";
import type { Locale } from "../../../wording/locale";
import { paneTexts, type PaneTexts } from "../../../wording/paneTexts";
import { webTexts } from "../../../wording/webTexts";
import type { SettingsJson } from "../../../workflow/settings/workbookSettings";
import { isRefused, type GivenFile, type OpenedFile, type Refused, type Work } from "../work/work";
import { workshop } from "../work/workshop";
import { paneOverFile } from "./paneOverFile";
import type { FoundFile } from "./foundFiles";

/** What the list of files says of one that was read. */
export interface FileFacts {
  readonly sha256: string;
  readonly forms: readonly FormFacts[];
}

export interface FormFacts {
  readonly name: string;
  /** Null where the form is not scored. */
  readonly total: number | null;
  readonly grade: string;
  readonly provisional: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A file on the desk; its bytes stay where they are until they are wanted. */
export interface DeskFile extends FoundFile {
  readonly id: number;
  readonly state: "waiting" | "reading" | "read" | "refused";
  /** Why it was refused, in a sentence. */
  readonly said: string;
  readonly facts: FileFacts | null;
  /** What the person has set for it on the page; null where nothing was. */
  readonly settings: SettingsJson | null;
}

/** The file that is shown, as it was read. */
export interface Shown {
  readonly id: number;
  readonly pane: Pane;
  readonly widths: OpenedFile["widths"];
  readonly notes: readonly string[];
}

export interface DeskState {
  readonly locale: Locale;
  readonly texts: PaneTexts;
  readonly files: readonly DeskFile[];
  /** The file chosen from the list; 0 for none. */
  readonly chosen: number;
  readonly shown: Shown | null;
  /** The cell brought into view on the sheet; "" for none. */
  readonly mark: { readonly sheet: string; readonly cell: string };
  /** What is being written, in a sentence; "" for nothing. */
  readonly busy: string;
  readonly notice: Notice | null;
}

export interface Desk {
  readonly store: Store<DeskState>;
  readonly work: Work;
  /** Files in the place of those that were there. */
  readonly take: (files: readonly FoundFile[]) => Promise<void>;
  readonly choose: (id: number) => Promise<void>;
  /** Reads a file by what is set for it. */
  readonly open: (id: number, settings?: SettingsJson) => Promise<OpenedFile | Refused>;
  readonly given: (file: DeskFile, settings?: SettingsJson) => Promise<GivenFile | Refused>;
  readonly change: (id: number, change: Partial<DeskFile>) => void;
  readonly setLocale: (locale: Locale) => Promise<void>;
  readonly say: (notice: Notice | null) => void;
}

export const noMark: DeskState["mark"] = { sheet: "", cell: "" };

const factsOf = (form: FormResult): FormFacts => ({
  name: form.project || form.department || form.title || form.sheet,
  total: (form.composite.at(-1)?.full ?? 0) === 0 ? null : form.total,
  grade: form.grade,
  provisional: isProvisional(form),
  counts: entryCounts(form),
});

/** The files that a person has chosen, read one after the other, the first of them shown. */
export function createDesk(texts: PaneTexts): Desk {
  const store = createStore<DeskState>({
    locale: "zh-CN",
    texts,
    files: [],
    chosen: 0,
    shown: null,
    mark: noMark,
    busy: "",
    notice: null,
  });
  const words = () => webTexts[store.get().locale];
  const work = workshop({
    tooSlow: () => words().tooSlow,
    failed: (cause) => insertValues(words().failed, { cause }),
  });
  const fileOf = (id: number) => store.get().files.find((file) => file.id === id);
  const change: Desk["change"] = (id, changed) =>
    store.set({ files: store.get().files.map((file) => (file.id === id ? { ...file, ...changed } : file)) });

  const given: Desk["given"] = async ({ file, settings: own, path }, settings) => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { name: file.name, bytes, settings: settings ?? own, locale: store.get().locale };
    } catch {
      return { refused: insertValues(words().notReadable, { name: path }) };
    }
  };
  const open: Desk["open"] = async (id, settings) => {
    const file = fileOf(id);
    if (file === undefined) return { refused: "" };
    const asked = await given(file, settings);
    const opened = isRefused(asked) ? asked : await work.open(asked);
    if (isRefused(opened)) change(id, { state: "refused", said: opened.refused });
    else {
      const { forms } = opened.opened.result;
      change(id, { state: "read", said: "", facts: { sha256: opened.sha256, forms: forms.map(factsOf) } });
    }
    return opened;
  };

  /** Shows a file that was read, unless another was chosen in the meantime. */
  function show(id: number, { opened, widths, notes }: OpenedFile): void {
    if (store.get().chosen !== id) return;
    const pane = paneOverFile(desk, id);
    pane.learn(opened);
    store.set({ shown: { id, pane, widths, notes }, mark: noMark });
  }

  let turn = 0;
  let last = 0;
  const take: Desk["take"] = async (found) => {
    turn += 1;
    const own = turn;
    if (found.length === 0) return store.set({ notice: { tone: "refused", message: words().noWorkbooks } });
    const files = found.map((one): DeskFile => {
      last += 1;
      return { ...one, id: last, state: "waiting", said: "", facts: null, settings: null };
    });
    store.set({ files, chosen: files[0]?.id ?? 0, shown: null, mark: noMark, notice: null });
    let pending = true;
    for (const { id } of files) {
      if (fileOf(id)?.state !== "waiting") continue;
      change(id, { state: "reading" });
      const opened = await open(id);
      if (own !== turn) return;
      if (isRefused(opened)) continue;
      // the first that can be shown is, unless the person has chosen
      if (pending && store.get().shown === null && opened.opened.result.forms.length > 0) {
        if (fileOf(store.get().chosen)?.state !== "waiting") store.set({ chosen: id });
        pending = false;
      }
      show(id, opened);
    }
  };
  const choose: Desk["choose"] = async (id) => {
    store.set({ chosen: id, notice: null });
    if (store.get().shown?.id === id || fileOf(id)?.state === "reading") return;
    change(id, { state: "reading" });
    const opened = await open(id);
    if (!isRefused(opened)) show(id, opened);
  };
  const setLocale: Desk["setLocale"] = async (locale) => {
    store.set({ locale, texts: await paneTexts(locale), notice: null });
    const { chosen, shown } = store.get();
    const before = shown?.pane.store.get();
    if (shown === null || before === undefined) return;
    const opened = await open(chosen);
    if (isRefused(opened)) return;
    show(chosen, opened);
    const { view, form, sheet } = before;
    store.get().shown?.pane.store.set({ view, form, sheet });
  };
  const desk: Desk = {
    store,
    work,
    take,
    choose,
    open,
    given,
    change,
    setLocale,
    say: (notice) => store.set({ notice }),
  };
  return desk;
}
