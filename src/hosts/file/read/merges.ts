import { type Area, parseArea, sheetSize } from "../../../cells";
import { attribute, rootPrefix, tags } from "../package/xml";

/**
 * The merges of a sheet's part. What Excel would repair is left out: the same merge again, one that meets an earlier one,
 * one that is no area of a sheet. So a cell lies in one merge at most.
 */
export const mergesOf = (xml: string): readonly Area[] => {
  const afterCells = xml.slice(Math.max(0, xml.indexOf(`</${rootPrefix(xml, "worksheet")}sheetData`)));
  const areas = tags(afterCells, "mergeCell").flatMap((tag) => {
    const area = parseArea(attribute(tag, "ref") ?? "");
    return area !== null && isOnSheet(area) && area.rows * area.columns > 1 ? [area] : [];
  });
  const kept = withoutOverlaps(areas);
  return areas.filter((area) => kept.has(area));
};

const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= sheetSize.rows &&
  column + columns <= sheetSize.columns;

/** From the top down, the merges that are open at a row side by side, by their first columns: no two of them meet. */
const withoutOverlaps = (areas: readonly Area[]): ReadonlySet<Area> => {
  const kept = new Set<Area>();
  let open: Area[] = [];
  let row = -1;
  for (const area of [...areas].sort((one, other) => one.row - other.row)) {
    if (area.row !== row) open = open.filter((each) => each.row + each.rows > area.row);
    row = area.row;
    const at = placeOf(open, area.column);
    const [before, after] = [open[at - 1], open[at]];
    const meets =
      (before !== undefined && before.column + before.columns > area.column) ||
      (after !== undefined && after.column < area.column + area.columns);
    if (meets) continue;
    open.splice(at, 0, area);
    kept.add(area);
  }
  return kept;
};

/** How many begin to the left of a column. */
const placeOf = (open: readonly Area[], column: number): number => {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.column ?? Infinity) < column) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether a cell is covered by a merge without being its first; cells are asked for from the top down. */
export const coveredTest = (merges: readonly Area[]): ((row: number, column: number) => boolean) => {
  const coming = [...merges].sort((one, other) => one.row - other.row);
  let open: Area[] = [];
  let next = 0;
  let current = -1;
  const advance = (row: number): void => {
    if (row < current) [open, next] = [[], 0];
    current = row;
    for (let area = coming[next]; area && area.row <= row; area = coming[++next]) open.push(area);
    open = open.filter((area) => area.row + area.rows > row).sort((one, other) => one.column - other.column);
  };
  return (row, column) => {
    if (row !== current) advance(row);
    const area = open[placeOf(open, column + 1) - 1];
    return area !== undefined && column < area.column + area.columns && (row !== area.row || column !== area.column);
  };
};
