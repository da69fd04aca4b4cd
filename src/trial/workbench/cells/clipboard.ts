import { matrix, textAt } from "../../host/book/reading";
import type { OpenBook } from "../book/openBook";
import { fromTsv, toTsv } from "../edit/tsv";
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
