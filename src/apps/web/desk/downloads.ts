import { shownForm } from "../../pane/state/shownForm";
import { insertValues } from "../../../wording/insertValues";
import { webTexts } from "../../../wording/webTexts";
import { isRefused, type Refused } from "../work/work";
import type { Desk, DeskFile } from "./deskState";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ZIP = "application/zip";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes over as a file of that name. */
function handOver(name: string, type: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const withSuffix = (path: string, suffix: string, extension?: string): string =>
  path.replace(/(\.[^./]*)?$/, (own: string) => `-${suffix}${extension ?? (own || ".xlsx")}`);

/** What the person gets of the files: one way to each, said when it is done. */
export function downloads(desk: Desk) {
  const { store, work, say } = desk;
  const words = () => webTexts[store.get().locale];
  const file = () => store.get().files.find(({ id }) => id === store.get().shown?.id);

  async function one(name: string, type: string, make: () => Promise<{ bytes: Uint8Array } | Refused>): Promise<void> {
    if (store.get().busy !== "") return;
    store.set({ busy: insertValues(words().writing, { name }), notice: null });
    const made = await make();
    store.set({ busy: "" });
    if (isRefused(made))
      return say({ tone: "failed", message: insertValues(words().refused, { name, why: made.refused }) });
    handOver(name, type, made.bytes);
    say({ tone: "done", message: insertValues(words().written, { name }) });
  }

  const written = async (of: DeskFile): Promise<{ bytes: Uint8Array } | Refused> => {
    const given = await desk.given(of);
    return isRefused(given) ? given : work.write(given);
  };

  async function all(
    name: string,
    entriesOf: (file: DeskFile) => Promise<Readonly<Record<string, Uint8Array>> | Refused>,
  ): Promise<void> {
    if (store.get().busy !== "") return;
    const files = store.get().files.filter(({ facts }) => facts !== null && facts.forms.length > 0);
    if (files.length === 0) return say({ tone: "refused", message: words().nothingToWrite });
    const packed: Record<string, Uint8Array> = {};
    const failed: string[] = [];
    for (const [at, each] of files.entries()) {
      store.set({ busy: insertValues(words().writingAll, { at: at + 1, count: files.length }), notice: null });
      const entries = await entriesOf(each);
      if (isRefused(entries)) failed.push(each.path);
      else for (const [path, bytes] of Object.entries(entries)) packed[freeName(path, packed)] = bytes;
    }
    const made = await work.pack(packed);
    store.set({ busy: "" });
    if (isRefused(made)) return say({ tone: "failed", message: made.refused });
    handOver(name, ZIP, made.bytes);
    const which = failed.join("、");
    if (failed.length === 0) say({ tone: "done", message: insertValues(words().written, { name }) });
    else say({ tone: "failed", message: insertValues(words().writtenSome, { name, count: failed.length, which }) });
  }

  return {
    /** The workbook shown, with its summary sheet. */
    workbook: async () => {
      const of = file();
      if (of !== undefined) await one(withSuffix(of.file.name, words().workbookSuffix), XLSX, () => written(of));
    },
    /** 摘要版 of the form shown. */
    report: async () => {
      const [of, pane] = [file(), store.get().shown?.pane];
      const form = pane ? shownForm(pane.store.get()) : null;
      if (of === undefined || form === null) return;
      const at = pane?.store.get().form ?? 0;
      const suffix = at > 0 ? `${words().reportSuffix}-${at + 1}` : words().reportSuffix;
      await one(withSuffix(of.file.name, suffix, ".docx"), DOCX, () => work.report(form));
    },
    allWorkbooks: () =>
      all(`${words().workbookSuffix}.zip`, async (of) => {
        const made = await written(of);
        return isRefused(made) ? made : { [withSuffix(of.path, words().workbookSuffix)]: made.bytes };
      }),
    allReports: () =>
      all(`${words().reportSuffix}.zip`, async (of) => {
        const given = await desk.given(of);
        const opened = isRefused(given) ? given : await work.open(given);
        if (isRefused(opened)) return opened;
        const entries: Record<string, Uint8Array> = {};
        for (const [at, form] of opened.opened.result.forms.entries()) {
          const made = await work.report(form);
          if (isRefused(made)) return made;
          const suffix = at > 0 ? `${words().reportSuffix}-${at + 1}` : words().reportSuffix;
          entries[withSuffix(of.path, suffix, ".docx")] = made.bytes;
        }
        return entries;
      }),
    // 复核 (report/review) and 总览 of many files (summary/overview) have their place here, after these.
  };
}

/** A path that the archive has not yet: with a number behind it where two files bear one name. */
function freeName(path: string, taken: Readonly<Record<string, unknown>>): string {
  let free = path;
  for (let number = 2; free in taken; number += 1) free = path.replace(/(\.[^./]*)?$/, (own) => ` (${number})${own}`);
  return free;
}
