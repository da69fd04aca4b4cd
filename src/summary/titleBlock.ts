import { insertValues } from "../wording/insertValues";
import { text } from "./cells";
import { column } from "./columns";
import type { Section } from "./layout";
import { spread } from "./sheetDraft";
import type { ShownSheet } from "./shown";

/** What the sheet is, what a person may do on it, whose it is and in which unit its amounts are. */
export const titleSection: Section<ShownSheet, number> = {
  rows: () => 3,
  place: (_, start) => start,
  draw: (draft, sheet) => {
    const { texts } = sheet;
    draft.add(spread(text(texts.sheetTitle, "title"), column.remark + 1), 30);
    draft.merge(0, column.remark);
    draft.add(spread(text(texts.note, "note"), column.remark + 1));
    draft.merge(0, column.remark);
    draft.add(spread(text(unitLine(sheet), "unit"), column.remark + 1), 18);
    draft.merge(0, column.remark);
  },
};

/** Said once for the whole sheet where all of its forms say the same. */
function unitLine({ forms, texts }: ShownSheet): string {
  const same = (values: readonly string[]): string => {
    const given = [...new Set(values.filter((value) => value !== ""))];
    return given.length === 1 ? (given[0] ?? "") : "";
  };
  const department = same(forms.map(({ form }) => form.department.replace(/\s*\n\s*/g, "")));
  const unit = same(forms.map(({ form }) => form.execution?.unit ?? ""));
  return [
    ...(department === "" ? [] : [insertValues(texts.filedBy, { department })]),
    ...(unit === "" ? [] : [insertValues(texts.amountsIn, { unit })]),
    texts.pointsIn,
  ].join("　　");
}
