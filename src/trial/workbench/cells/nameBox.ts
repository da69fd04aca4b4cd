import { areaName, maxColumns, maxRows, parseArea, splitSheet } from "../../host/book/a1";
import { insertValues } from "../../../wording/insertValues";
import { addressOf } from "../../../cells";
import { type Selection, selectionOf } from "../grid/selection";
import type { Desk } from "./desk";

/** As Excel names a selection: its active cell, or whole rows and columns. */
const nameOf = ({ area, active }: Selection): string =>
  area.rows >= maxRows !== area.columns >= maxColumns ? areaName(area) : addressOf(active.row, active.column);

/** The box that names the active cell and leads to the one whose name is typed. */
export class NameBox {
  constructor(
    private readonly box: HTMLInputElement,
    private readonly desk: Desk,
  ) {
    box.addEventListener("keydown", (event) => this.key(event));
    box.addEventListener("focus", () => box.select());
    box.addEventListener("blur", () => this.show());
  }

  show(): void {
    this.box.value = this.desk.open ? nameOf(this.desk.open.selection) : "";
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape") return this.desk.focus();
    if (event.key !== "Enter" || !this.desk.open) return;
    event.preventDefault();
    const { open, around } = this.desk;
    const { book } = open.host;
    const [name, address] = splitSheet(this.box.value.trim());
    const sheet = name === null ? open.sheet : book.find(name);
    const area = parseArea(address.toUpperCase());
    if (!sheet || !area || book.visibility(sheet) !== "Visible") {
      return around.refused(insertValues(around.language().texts.noSuchCell, { address: this.box.value }));
    }
    around.refused(null);
    book.select(sheet, selectionOf(sheet, area).area);
    this.desk.focus();
  }
}
