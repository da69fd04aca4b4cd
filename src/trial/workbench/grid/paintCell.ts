import type { Area } from "../../../form/grid";
import { textAt, typeAt } from "../../host/book/reading";
import type { Sheet } from "../../host/book/sheet";
import { addressOf } from "../../../cells";
import { element } from "../element";
import { borderAt, cellLook } from "./cellLook";
import { mergedAt } from "./mergedAt";
import type { Sizes } from "./sizes";
import { textWidth } from "./textWidth";

export interface Painting {
  readonly sheet: Sheet;
  readonly sizes: Sizes;
  readonly gridlines: boolean;
}

/** Pixels a number must leave; text beside it less exactly measured would give way too soon. */
const padding = 1;

const grid = "1px solid var(--grid-line)";

/** A cell in frozen columns, which stand in the row's flow: pixels between it and the one before; whether it is the last. */
export interface HeldPlace {
  readonly after: number;
  readonly last: boolean;
}

/** A cell as an element of its row, text in the DOM; a merged one covers its whole area. */
export function paintCell({ sheet, sizes, gridlines }: Painting, area: Area, held: HeldPlace | null): HTMLElement {
  const { row, column, rows, columns } = area;
  const text = textAt(sheet, row, column);
  const look = cellLook(sheet.style(row, column));
  const width = sizes.columns.span(column, columns);
  const line = look.filled || !gridlines ? "1px solid transparent" : grid;
  const right = borderAt(sheet, row, column + columns - 1, "right") ?? borderAt(sheet, row, column + columns, "left");
  const bottom = borderAt(sheet, row + rows - 1, column, "bottom") ?? borderAt(sheet, row + rows, column, "top");
  const left = borderAt(sheet, row, column, "left");
  const top = borderAt(sheet, row, column, "top");
  const horizontal = horizontalOf(look.horizontal, () => typeAt(sheet, row, column));
  const cell = element("div", {
    role: "gridcell",
    id: `cell-${addressOf(row, column)}`,
    class: `cell${look.turned === "" ? "" : ` ${look.turned}`}${look.wraps ? " wraps" : ""}${held ? " held" : ""}${held?.last === true ? " last" : ""}`,
    "aria-colindex": column + 2,
    "aria-colspan": columns > 1 ? columns : null,
    "aria-rowspan": rows > 1 ? rows : null,
    style: [
      `left:calc(var(--row-header) + ${sizes.columns.start(column)}px)`,
      held !== null && held.after > 0 ? `margin-left:${held.after}px` : "",
      `width:${width}px`,
      `height:${sizes.rows.span(row, rows)}px`,
      `border-right:${right ?? line}`,
      `border-bottom:${bottom ?? line}`,
      // The line above or to the left belongs to that neighbour, unless there is none.
      left !== null && column === 0 ? `border-left:${left}` : "",
      top !== null && row === 0 ? `border-top:${top}` : "",
      `text-align:${horizontal}`,
      look.css,
    ]
      .filter((each) => each !== "")
      .join(";"),
  });
  if (text === "") return cell;
  const number = !look.wraps && typeAt(sheet, row, column) === "Double";
  const fitted = number ? numberIn(sheet, row, column, text, width - padding) : text;
  const shown = element("span", { title: fitted === text ? null : text, class: look.links ? "link" : null }, fitted);
  cell.append(shown);
  if (!look.wraps && look.turned === "" && columns === 1 && horizontal === "left")
    spread(sheet, sizes, row, column, text, shown);
  return cell;
}

function numberIn(sheet: Sheet, row: number, column: number, text: string, room: number): string {
  const { Font } = sheet.style(row, column);
  const general = sheet.format(row, column) === "General";
  return fittedNumber(text, general, room, (each) => textWidth(Font, each));
}

function horizontalOf(asked: string, type: () => string): string {
  if (asked === "left" || asked === "center" || asked === "right" || asked === "justify") return asked;
  if (asked === "centerContinuous" || asked === "distributed") return "center";
  const of = type();
  return of === "Double" ? "right" : of === "Boolean" || of === "Error" ? "center" : "left";
}

/** A text too long for its cell goes on over empty neighbours. */
function spread(sheet: Sheet, sizes: Sizes, row: number, column: number, text: string, shown: HTMLElement): void {
  const { Font } = sheet.style(row, column);
  const needed = textWidth(Font, text) + 6;
  let room = sizes.columns.size(column);
  for (let next = column + 1; needed > room && next < column + 40; next += 1) {
    const cell = sheet.cells.at(row, next);
    if (cell !== undefined && (cell.value !== null || cell.formula !== null)) break;
    if (mergedAt(sheet, row, next)) break;
    room += sizes.columns.size(next);
  }
  if (room <= sizes.columns.size(column)) return;
  shown.style.width = `${room - 6}px`;
  shown.parentElement?.classList.add("spreads");
}

/**
 * A number as its cell has room for it: where it does not fit, a number without a format loses digits after the point,
 * any other gives way to #, as a part of a number would be a wrong one.
 * @param room in pixels @param width of a text in pixels
 */
export function fittedNumber(text: string, general: boolean, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text;
  const point = text.indexOf(".");
  if (general && point > 0 && !/e/i.test(text)) {
    const digits = text.length - point - 1;
    for (let places = digits - 1; places >= 0; places -= 1) {
      const rounded = Number(text).toFixed(places);
      if (width(rounded) <= room) return rounded;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(width("#"), 1))));
}
