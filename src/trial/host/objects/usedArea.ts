import type { CellArea } from "../book/cellArea";

/** The part of an area that is in use; null where none of it is. */
export const usedArea = ({ sheet, ...area }: CellArea, valuesOnly: boolean): CellArea | null => {
  const used = sheet.current().cells.used(!valuesOnly, area);
  return used && { sheet, ...used };
};
