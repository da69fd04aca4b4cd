import { text } from "./cells";
import { column } from "./columns";
import type { Section } from "./layout";
import { spread } from "./sheetDraft";
import type { ShownSheet } from "./shown";

/** What the sheet is, and what a person may do on it. */
export const titleSection: Section<ShownSheet, number> = {
  rows: () => 3,
  place: (_, start) => start,
  draw: (draft, { texts }) => {
    draft.add(spread(text(texts.sheetTitle, "title"), column.remark + 1), 34);
    draft.merge(0, column.remark);
    draft.add(spread(text(texts.note, "note"), column.remark + 1));
    draft.merge(0, column.remark);
    draft.add();
  },
};
