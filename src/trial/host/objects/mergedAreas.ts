import { overlap } from "../book/a1";
import type { CellArea } from "../book/cellArea";
import { itemNotFound } from "../protocol/hostError";

/** Excel's limit (Range.getMergedAreasOrNullObject). */
const most = 512;

/**
 * The merges of an area, as Excel's call gives them: only those whose first cell lies in it (office-js #3611); null where
 * there are none. Throws ItemNotFound where there are too many.
 */
export const mergedAreas = ({ sheet, ...area }: CellArea): readonly CellArea[] | null => {
  const found = sheet
    .load()
    .merges.all.filter(({ row, column }) => overlap(area, { row, column, rows: 1, columns: 1 }));
  if (found.length === 0) return null;
  if (found.length > most) throw itemNotFound(`more than ${most} merged areas`);
  return [...found].sort((a, b) => a.row - b.row || a.column - b.column).map((merge) => ({ sheet, ...merge }));
};
