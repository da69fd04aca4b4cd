import type { FormResult } from "../evaluation/result";
import type { SummaryTexts } from "../wording/summaryTexts";
import { linkFormula } from "./address";
import { formula, text } from "./cells";
import { column, columnWidths } from "./columns";
import { heightOf } from "./rowHeight";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { ProfilePrint } from "./summaryOptions";

/** A line about the form holds three labelled values. */
const slots = [
  { first: 1, columns: 3 },
  { first: 5, columns: 4 },
  { first: 10, columns: 3 },
] as const;

type Labelled = readonly [label: string, value: CellModel];

const widthOf = (first: number, columns: number): number =>
  columnWidths.slice(first, first + columns).reduce((all, width) => all + width, 0);

function line(draft: SheetDraft, values: readonly [Labelled, Labelled, Labelled]): void {
  const cells = values.flatMap(([label, value], index) => [
    text(label, "label"),
    ...spread(value, slots[index]?.columns ?? 1),
  ]);
  const texts = values.map(([, value], index) => {
    const slot = slots[index] ?? slots[0];
    return [value.kind === "text" ? value.text : "", widthOf(slot.first, slot.columns)] as const;
  });
  draft.add(cells, heightOf(texts));
  for (const { first, columns } of slots) draft.merge(first, first + columns - 1);
}

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");

const reason = { asked: "reasonAsked", workbook: "reasonWorkbook", fit: "reasonFit" } as const;

/** The form's title and what it is about: who, when, by which rules and with what basis, and where it stands. */
export function drawHead(draft: SheetDraft, form: FormResult, texts: SummaryTexts, profile: ProfilePrint | null): void {
  const or = (value: string): CellModel => text(value === "" ? texts.none : value);
  draft.add(spread(text(form.title === "" ? form.sheet : form.title, "heading"), column.remark + 1), 24);
  draft.merge(0, column.remark);
  const printed = { name: profile?.name ?? "", id: form.profile, version: profile?.version ?? "", hash: profile?.hash ?? "" };
  const rules = profile ? filled(texts.profileText, printed) : form.profile;
  line(draft, [
    [texts.department, or(form.department)],
    [texts.year, or(form.year === null ? "" : String(form.year))],
    [texts.project, or(form.project)],
  ]);
  line(draft, [
    [texts.profile, text(rules)],
    [texts.profileReason, text(texts[reason[form.profileReason]])],
    [texts.basis, or(profile?.basis ?? "")],
  ]);
  line(draft, [
    [texts.source, formula(linkFormula(form.sheet, form.range, form.sheet), form.sheet, "link")],
    [texts.range, text(form.range)],
    [texts.kind, text(form.kind === "department" ? texts.kindDepartment : texts.kindProject)],
  ]);
  draft.add();
}
