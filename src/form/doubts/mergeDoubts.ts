import type { Columns, Span } from "../columns/columns";
import type { Doubt } from "../form";
import { isLevelName } from "../rows/levelName";
import { readSpan } from "../rows/readSpan";
import type { TableBody, TablePart } from "../rows/tableBody";
import type { View } from "../view";

/**
 * Where a form's reading leans on merged areas that its host did not tell of: a blank cell below a filled one is merged with
 * it, or was not filled in, and the row's points differ. Only cells of a score are unsettled; of each table the first of
 * either. Spec section 8.
 */
export function mergeDoubts(
  view: View,
  tables: readonly TablePart[],
  { indicators, unread }: Pick<TableBody, "indicators" | "unread">,
): readonly Doubt[] {
  if (!view.grid.mergesUnread) return [];
  return tables.flatMap((table) => {
    // a row 其中 that nothing is known to be merged with is none of the indicators
    const sheetRows = new Set([...indicators, ...unread].map(({ row }) => row));
    const rows = [...sheetRows].map((row) => view.rowAt(row - 1)).filter((row) => row >= table.from && row <= table.to);
    rows.sort((a, b) => a - b);
    if (rows.length === 0) return [];
    const { columns } = table;
    const scoring = [...blankBelow(view, table, rows, scoredBy(columns)), ...unheaded(view, table, rows)];
    const naming = [...strayLevels(view, table, rows), ...blankBelow(view, table, rows, spans([columns.reason]))];
    return [...scoring.slice(0, 1), ...(scoring.length > 0 ? [] : naming.slice(0, 1))];
  });
}

const spans = (all: readonly (Span | null)[]): readonly Span[] => all.filter((span) => span !== null);

const scoredBy = ({ name, target, adjustedTarget, actual, unit, standard, weight, claimed, signs }: Columns) =>
  spans([name, target, adjustedTarget, actual, unit, standard, weight, claimed, ...signs]);

/** Cells of indicators that are blank below a filled one, with nothing between; points below blank ones too. */
function blankBelow(view: View, table: TablePart, rows: readonly number[], columns: readonly Span[]): readonly Doubt[] {
  return columns.flatMap((span) =>
    rows.flatMap((row) => {
      if (readSpan(view, row, span) !== null) return [];
      let above = row - 1;
      while (above >= table.from && readSpan(view, above, span) === null) above -= 1;
      const filled = above < table.from ? null : readSpan(view, above, span);
      const shares = span === table.columns.weight || span === table.columns.claimed;
      // one score of several rows that is not filled in yet
      if (filled === null && shares && rows.some((one) => one < row && one >= table.from))
        return [doubtOf(view, row, span.from, "", true)];
      return filled === null ? [] : [doubtOf(view, row, span.from, filled.text, span !== table.columns.reason)];
    }),
  );
}

/** A column without a heading of its own that is filled beside indicators: part of the one on its left, or its own. */
function unheaded(view: View, table: TablePart, rows: readonly number[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (let column = table.columns.first + 1; column <= table.columns.last; column += 1) {
    let head = table.from - 1;
    while (head >= table.headerFirst && view.text(head, column) === "") head -= 1;
    const row = head >= table.headerFirst ? undefined : rows.find((one) => view.printed(one, column) !== null);
    if (row !== undefined) doubts.push(doubtOf(view, row, column, view.text(row, column), true));
  }
  return doubts;
}

/** A text alone in its row in the place of a level: a sentence over the whole row, or a level's name. */
function strayLevels(view: View, table: TablePart, rows: readonly number[]): readonly Doubt[] {
  const first = table.columns.level1 ?? table.columns.level2;
  if (first === null) return [];
  const doubts: Doubt[] = [];
  for (let row = table.from; row < Math.max(...rows); row += 1) {
    const text = view.text(row, first.from);
    if (text === "" || isLevelName(text) || rows.includes(row)) continue;
    let column = first.from + 1;
    while (column < view.columnCount && view.text(row, column) === "") column += 1;
    if (column === view.columnCount) doubts.push(doubtOf(view, row, first.from, text, false));
  }
  return doubts;
}

const doubtOf = (view: View, row: number, column: number, text: string, scores: boolean): Doubt => ({
  cell: view.address(row, column),
  row: view.sheetRow(row),
  text,
  kind: "layout",
  settled: !scores,
  reason: "merges",
  role: null,
});
