import { partNamespaces } from "../../../../../workflow/parts/partNamespaces";
import {
  besideOf,
  cellsOf,
  lastYearJson,
  mostKeptCells,
  noLastYear,
  parseLastYear,
  type ComparedSource,
  type LastYearPart,
} from "../../../../../workflow/lastYearPart";
import { formsOn, goalsOn } from "../../../../../workflow/comparedForms";
import { HostFailure } from "../../../../../hosts/excel/hostFailure";
import { hostFailureText } from "../../../../../wording/hostFailures";
import { insertValues } from "../../../../../wording/insertValues";
import { paneLastYear } from "../../../../../wording/paneLastYear";
import { openedWorkbook, type OpenedWorkbook } from "../../../../ribbon/openedWorkbook";
import type { Pane } from "../../../state/pane";

export type Side = "lastYear" | "goals";

/** What the open workbook carries about what its forms are held beside. */
export const partOf = (opened: OpenedWorkbook | null): LastYearPart =>
  (opened?.read.lastYear ?? null) === null ? noLastYear : (parseLastYear(opened?.read.lastYear ?? "") ?? noLastYear);

/** Saves a choice or a correction in the workbook, and evaluates anew from what was read before. @returns whether it was saved */
export async function savePartOf(pane: Pane, part: LastYearPart): Promise<boolean> {
  const { opened, sheet, locale } = pane.store.get();
  const json = lastYearJson(part);
  const saved = await pane.host.savePart(partNamespaces.lastYear, json);
  if (saved instanceof HostFailure) {
    pane.say({ tone: "failed", message: hostFailureText(saved.code, saved.detail, locale) });
    return false;
  }
  if (opened === null) return true;
  const { profile, mappings } = opened.settings;
  const unusable = opened.settings.unusable.filter((one) => one.part !== "lastYear");
  const held = json === null ? {} : { beside: besideOf(part) };
  pane.learn(
    openedWorkbook(
      { ...opened.read, activeSheet: sheet, lastYear: json },
      { profile, mappings, unusable, ...held },
      locale,
    ),
  );
  return true;
}

/** Takes a source as last year's or as the goals; null takes it away. One that holds nothing of the kind is refused. */
export async function chooseSource(pane: Pane, side: Side, source: ComparedSource | null, name: string): Promise<void> {
  const { opened, locale } = pane.store.get();
  const texts = paneLastYear[locale];
  const refuse = (text: string) => pane.say({ tone: "refused", message: insertValues(text, { source: name }) });
  if (source !== null) {
    const own = opened?.read.grids ?? [];
    const grids = source.kind === "file" ? source.grids : own.filter(({ sheet }) => source.sheets.includes(sheet));
    const found = side === "lastYear" ? formsOn({ file: "", grids }) : goalsOn({ file: "", grids });
    if (found.length === 0) return refuse(side === "lastYear" ? texts.noForm : texts.noGoals);
    if (source.kind === "file" && cellsOf(grids) > mostKeptCells) return refuse(texts.tooLarge);
  }
  const part = partOf(opened);
  // corrections were of another form
  const saved = await savePartOf(pane, { ...part, [side]: source, hand: { ...part.hand, [side]: {} } });
  if (saved)
    pane.say({ tone: "done", message: source === null ? texts.removed : insertValues(texts.saved, { source: name }) });
}

/** Reads a picked file and takes it. */
export async function chooseFile(pane: Pane, side: Side, file: File): Promise<void> {
  const texts = paneLastYear[pane.store.get().locale];
  const { readPicked } = await import(/* webpackChunkName: "picked" */ "../../../../../hosts/file/picked/readPicked");
  const bytes = await bytesOf(file);
  const read = bytes === null ? "unreadable" : readPicked(bytes);
  if (typeof read !== "string")
    return chooseSource(pane, side, { kind: "file", file: file.name, grids: read }, file.name);
  const text =
    read === "needs-values" || read === "password-protected"
      ? texts[read]
      : read === "too-large"
        ? texts.tooLarge
        : texts.unreadable;
  pane.say({ tone: "refused", message: insertValues(text, { source: file.name }) });
}

/** null where the file went away, or may not be read, since it was picked. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
