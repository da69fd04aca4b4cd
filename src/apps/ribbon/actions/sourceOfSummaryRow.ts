import type { CellValue } from "../../../form/form";
import type { SelectedCell } from "../../../hosts/excel/selectedCell";
import type { Grid } from "../../../form/grid";
import { summaryTexts } from "../../../wording/summaryTexts";
import { summaryHeader, type SummaryHeader } from "../../../summary/summaryHeader";

const labels: readonly CellValue[] = Object.values(summaryTexts).map(({ source }) => source);

/** The cell of a form that a row of the summary is about; null where the selection is no such row. */
export function sourceOfSummaryRow(summary: Grid | null, { sheet, cell }: SelectedCell): SelectedCell | null {
  if (summary === null || summary.sheet !== sheet) return null;
  const selected = Number(/\d+$/.exec(cell)?.[0] ?? 0) - 1 - summary.row;
  let source: CellValue = null;
  let header: SummaryHeader | null = null;
  for (const values of summary.values.slice(0, selected + 1)) {
    const line = [...Array.from({ length: summary.column }, () => null), ...values];
    const label = line.findIndex((value) => value !== null && labels.includes(value));
    header = summaryHeader(line) ?? header;
    if (header === null || summaryHeader(line) === null) source = label < 0 ? source : (line[label + 1] ?? null);
  }
  const own = summary.values[selected]?.[(header?.at.get("link") ?? -1) - summary.column];
  return typeof own === "string" && /^[A-Z]+\d+$/.test(own) && typeof source === "string"
    ? { sheet: source, cell: own }
    : null;
}
