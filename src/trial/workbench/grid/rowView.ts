import { columnLetters } from "../../../cells";
import { element } from "../element";
import { paintCell, type Painting } from "./paintCell";
import { header } from "./viewport";
import { cellsOfRow, type Window } from "./visibleCells";

/** A row with its number and the cells that begin in it. @param held columns that stay at the left */
export function rowView(painting: Painting, row: number, window: Window, held: number, name: string): HTMLElement {
  const { rows, columns } = painting.sizes;
  const number = element("div", { role: "rowheader", class: "row-head", "data-row": row, "aria-colindex": 1 });
  number.append(String(row + 1));
  const made = element("div", {
    role: "row",
    class: name,
    "aria-rowindex": row + 2,
    style: `top:${rows.start(row)}px;height:${rows.size(row)}px`,
  });
  made.append(number);
  let end = 0;
  const staying = held > 0 ? cellsOfRow(painting.sheet, row, { ...window, left: 0, right: held - 1 }) : [];
  for (const area of staying) {
    const last = area.column + area.columns >= held;
    made.append(paintCell(painting, area, { after: columns.start(area.column) - end, last }));
    end = columns.start(area.column + area.columns);
  }
  const others = cellsOfRow(painting.sheet, row, { ...window, left: Math.max(window.left, held) });
  for (const area of others) if (area.column >= held) made.append(paintCell(painting, area, null));
  return made;
}

/** The letters of the columns in sight, the held ones first. */
export function columnHeads({ sizes }: Painting, { left, right }: Window, held: number): readonly HTMLElement[] {
  const heads: HTMLElement[] = [];
  for (let column = 0; column <= right; column += 1) {
    const width = sizes.columns.size(column);
    if (width === 0 || (column >= held && column < left)) continue;
    const attributes = {
      role: "columnheader",
      class: column < held ? "column-head held" : "column-head",
      "data-column": column,
      "aria-colindex": column + 2,
      style: `left:${header.width + sizes.columns.start(column)}px;width:${width}px`,
    };
    heads.push(element("div", attributes, columnLetters(column)));
  }
  return heads;
}
