import type { CellValue } from "../form/form";
import type { Grid } from "../form/grid";
import { summaryTexts } from "../wording/summaryTexts";
import { addressOf } from "../form/address";
import { columnWidths } from "./columns";
import { hasRemark, type RemarkKey, type RemarkRow, type Remarks } from "./remarks";
import { summaryHeader, type SummaryHeader } from "./summaryHeader";

type Line = readonly CellValue[];

const textOf = (value: CellValue | undefined): string => (value === null || value === undefined ? "" : String(value));

/** A row from column A on, as a person sees it: a formatted number (a date, a percent) is its text. */
function lineOf(grid: Grid, index: number): Line {
  const formats = grid.formats[index] ?? [];
  const texts = grid.texts[index] ?? [];
  const shown = (grid.values[index] ?? []).map((value, at) =>
    typeof value === "number" && formats[at] !== "General" ? (texts[at] ?? null) : value,
  );
  return [...Array.from({ length: grid.column }, () => null), ...shown];
}

/** The sheet that a form's block names beside its label; null where the line is another one. */
function sourceSheet(line: Line): string | null {
  const labels: readonly CellValue[] = Object.values(summaryTexts).map((texts) => texts.source);
  const label = line.findIndex((value) => value !== null && labels.includes(value));
  return label < 0 ? null : textOf(line[label + 1]);
}

function keyOf(line: Line, { kind, texts, at }: SummaryHeader, sheet: string): RemarkKey {
  const cell = (key: keyof typeof texts): string => textOf(line[at.get(key) ?? -1]);
  const levels = [cell("level1"), cell("level2"), cell("name")];
  const place = { sheet: kind === "lost" ? cell("source") : sheet, cell: cell("link") };
  if (kind === "finding") return { ...place, kind, path: [cell("finding"), cell("indicator")] };
  if (kind === "lost" && levels[0] === texts.finding) return { ...place, kind: "finding", path: levels.slice(1) };
  return { ...place, kind: "indicator", path: levels };
}

/** Whatever stands outside the table's own columns is a person's, also in a column opened among them. */
function typedBeside(line: Line, { at }: SummaryHeader): readonly CellValue[] {
  const own = new Set(at.values());
  const foreign = line.map((value, index) => (own.has(index) ? null : value));
  const remark = at.get("remark") ?? 0;
  const right = foreign.slice(remark + 1);
  const filled = right.reduce<number>((count, value, index) => (value === null ? count : index + 1), 0);
  return [...right.slice(0, filled), ...foreign.slice(0, remark).filter((value) => value !== null)];
}

/**
 * What people typed on an earlier summary sheet, in either language, also where they inserted rows or columns.
 * @param grid the sheet as it stands, with its values
 * @returns a row for every indicator and finding that it lists; no rows where the sheet is no summary
 */
export function remarksOf(grid: Grid): Remarks {
  const rows: RemarkRow[] = [];
  const lost: RemarkRow[] = [];
  let sheet = "";
  let header: SummaryHeader | null = null;
  grid.values.forEach((_, index) => {
    const line = lineOf(grid, index);
    const found = summaryHeader(line);
    if (found) {
      header = found;
      return;
    }
    if (header && textOf(line[Math.min(...header.at.values())]) === "") header = null;
    if (header) {
      const remark = line[header.at.get("remark") ?? -1] ?? null;
      const row = { ...keyOf(line, header, sheet), remark, beside: typedBeside(line, header) };
      (header.kind === "lost" ? lost : rows).push(row);
      return;
    }
    sheet = sourceSheet(line) ?? sheet;
    const beside = line.slice(columnWidths.length);
    const place = addressOf(grid.row + index, columnWidths.length);
    const stray: RemarkRow = { kind: "indicator", sheet: "", path: ["", "", ""], cell: place, remark: null, beside };
    if (hasRemark(stray)) lost.push(stray);
  });
  return { rows, lost };
}
