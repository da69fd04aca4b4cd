import type { Span } from "../columns/columns";
import { rowLabel } from "../rows/rowLabel";
import { isSign } from "../../value/signs";
import type { View } from "../view";
import type { Rational } from "../../value/exact/rational";
import { normalise } from "../../value/normalise";
import { isBlankCell } from "../../value/nothing";
import { readCell } from "../../value/read";
import { isKnownUnit, unitOfColumn } from "../../value/unit";
import type { Value } from "../../value/value";

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 400;

/** What the cells of one column say, row by row; null where a cell says nothing. */
export interface ColumnCells {
  readonly column: number;
  readonly values: readonly (Value | null)[];
  readonly texts: readonly string[];
  readonly filled: number;
}

/** The rows between a table's header and its total or first note in which a name or a value stands. */
export function bodyRows(view: View, from: number, to: number, name: Span): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row <= Math.min(to, from + SAMPLE); row += 1) {
    const label = firstLabel(view, row);
    if (label === "tail" || label === "shared-reason") break;
    if (label !== null) continue;
    if (valuesIn(view, row, name) > 0) rows.push(row);
  }
  return rows;
}

function firstLabel(view: View, row: number): ReturnType<typeof rowLabel> {
  for (let column = 0; column < view.columnCount; column += 1) {
    const text = view.text(row, column);
    if (text !== "") return rowLabel(text);
  }
  return null;
}

/** Filled cells from the name on, the name's own not counted. */
function valuesIn(view: View, row: number, name: Span): number {
  let filled = 0;
  for (let column = name.to + 1; column < view.columnCount; column += 1) {
    if (!isBlankCell(view.value(row, column))) filled += 1;
  }
  return filled;
}

export function cellsOf(view: View, rows: readonly number[], span: Span): ColumnCells {
  const values: (Value | null)[] = [];
  const texts: string[] = [];
  for (const row of rows) {
    let value: Value | null = null;
    let text = "";
    for (let column = span.from; column <= span.to && value === null; column += 1) {
      const cell = view.printed(row, column);
      if (!cell) continue;
      text = cell.text;
      const read = readCell(cell.value, cell.format);
      if (read.kind !== "nothing") value = read;
    }
    values.push(value);
    texts.push(text);
  }
  return { column: span.from, values, texts, filled: texts.filter((text) => text !== "").length };
}

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** The share of a column's cells that are bare numbers, as weights and scores are. */
export const numberShare = ({ values, filled }: ColumnCells): number =>
  share(values.filter(isBareNumber).length, filled);

const isBareNumber = (value: Value | null): boolean =>
  value?.kind === "quantity" &&
  (value.unit.text === "" || value.unit.text === "分") &&
  value.operator === null &&
  !value.worded;

/** The share of cells that can be a target or an actual: an amount with its unit or operator, a day, a tier, a grade. */
export const measureShare = ({ values, filled }: ColumnCells): number =>
  share(values.filter((value) => value !== null && value.kind !== "text").length, filled);

/** The share of cells that say more than a bare number. */
export const statedShare = (cells: ColumnCells): number =>
  share(
    cells.values.filter((value) => value !== null && value.kind !== "text" && !isBareNumber(value)).length,
    cells.filled,
  );

export const signShare = ({ texts, filled }: ColumnCells): number => share(texts.filter(isSign).length, filled);

export const unitShare = ({ texts, filled }: ColumnCells): number =>
  share(
    texts.filter((text) => text !== "" && text.length <= 8 && isKnownUnit(unitOfColumn(normalise(text)))).length,
    filled,
  );

/** The share of the rows filled in both columns in which the one answers the other: the same text or unit. */
export function answerShare(target: ColumnCells, actual: ColumnCells): number {
  let both = 0;
  let answers = 0;
  target.texts.forEach((text, row) => {
    const other = actual.texts[row] ?? "";
    if (text === "" || other === "") return;
    both += 1;
    if (text === other || answersTo(target.values[row] ?? null, actual.values[row] ?? null)) answers += 1;
  });
  return both < Math.max(1, target.filled / 3) ? 0 : answers / both;
}

/** Whether one value can be the actual of the other: amounts of one unit, days, or what says how far it was reached. */
function answersTo(target: Value | null, actual: Value | null): boolean {
  if (target === null || actual === null) return false;
  if (actual.kind === "tier" || actual.kind === "completion") return target.kind !== "nothing";
  if (target.kind === "quantity" && actual.kind === "quantity") {
    return target.unit.text === "" || actual.unit.text === "" || target.unit.key === actual.unit.key;
  }
  return target.kind === actual.kind && target.kind !== "text";
}

/** The numbers of a column; null in a row without one. */
export const numbersOf = ({ values }: ColumnCells): readonly (Rational | null)[] =>
  values.map((value) => (value?.kind === "quantity" ? value.amount : null));
