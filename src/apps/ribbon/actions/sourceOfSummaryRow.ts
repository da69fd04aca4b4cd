import type { WorkbookRead } from "../../../hosts/excel/readGrids";
import type { SelectedCell } from "../../../hosts/excel/selectedCell";
import { readSummary } from "../../../summary/readSummary";

/** The cell of a form that a row of the summary is about; null where the selection is no such row. */
export function sourceOfSummaryRow(
  { summary, ours }: Pick<WorkbookRead, "summary" | "ours">,
  { sheet, cell }: SelectedCell,
): SelectedCell | null {
  if (summary === null || summary.sheet !== sheet) return null;
  const selected = Number(/\d+$/.exec(cell)?.[0] ?? 0) - 1;
  const key = readSummary(summary, ours.mark?.columns).rows.find(({ row }) => row === selected)?.key;
  return key && key.sheet !== "" && /^[A-Z]+\d+$/.test(key.cell) ? { sheet: key.sheet, cell: key.cell } : null;
}
