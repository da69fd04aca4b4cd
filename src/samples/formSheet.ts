import { addressOf } from "../cells";
import { blank } from "../summary/cells";
import type { CellModel, SheetModel } from "../summary/sheetModel";
import { type FormRows, formRows } from "./formRows";
import type { SampleForm } from "./sampleForm";

/** Empty rows between two forms on one sheet. */
const gap = 2;

const footer = "第 &P 页，共 &N 页";

/**
 * A sheet with one form, or several below each other in the columns of the first, ready to be printed on A4.
 * @param name of the sheet
 */
export function formSheet(name: string, forms: readonly SampleForm[]): SheetModel {
  const columnWidths = forms[0]?.layout.columnWidths ?? [];
  const cells: (readonly CellModel[])[] = [];
  const rowHeights: Record<number, number> = {};
  const placed: FormRows[] = [];
  for (const form of forms) {
    if (placed.length > 0) for (let row = 0; row < gap; row++) cells.push(columnWidths.map(() => blank()));
    const top = cells.length;
    const rows = formRows(form, top);
    rows.heights.forEach((height, index) => {
      rowHeights[top + index] = height;
    });
    cells.push(...rows.rows);
    placed.push(rows);
  }
  const header = placed[0]?.headerRow ?? 0;
  return {
    name,
    columnWidths,
    cells,
    rowHeights,
    merges: placed.flatMap(({ merges }) => merges),
    chart: null,
    print: {
      landscape: true,
      fitToWidth: 1,
      titleRows: forms.length === 1 ? `$${header + 1}:$${header + 1}` : "",
      pageBreaks: [],
      area: `A1:${addressOf(cells.length - 1, columnWidths.length - 1)}`,
      footer,
    },
    frozenRows: 0,
  };
}
