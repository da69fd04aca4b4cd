import { text } from "./cells";
import type { Section } from "./layout";
import { spread } from "./sheetDraft";
import type { ShownSheet } from "./shown";

/** Three to a line, over the columns of the tables above. */
const slots = [
  { first: 0, columns: 4 },
  { first: 4, columns: 6 },
  { first: 10, columns: 3 },
] as const;

/** High enough to sign in, and to put a stamp over both. */
const lineHeight = 36;

const lines = [
  ["signedBy", "checkedBy", "headedBy"],
  ["telephone", "stamped", "signedOn"],
] as const;

/** Who answers for the sheet, to be signed by hand. */
export const signatureSection: Section<ShownSheet, number> = {
  keep: "with-last",
  // the lines, and one blank where something follows
  rows: ({ forms, lost }) => (forms.length === 0 ? 0 : lines.length + (lost.length > 0 ? 1 : 0)),
  place: (_, start) => start,
  draw: (draft, { texts, lost }) => {
    for (const line of lines) {
      draft.add(
        slots.flatMap(({ columns }, at) => spread(text(texts[line[at] ?? "signedBy"], "signature"), columns)),
        lineHeight,
      );
      for (const { first, columns } of slots) draft.merge(first, first + columns - 1);
    }
    if (lost.length > 0) draft.add();
  },
};
