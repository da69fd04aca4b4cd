import { isProvisional } from "../evaluation/result";
import { linkFormula } from "./linkFormula";
import { blank, formula, text } from "./cells";
import { column, columnWidths } from "./columns";
import type { Section } from "./layout";
import { heightOf } from "./rowHeight";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { ShownForm } from "./shown";

/** A line about the form holds three labelled values: where each begins, and how many columns label and value take. */
const slots = [
  { first: 0, label: 1, value: 3 },
  { first: 4, label: 1, value: 3 },
  { first: 8, label: 2, value: 3 },
] as const;

type Labelled = readonly [label: string, value: CellModel];
type HeadLine = readonly [Labelled, Labelled, Labelled];

const widthOf = (first: number, columns: number): number =>
  columnWidths.slice(first, first + columns).reduce((all, width) => all + width, 0);

function line(draft: SheetDraft, values: HeadLine): void {
  const cells = slots.flatMap(({ label, value }, at) => {
    const [said, given] = values[at] ?? ["", blank()];
    return [...spread(text(said, "label"), label), ...spread(given, value)];
  });
  const texts = slots.flatMap(({ first, label, value }, at) => {
    const [said, given] = values[at] ?? ["", blank()];
    return [
      [said, widthOf(first, label)],
      [given.kind === "text" ? given.text : "", widthOf(first + label, value)],
    ] as const;
  });
  draft.add(cells, heightOf(texts));
  for (const { first, label, value } of slots) {
    if (label > 1) draft.merge(first, first + label - 1);
    draft.merge(first + label, first + label + value - 1);
  }
}

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");

const reason = { asked: "reasonAsked", workbook: "reasonWorkbook", fit: "reasonFit" } as const;

/** The lines under a form's title: who, when, by which rules and with what basis, and where it stands. */
function linesOf({ form, profile, texts }: ShownForm): readonly HeadLine[] {
  const or = (value: string): CellModel => text(value === "" ? texts.none : value);
  const printed = {
    name: profile?.name ?? "",
    id: form.profile,
    version: profile?.version ?? "",
    hash: profile?.hash ?? "",
  };
  const rules = profile ? filled(texts.profileText, printed) : form.profile;
  return [
    [
      [texts.department, or(form.department)],
      [texts.year, or(form.year === null ? "" : String(form.year))],
      [texts.project, or(form.project)],
    ],
    [
      [texts.profile, text(rules)],
      [
        texts.profileReason,
        text(
          form.profileReason === "fit" && form.profileWhy !== "" ? form.profileWhy : texts[reason[form.profileReason]],
        ),
      ],
      [texts.basis, or(profile?.basis ?? "")],
    ],
    [
      [texts.source, formula(linkFormula(form.sheet, form.range, form.sheet), form.sheet, "link")],
      [texts.range, text(form.range)],
      [texts.kind, text(form.kind === "department" ? texts.kindDepartment : texts.kindProject)],
    ],
  ];
}

/** What was not understood comes before any number: the total is provisional. */
function drawProvisional(draft: SheetDraft, { form: { doubts }, texts }: ShownForm): void {
  const open = doubts.filter(({ settled }) => !settled);
  const said = filled(texts.provisional, { count: String(open.length), first: open[0]?.message ?? "" });
  draft.add(spread(text(said, "error"), column.remark + 1), heightOf([[said, widthOf(0, column.remark + 1)]]));
  draft.merge(0, column.remark);
}

/** Says so once the form is changed, by a formula over its cells; blank until then. */
function drawChanged(draft: SheetDraft, { form, live, texts }: ShownForm): void {
  const written = live?.changed(form, texts.formChanged) ?? null;
  const cell = written === null ? blank("alert") : formula(written, "", "alert");
  draft.add(spread(cell, column.remark + 1));
  draft.merge(0, column.remark);
}

/** The form's title, whether it was changed since, whether its total is provisional, and what it is about. */
export const headSection: Section<ShownForm, number> = {
  rows: (shown) => 1 + (shown.live ? 1 : 0) + (isProvisional(shown.form) ? 1 : 0) + linesOf(shown).length + 1,
  place: (_, start) => start,
  draw: (draft, shown) => {
    const { title, sheet } = shown.form;
    draft.add(spread(text(title === "" ? sheet : title, "heading"), column.remark + 1), 24);
    draft.merge(0, column.remark);
    if (shown.live) drawChanged(draft, shown);
    if (isProvisional(shown.form)) drawProvisional(draft, shown);
    for (const each of linesOf(shown)) line(draft, each);
    draft.add();
  },
};
