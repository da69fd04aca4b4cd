import { entryCounts } from "../../pane/state/entries";
import { createStore } from "../../pane/state/store";
import { isProvisional, type FormResult } from "../../../evaluation/result";
import { insertValues } from "../../../wording/insertValues";
import { paneTexts, type PaneTexts } from "../../../wording/paneTexts";
import { webTexts } from "../../../wording/webTexts";
import { isRefused, type OpenedFile } from "../tasks/work";
import { workshop } from "../tasks/workshop";
import { paneOverFile } from "./paneOverFile";
import { noMark, type Desk, type DeskFile, type DeskState, type FormFacts } from "./deskState";

const factsOf = (form: FormResult): FormFacts => ({
  full: form.composite.at(-1)?.full ?? 0,
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

  const given: Desk["given"] = async ({ file, parts: own, path }, parts) => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { name: file.name, bytes, parts: parts ?? own, locale: store.get().locale };
    } catch {
      return { refused: insertValues(words().notReadable, { name: path }) };
    }
  };
  const open: Desk["open"] = async (id, parts) => {
    const file = fileOf(id);
    if (file === undefined) return { refused: "" };
    const asked = await given(file, parts);
    const opened = isRefused(asked) ? asked : await work.open(asked);
    if (isRefused(opened)) change(id, { state: "refused", said: opened.refused });
    else {
      const { forms } = opened.opened.result;
      change(id, { state: "read", said: "", facts: { sha256: opened.sha256, forms: forms.map(factsOf) } });
    }
    return opened;
  };

  /** Shows a file that was read, unless another was chosen in the meantime. */
  function show(id: number, { opened, widths, cut, notes, parts }: OpenedFile): void {
    if (store.get().chosen !== id) return;
    const pane = paneOverFile(desk, id);
    pane.learn(opened);
    store.set({ shown: { id, pane, widths, cut, notes, parts }, mark: noMark });
  }

  let turn = 0;
  let touched = false;
  let last = 0;
  const take: Desk["take"] = async (found) => {
    turn += 1;
    const own = turn;
    if (found.length === 0) return store.set({ notice: { tone: "refused", message: words().noWorkbooks } });
    const files = found.map((one): DeskFile => {
      last += 1;
      return { ...one, id: last, state: "waiting", said: "", facts: null, parts: {} };
    });
    store.set({ files, chosen: files[0]?.id ?? 0, shown: null, mark: noMark, notice: null });
    touched = false;
    let pending = true;
    for (const { id } of files) {
      if (fileOf(id)?.state !== "waiting") continue;
      change(id, { state: "reading" });
      const opened = await open(id);
      if (own !== turn) return;
      if (isRefused(opened)) continue;
      // the first with a form is shown, unless the person has chosen
      if (pending && !touched && opened.opened.result.forms.length > 0) {
        store.set({ chosen: id });
        pending = false;
      }
      show(id, opened);
    }
  };
  const choose: Desk["choose"] = async (id) => {
    touched = true;
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
