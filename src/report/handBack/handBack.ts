import { parseArea, parseReference, rowOf } from "../../cells";
import type { FormResult } from "../../evaluation/result";
import type { Form } from "../../form/form";
import type { Area, Grid } from "../../form/grid";
import { columnWord } from "../../form/header/headerWords";
import { charactersIn } from "../../value/charactersIn";

/** A text outside the rows that is typed into the system by itself; `limit` in characters, null where none is printed. */
export interface HandBackText {
  /** On the form; where it was left blank, the label's. */
  readonly cell: string;
  readonly label: string;
  readonly text: string;
  readonly length: number;
  readonly limit: number | null;
}

export interface HandBackRow {
  /** On the sheet, from 1. */
  readonly row: number;
  /** A cell for every heading. */
  readonly cells: readonly string[];
}

/** A form as it is copied into the provincial system: its own columns and rows in their order, scores by the rule. */
export interface HandBack {
  readonly headings: readonly string[];
  /** Which of the columns holds the scores. */
  readonly scores: number;
  readonly rows: readonly HandBackRow[];
  readonly texts: readonly HandBackText[];
}

/**
 * Every column of the form's table with its own heading, and every row as it is printed, but for the claimed scores: in
 * their column stands what the rule gives. Where a form has none, a column is added for them.
 * @param scoreColumn the scores' cells by row, where the form has a column for them @param heading of a column added
 */
export function handBackOf(
  grid: Grid,
  form: Form,
  result: FormResult,
  scoreColumn: Readonly<Record<number, string>>,
  heading: string,
): HandBack {
  const scores = scoresOf(result);
  const rows = [...scores.keys()].sort((a, b) => a - b);
  const name = columnOf(result.indicators[0]?.cells.name) ?? 0;
  const table = new PrintedTable(grid, parseArea(form.range), rows, name);
  const scoresAt = columnOf(Object.values(scoreColumn)[0]);
  const shown = table.columns.filter((column) => column === scoresAt || table.isOwn(column));
  const points = (row: number): string => {
    const score = scores.get(row) ?? null;
    return score === null ? "" : String(score);
  };
  return {
    headings: [...shown.map((column) => table.heading(column)), ...(scoresAt === null ? [heading] : [])],
    scores: scoresAt === null ? shown.length : shown.indexOf(scoresAt),
    rows: rows.map((row) => ({
      row,
      cells: [
        ...shown.map((column) => (column === scoresAt ? points(row) : table.text(row, column))),
        ...(scoresAt === null ? [points(row)] : []),
      ],
    })),
    texts: textsOf(form),
  };
}

/** Of the rows that carry a score of their own; a row of the table for the execution among them. */
function scoresOf({ indicators, execution }: FormResult): ReadonlyMap<number, number | null> {
  const scores = new Map(
    indicators.map(({ row, score, sharedWith, leftOut }) => [row, sharedWith === null && !leftOut ? score : null]),
  );
  const row = execution === null ? 0 : rowOf(execution.cell);
  const rows = [...scores.keys()];
  if (execution !== null && row >= Math.min(...rows) - 1 && row <= Math.max(...rows) + 1 && !scores.has(row))
    scores.set(row, execution.score);
  return scores;
}

const columnOf = (cell: string | undefined): number | null => parseReference(cell ?? "")?.column ?? null;

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, "").trim();

const textsOf = ({ notes }: Form): readonly HandBackText[] =>
  notes.map(({ label, text, limit }) => ({
    cell: text?.cell ?? label.cell,
    label: oneLine(label.text),
    text: text?.text ?? "",
    length: charactersIn(text?.text ?? ""),
    limit,
  }));

/** A header has at least so many headings side by side; a goal's name above the rows stands alone. */
const leastHeadings = 3;
/** How far above the rows a header is looked for, and how many rows it may have. */
const lookedAbove = 12;
const headerRows = 3;

/**
 * A form's table as it is printed. Merged areas are told from blanks, as not every host answers them: a level that is blank
 * is the one above it, as long as no higher level has begun anew.
 */
class PrintedTable {
  readonly columns: readonly number[];
  /** From 0, as the rows of the sheet; null where no row is a header. */
  private readonly header: number | null;
  private readonly levels = new Map<string, string>();

  /** @param rows from 1, in order @param name the column of the indicators' names: what stands left of it are levels */
  constructor(
    private readonly grid: Grid,
    range: Area | null,
    private readonly rows: readonly number[],
    private readonly name: number,
  ) {
    const { column, columns } = range ?? { column: 0, columns: 0 };
    this.columns = Array.from({ length: columns }, (_, at) => column + at);
    this.header = this.headerAbove();
    this.readLevels();
  }

  /** @param row from 1 */
  text(row: number, column: number): string {
    return this.at(row - 1, column) || (this.levels.get(`${row}:${column}`) ?? "");
  }

  /** Whether a column holds something of its own: one that only continues another, or names the whole table, does not. */
  isOwn(column: number): boolean {
    const filled = this.rows.some((row) => this.text(row, column) !== "");
    if (column < this.name) return filled && this.heading(column) !== "";
    return filled || this.ownHeading(column) !== "";
  }

  /** A heading over several columns is that of each. */
  heading(column: number): string {
    const own = this.ownHeading(column);
    if (own !== "" || column <= (this.columns[0] ?? 0)) return own;
    return this.heading(column - 1);
  }

  private at(row: number, column: number): string {
    return oneLine(this.grid.texts[row - this.grid.row]?.[column - this.grid.column] ?? "");
  }

  private ownHeading(column: number): string {
    if (this.header === null) return "";
    // a header of two lines whose lower one has few headings
    const lowest = column < this.name ? this.header : (this.rows[0] ?? 1) - 2;
    for (let row = lowest; row >= this.header; row -= 1) if (this.at(row, column) !== "") return this.at(row, column);
    for (let row = this.header - 1; row > this.header - headerRows; row -= 1)
      if (columnWord(this.at(row, column)) !== null) return this.at(row, column);
    return "";
  }

  private headerAbove(): number | null {
    const first = (this.rows[0] ?? 1) - 1;
    for (let row = first - 1; row >= Math.max(this.grid.row, first - lookedAbove); row -= 1)
      if (this.columns.filter((column) => this.at(row, column) !== "").length >= leastHeadings) return row;
    return null;
  }

  private readLevels(): void {
    const columns = this.columns.filter((column) => column < this.name);
    const above = new Map<number, string>();
    const last = this.rows.at(-1) ?? 0;
    for (let row = (this.header ?? (this.rows[0] ?? 1) - 2) + 2; row <= last; row += 1)
      for (const column of columns) {
        const own = this.at(row - 1, column);
        if (own !== "") {
          above.set(column, own);
          for (const right of columns) if (right > column) above.delete(right);
        }
        const text = above.get(column);
        if (text !== undefined) this.levels.set(`${row}:${column}`, text);
      }
  }
}

/** What a spreadsheet would take for a formula, as the full-width sign of the same meaning. */
const guarded = (text: string): string =>
  text.replace(/^=/, "＝").replace(/^([+\-@])(?!\d)/, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const tsvCell = (text: string): string => guarded(text.replace(/[\t\r\n]+/g, " "));

/** The table for the clipboard or a file, a line a row. */
export const handBackTsv = ({ headings, rows }: Pick<HandBack, "headings" | "rows">): string =>
  [headings, ...rows.map(({ cells }) => cells)].map((line) => line.map(tsvCell).join("\t")).join("\n");
