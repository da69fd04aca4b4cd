import { passedChecks } from "../evaluation/entries";
import type { Severity } from "../evaluation/result";
import { checkedText } from "../wording/checkTexts";
import type { SummaryTexts } from "../wording/summaryTexts";
import { text } from "./cells";
import { column, columnWidths } from "./columns";
import { remarkCells, sourceLink } from "./detailBlock";
import { type RowSpan, type Section, span } from "./layout";
import { headerHeight, heightOf, sectionHeight } from "./rowHeight";
import { spread, type SheetDraft } from "./sheetDraft";
import type { ShownForm } from "./shown";

/** The message runs over the columns that the detail table needs for its numbers. */
const message = {
  first: column.target,
  last: column.explanation,
  columns: column.explanation - column.target + 1,
} as const;
/** Where people have marked entries, their marks have the last of these columns. */
const checkColumn = message.last;
const widthOf = (columns: number): number =>
  columnWidths.slice(message.first, message.first + columns).reduce((all, width) => all + width, 0);

const wholeWidth = columnWidths.slice(0, column.remark).reduce((all, width) => all + width, 0);

const severityText: Readonly<Record<Severity, keyof SummaryTexts>> = {
  error: "severityError",
  warning: "severityWarning",
  info: "severityInfo",
};

/** Weak indicators and errors of the form: severity as a word and a colour, the code in words, the cell as a link. */
export const findingsSection: Section<ShownForm, RowSpan> = {
  // section, header, one row at least, what was checked, one blank
  rows: ({ findings, form }) => Math.max(1, findings.length) + (passedChecks(form).length > 0 ? 1 : 0) + 3,
  place: ({ findings }, start) => span(start + 1, Math.max(1, findings.length)),
  draw: drawFindings,
};

function drawFindings(draft: SheetDraft, { form, findings, texts, locale }: ShownForm): void {
  draft.add([text(texts.findingsSection, "section")], sectionHeight);
  const isMarked = findings.some(({ row }) => row.check !== "");
  const columns = message.columns - (isMarked ? 1 : 0);
  const last = message.first + columns - 1;
  const headers = ["severity", "finding", "link", "indicator"] as const;
  draft.add(
    [
      ...headers.map((key) => text(texts[key], "header")),
      ...spread(text(texts.message, "header"), columns),
      ...(isMarked ? [text(texts.check, "header")] : []),
      text(texts.remark, "header"),
    ],
    headerHeight,
  );
  draft.merge(message.first, last);
  if (findings.length === 0) {
    draft.add([...spread(text(texts.noFindings, "center"), column.remark), ...remarkCells(null)], headerHeight);
    draft.merge(0, column.explanation);
  }
  for (const { row, remark } of findings) {
    const cells = [
      text(texts[severityText[row.severity]], row.severity),
      text(row.title, "center"),
      sourceLink(form.sheet, row.cell),
      text(row.indicator),
      ...spread(text(row.message), columns),
      ...(isMarked ? [text(row.check)] : []),
      ...remarkCells(remark),
    ];
    const shown: readonly (readonly [string, number])[] = [
      [row.title, columnWidths[column.level1] ?? 0],
      [row.indicator, columnWidths[column.name] ?? 0],
      [row.message, widthOf(columns)],
      [row.check, columnWidths[checkColumn] ?? 0],
      [String(remark?.remark ?? ""), columnWidths[column.remark] ?? 0],
    ];
    draft.add(cells, heightOf(shown));
    draft.merge(message.first, last);
  }
  const checked = checkedText(passedChecks(form), locale);
  if (checked !== "") {
    draft.add(spread(text(checked), column.remark), heightOf([[checked, wholeWidth]]));
    draft.merge(0, column.explanation);
  }
  draft.add();
}
