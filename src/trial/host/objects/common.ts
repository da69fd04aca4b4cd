import type { Style } from "excelize-wasm";
import type { CellArea } from "../book/cellArea";

/** Excel answers null where cells differ. */
export const same = <T>(values: Iterable<T>): T | null => {
  let first: T | null = null;
  let any = false;
  for (const value of values) {
    if (any && value !== first) return null;
    first = value;
    any = true;
  }
  return first;
};

/** The styles that occur in areas, each once. */
export const stylesIn = (areas: readonly CellArea[]): Style[] => {
  const ids = new Set<number>();
  const [first] = areas;
  for (const area of areas) {
    const cells = area.sheet.clip(area);
    if (cells) area.sheet.eachCell(cells, (row, column) => ids.add(area.sheet.cells.style(row, column)));
    else ids.add(0);
  }
  return first ? [...ids].map((id) => first.sheet.home.styles.get(id)) : [];
};

/** Changes the style of every cell of the areas; `key` names the change. */
export const restyle = (areas: readonly CellArea[], key: string, change: (style: Style) => Style): void => {
  for (const area of areas) area.sheet.restyle(area, key, change);
};
