import { shownForm } from "../../pane/state/shownForm";
import { insertValues } from "../../../wording/insertValues";
import { paperNames, webTexts } from "../../../wording/webTexts";
import { isRefused, type PaperKind, type Papers, type Refused } from "../tasks/work";
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

/** A workbook is written as it came, an older one as .xlsx. */
const withSuffix = (path: string, suffix: string, extension?: string): string =>
  path.replace(/(\.[^./]*)?$/, (own: string) => {
    const written = /^\.(?:xlsm|xltx|xltm)$/i.test(own) ? own : ".xlsx";
    return `-${suffix}${extension ?? written}`;
  });

const papers: Readonly<Record<PaperKind, { readonly type: string; readonly extension: string }>> = {
  report: { type: DOCX, extension: ".docx" },
  review: { type: DOCX, extension: ".docx" },
  handBack: { type: "text/tab-separated-values", extension: ".tsv" },
};

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

  const paperOf = async (of: DeskFile, kind: PaperKind, at: number | null): Promise<Papers | Refused> => {
    const given = await desk.given(of);
    const made = isRefused(given) ? given : await work.papers(given, kind, at);
    if (!isRefused(made) && Object.keys(made.keep).length > 0)
      desk.change(of.id, { parts: { ...store.get().files.find(({ id }) => id === of.id)?.parts, ...made.keep } });
    return made;
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
    /** A paper of the form shown; what the workbook is to keep of it goes with the next download. */
    paper: async (kind: PaperKind) => {
      const [of, pane] = [file(), store.get().shown?.pane];
      if (of === undefined || !pane || shownForm(pane.store.get()) === null) return;
      const { form: at } = pane.store.get();
      const { type, extension } = papers[kind];
      await one(
        withSuffix(of.file.name, numbered(paperNames[store.get().locale][kind], at), extension),
        type,
        async () => {
          const made = await paperOf(of, kind, at);
          const bytes = isRefused(made) ? null : made.papers[at];
          return isRefused(made) ? made : bytes ? { bytes } : { refused: words().nothingToWrite };
        },
      );
    },
    allWorkbooks: () =>
      all(`${words().workbookSuffix}.zip`, async (of) => {
        const made = await written(of);
        return isRefused(made) ? made : { [withSuffix(of.path, words().workbookSuffix)]: made.bytes };
      }),
    allReports: () =>
      all(`${paperNames[store.get().locale].report}.zip`, async (of) => {
        const made = await paperOf(of, "report", null);
        if (isRefused(made)) return made;
        const entries: Record<string, Uint8Array> = {};
        for (const [at, bytes] of made.papers.entries())
          if (bytes !== null)
            entries[withSuffix(of.path, numbered(paperNames[store.get().locale].report, at), ".docx")] = bytes;
        return entries;
      }),
    /** 总览 of all files on the desk; those that cannot be read stand in it with their reason. */
    overview: async () => {
      const { files, busy, locale } = store.get();
      if (busy !== "") return;
      for (const [at, each] of files.entries()) {
        store.set({ busy: insertValues(words().writingAll, { at: at + 1, count: files.length }), notice: null });
        const given = await desk.given(each);
        await work.collect(given, each.path);
      }
      store.set({ busy: "" });
      await one(words().overviewFile, XLSX, () => work.overview(files.length, locale));
    },
  };
}

const numbered = (suffix: string, at: number): string => (at > 0 ? `${suffix}-${at + 1}` : suffix);

/** A path that the archive has not yet: with a number behind it where two files bear one name. */
function freeName(path: string, taken: Readonly<Record<string, unknown>>): string {
  let free = path;
  for (let number = 2; free in taken; number += 1) free = path.replace(/(\.[^./]*)?$/, (own) => ` (${number})${own}`);
  return free;
}
