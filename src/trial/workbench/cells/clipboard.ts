import { matrix, textAt } from "../../host/book/reading";
import type { OpenBook } from "../book/openBook";
import { selectionOf } from "../grid/selection";
import { filledPart } from "./contents";
import type { Desk } from "./desk";

/** What the selected cells show, as text. */
export function selectedText(open: OpenBook): string {
  const area = filledPart(open, open.selection.area);
  return area ? toTsv(matrix(area, (row, column) => textAt(open.sheet, row, column))) : "";
}

/** Copies and pastes cells while none is edited. */
export function followClipboard(desk: Desk): void {
  const { cell } = desk.editor;
  cell.addEventListener("copy", (event) => {
    if (desk.editor.editing || !desk.open) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", selectedText(desk.open));
  });
  cell.addEventListener("paste", (event) => {
    const { open } = desk;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (desk.editor.editing || !open || text === "") return;
    event.preventDefault();
    const cells = fromTsv(text);
    const { row, column } = open.selection.active;
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
    if (desk.type(area, cells)) open.select(selectionOf(open.sheet, area));
  });
}

/** Cells as text for the clipboard: tabs between them, quoted where a cell holds tabs or lines. */
export const toTsv = (cells: readonly (readonly string[])[]): string =>
  cells.map((line) => line.map(quoted).join("\t")).join("\r\n");

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Cells from the clipboard; short lines are filled up with "". */
export function fromTsv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quotedCell, plainCell, end = ""] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g,
  )) {
    lines.at(-1)?.push(quotedCell?.replace(/""/g, '"') ?? plainCell ?? "");
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  const last = lines.at(-1);
  if (lines.length > 1 && last?.length === 1 && last[0] === "") lines.pop();
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => "")]);
}
