import type { CellValue } from "../form/form";
import type { Grid } from "../form/grid";
import { addressOf } from "../cells";
import { summaryTexts, type SummaryTexts } from "../wording/summaryTexts";
import { columnWidths } from "./columns";
import { printedProfile, type PrintedProfile } from "./profilePrint";
import type { RemarkKey } from "./remarks";
import { summaryHeader, type MarkedColumns, type SummaryHeader } from "./summaryHeader";

/** A row of one of the summary's tables: an indicator or the execution, a finding, or a remark that had lost its row. */
export interface SummaryRow {
  readonly table: SummaryHeader["kind"];
  /** On the sheet, from 0. */
  readonly row: number;
  /** What it is about. */
  readonly key: RemarkKey;
  /** The score and the cell of its weight, in a detail table. */
  readonly points: { readonly cell: string; readonly weight: string; readonly value: CellValue } | null;
  readonly remark: CellValue;
  /** What a person put outside the table's own columns. */
  readonly beside: readonly CellValue[];
}

/** What a person put right of the tables, or beside a row of theirs that lists nothing. */
export interface StrayCells {
  readonly cell: string;
  readonly beside: readonly CellValue[];
}

export interface SummaryRead {
  readonly rows: readonly SummaryRow[];
  readonly stray: readonly StrayCells[];
  /** The profiles that the heads of the forms name. */
  readonly profiles: readonly PrintedProfile[];
  /** Whether the sheet says that a form was changed since it was written: it is to be generated anew. */
  readonly formChanged: boolean;
  /** Columns of rows, `12:7`, whose contents are among the remarks, beside them, or astray. */
  readonly told: ReadonlySet<string>;
}

type Line = readonly CellValue[];

const textOf = (value: CellValue | undefined): string => (value === null || value === undefined ? "" : String(value));

const languages = Object.values(summaryTexts);
const textsOf = (...keys: readonly (keyof SummaryTexts)[]): ReadonlySet<string> =>
  new Set(languages.flatMap((texts) => keys.map((key) => texts[key])));

const sourceLabels = textsOf("source");
const profileLabels = textsOf("profile");
const reasonLabels = textsOf("profileReason");
const changedLines = textsOf("formChanged");
const carriedReasons = textsOf("reasonWorkbook");
/** What begins a line that belongs to no table any more: a section's name, or a line about the next form. */
const beginnings = textsOf(
  ...(["compositeSection", "findingsSection", "detailSection", "yearSection", "lostSection", "overview"] as const),
  ...(["department", "profile", "source"] as const),
);
/** The same of lines that go on with something: a unit, or the name of whoever has signed. */
const openEnded = languages.flatMap(({ executionSection, signedBy, telephone }) => [
  executionSection,
  signedBy,
  telephone,
]);

/** A row from column A on, as a person sees it: a formatted number (a date, a percent) is its text. */
function shownLine(grid: Grid, index: number): Line {
  const formats = grid.formats[index] ?? [];
  const texts = grid.texts[index] ?? [];
  const shown = (grid.values[index] ?? []).map((value, at) =>
    typeof value === "number" && formats[at] !== "General" ? (texts[at] ?? null) : value,
  );
  return [...Array.from({ length: grid.column }, () => null), ...shown];
}

/** What stands beside a label of a form's head; null where the line has no such label. */
function beside(line: Line, labels: ReadonlySet<string>): string | null {
  const label = line.findIndex((value) => typeof value === "string" && labels.has(value));
  return label < 0 ? null : textOf(line[label + 1]);
}

function endsTable(line: Line): boolean {
  const first = textOf(line.find((value) => value !== null));
  return beginnings.has(first) || openEnded.some((words) => first.startsWith(words));
}

/** A table's row says more than one thing in the table's own columns; a heading stands alone, and a person's gap is empty. */
const isRow = (line: Line, { at }: SummaryHeader): boolean =>
  [...at].filter(([key, index]) => key !== "remark" && line[index] !== null && line[index] !== undefined).length > 1;

function keyOf(line: Line, { kind, texts, at }: SummaryHeader, sheet: string): RemarkKey {
  const cell = (key: keyof SummaryTexts): string => textOf(line[at.get(key) ?? -1]);
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

function pointsOf(grid: Grid, index: number, { kind, at }: SummaryHeader): SummaryRow["points"] {
  if (kind !== "indicator") return null;
  const place = (key: "points" | "weight"): string => addressOf(grid.row + index, at.get(key) ?? 0);
  const value = grid.values[index]?.[(at.get("points") ?? 0) - grid.column] ?? null;
  return value === null ? null : { cell: place("points"), weight: place("weight"), value };
}

/**
 * The one reader of a summary sheet, in either language, also where people moved or inserted rows and columns or left
 * rows empty: a table goes on until a line that says something else begins.
 * @param grid the sheet as it stands @param columns where the mark says that its columns stood
 * @returns no rows where the sheet is no summary
 */
export function readSummary(grid: Grid, columns: MarkedColumns = {}): SummaryRead {
  const rows: SummaryRow[] = [];
  const stray: StrayCells[] = [];
  const profiles: PrintedProfile[] = [];
  const told = new Set<string>();
  const tell = (row: number, line: Line, isTold: (column: number) => boolean): void =>
    line.forEach((_, at) => {
      if (isTold(at)) told.add(`${row}:${at}`);
    });
  let sheet = "";
  let header: SummaryHeader | null = null;
  grid.values.forEach((_, index) => {
    const line = shownLine(grid, index);
    const found = summaryHeader(line, columns);
    if (found) {
      header = found;
      return;
    }
    if (header && endsTable(line)) header = null;
    const table: SummaryHeader | null = header;
    if (table && isRow(line, table)) {
      const remark = line[table.at.get("remark") ?? -1] ?? null;
      const own = { key: keyOf(line, table, sheet), points: pointsOf(grid, index, table) };
      const ownColumns = new Set([...table.at].filter(([key]) => key !== "remark").map(([, at]) => at));
      tell(grid.row + index, line, (at) => !ownColumns.has(at));
      rows.push({ table: table.kind, row: grid.row + index, ...own, remark, beside: typedBeside(line, table) });
      return;
    }
    sheet = beside(line, sourceLabels) ?? sheet;
    const carried = carriedReasons.has(beside(line, reasonLabels) ?? "");
    const profile = printedProfile(beside(line, profileLabels) ?? "", carried);
    if (profile) profiles.push(profile);
    const from = table?.at.get("remark") ?? columnWidths.length;
    const typed = table ? [line[from] ?? null, ...typedBeside(line, table)] : line.slice(from);
    const tableColumns = new Set(table?.at.values());
    tell(grid.row + index, line, (at) => (table ? at === from || !tableColumns.has(at) : at >= from));
    if (typed.some((value) => value !== null)) stray.push({ cell: addressOf(grid.row + index, from), beside: typed });
  });
  let formChanged = false;
  grid.values.forEach((line, index) =>
    line.forEach((value, at) => {
      if (!changedLines.has(textOf(value))) return;
      formChanged = true;
      // what our formula shows is nothing that a person typed
      told.add(`${grid.row + index}:${grid.column + at}`);
    }),
  );
  return { rows, stray, profiles, formChanged, told };
}
