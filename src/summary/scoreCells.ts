import type { CellValue } from "../form/form";
import { addressOf } from "../form/address";
import type { Grid } from "../form/grid";
import { summaryTexts } from "../wording/summaryTexts";
import { summaryHeader, type SummaryHeader } from "./summaryHeader";

/** A score in a detail table of a summary sheet. */
export interface ScoreCell {
  /** `I31` */
  readonly cell: string;
  /** The cell of its weight. */
  readonly weight: string;
  readonly value: CellValue;
  /** What it is the score of, on the form's sheet. */
  readonly source: { readonly sheet: string; readonly cell: string };
}

const labels: readonly CellValue[] = Object.values(summaryTexts).map(({ source }) => source);

/**
 * The scores on a summary sheet, in either language, also where people moved rows and columns.
 * @param grid the sheet as it stands @returns none where the sheet is no summary
 */
export function scoreCells(grid: Grid): readonly ScoreCell[] {
  const found: ScoreCell[] = [];
  let sheet = "";
  let table: SummaryHeader | null = null;
  grid.values.forEach((values, index) => {
    const line = [...Array.from({ length: grid.column }, () => null), ...values];
    const header = summaryHeader(line);
    if (header) {
      table = header.kind === "indicator" ? header : null;
      return;
    }
    const label = line.findIndex((value) => value !== null && labels.includes(value));
    if (table === null) {
      if (label >= 0) sheet = String(line[label + 1] ?? "");
      return;
    }
    if (line[table.at.get("item") ?? -1] === null) {
      table = null;
      return;
    }
    const place = (key: "points" | "weight"): string => addressOf(grid.row + index, table?.at.get(key) ?? 0);
    const value = line[table.at.get("points") ?? -1] ?? null;
    const cell = String(line[table.at.get("link") ?? -1] ?? "");
    if (value !== null) found.push({ cell: place("points"), weight: place("weight"), value, source: { sheet, cell } });
  });
  return found;
}
