import { text } from "./cells";
import { column, columnWidths } from "./columns";
import type { Section } from "./layout";
import { remarkText } from "./remarks";
import { headerHeight, heightOf, sectionHeight } from "./rowHeight";
import { spread, type SheetDraft } from "./sheetDraft";
import type { ShownSheet } from "./shown";

const columns = column.explanation - column.actual + 1;
const width = columnWidths.slice(column.actual, column.explanation + 1).reduce((all, one) => all + one, 0);

/** Remarks whose indicator is no longer in the form, kept until a person deletes them. */
export const lostSection: Section<ShownSheet, number> = {
  keep: "rows",
  // section, header, the remarks
  rows: ({ lost }) => (lost.length === 0 ? 0 : lost.length + 2),
  place: (_, start) => start,
  draw: drawLost,
};

function drawLost(draft: SheetDraft, { lost, texts }: ShownSheet): void {
  draft.add([text(texts.lostSection, "section")], sectionHeight);
  const headers = ["source", "level1", "level2", "name", "link"] as const;
  draft.add(
    [...headers.map((key) => text(texts[key], "header")), ...spread(text(texts.remark, "header"), columns)],
    headerHeight,
  );
  draft.merge(column.actual, column.explanation);
  for (const row of lost) {
    const path = row.kind === "finding" ? [texts.finding, ...row.path] : row.path;
    const remark = remarkText(row);
    draft.add(
      [
        text(row.sheet === "" ? "—" : row.sheet, "center"),
        ...[0, 1, 2].map((index) => text(path[index] ?? "", index === 2 ? "text" : "center")),
        text(row.cell, "center"),
        ...spread(text(remark, "remark"), columns),
      ],
      heightOf([
        [remark, width],
        [path[2] ?? "", columnWidths[column.name] ?? 0],
      ]),
    );
    draft.merge(column.actual, column.explanation);
  }
}
