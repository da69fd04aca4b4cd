import { addressOf, parseArea, parseReference, rowOf } from "../../cells";
import type { FormResult } from "../../evaluation/result";
import type { Form } from "../../form/form";
import type { Area, Grid } from "../../form/grid";
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

/** A header has at least so many headings side by side; a goal's name above the rows stands alone. */
const leastHeadings = 3;
/** A header runs over no more rows than these. */
const headerRows = 3;

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
  const sheet = new Printed(grid);
  const { column: left, columns } = parseArea(form.range) ?? { column: 0, columns: 0 };
  const scoresAt = columnOf(Object.values(scoreColumn)[0]);
  const scores = scoresOf(result);
  const rows = [...scores.keys()].sort((a, b) => a - b);
  const header = sheet.headerAbove((rows[0] ?? 1) - 1, left, columns);
  const shown = Array.from({ length: columns }, (_, at) => left + at).filter(
    (column) => column === scoresAt || sheet.isOwnColumn(column, header, rows),
  );
  const points = (row: number): string => {
    const score = scores.get(row) ?? null;
    return score === null ? "" : String(score);
  };
  return {
    headings: [...shown.map((column) => sheet.heading(column, header)), ...(scoresAt === null ? [heading] : [])],
    scores: scoresAt === null ? shown.length : shown.indexOf(scoresAt),
    rows: rows.map((row) => ({
      row,
      cells: [
        ...shown.map((column) => (column === scoresAt ? points(row) : sheet.text(row - 1, column))),
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

/** The texts of a sheet, what a merge covers telling what its first cell does. */
class Printed {
  constructor(private readonly grid: Grid) {}

  private area(row: number, column: number): Area {
    const found = this.grid.merges.find(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    return found ?? { row, column, rows: 1, columns: 1 };
  }

  text(row: number, column: number): string {
    const at = this.area(row, column);
    return oneLine(this.grid.texts[at.row - this.grid.row]?.[at.column - this.grid.column] ?? "");
  }

  /** The nearest row above that holds headings side by side; null where none does. */
  headerAbove(first: number, left: number, columns: number): number | null {
    for (let row = first - 1; row >= Math.max(this.grid.row, first - 12); row -= 1) {
      const own = new Set(
        Array.from({ length: columns }, (_, at) => left + at)
          .filter((column) => this.text(row, column) !== "")
          .map((column) => addressOf(this.area(row, column).row, this.area(row, column).column)),
      );
      if (own.size >= leastHeadings) return row;
    }
    return null;
  }

  /**
   * A column that only continues the one left of it, in the header and in every row, is none of its own; nor is the name of
   * the whole table, which stands beside its header and its rows at once (绩效指标).
   */
  isOwnColumn(column: number, header: number | null, rows: readonly number[]): boolean {
    const above = header === null ? null : this.area(header, column);
    if (above !== null && above.row + above.rows >= (rows[0] ?? 0)) return false;
    const begins = (row: number): boolean => this.area(row, column).column === column;
    const filled = rows.some((row) => begins(row - 1) && this.text(row - 1, column) !== "");
    return filled || (header !== null && begins(header) && this.text(header, column) !== "");
  }

  heading(column: number, header: number | null): string {
    if (header === null) return "";
    for (let row = header; row > header - headerRows && row >= this.grid.row; row -= 1) {
      const text = this.text(row, column);
      if (text !== "") return text;
    }
    return "";
  }
}

/** What a spreadsheet would take for a formula, as the full-width sign of the same meaning. */
const guarded = (text: string): string =>
  text.replace(/^=/, "＝").replace(/^([+\-@])(?!\d)/, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const tsvCell = (text: string): string => guarded(text.replace(/[\t\r\n]+/g, " "));

/** The table for the clipboard or a file, a line a row. */
export const handBackTsv = ({ headings, rows }: Pick<HandBack, "headings" | "rows">): string =>
  [headings, ...rows.map(({ cells }) => cells)].map((line) => line.map(tsvCell).join("\t")).join("\n");
