import { readBudgetColumns } from "./budget/budgetColumns";
import type { Columns } from "./columns/columns";
import { isFormField } from "./head/headFields";
import { settleColumns } from "./doubts/settleColumns";
import type { HeaderBlock } from "./header/headerBlock";
import { rowLabel } from "./rows/rowLabel";
import type { TablePart } from "./rows/tableBody";
import { readTitle, titleRow } from "./head/title";
import { withUnheadedScore } from "./rows/unheadedScore";
import type { View } from "./view";

/** The rows of the view that one form takes, and its tables: several where a header is printed again, or for each goal. */
export interface FormParts {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
  readonly tables: readonly [TablePart, ...TablePart[]];
}

/** Divides a sheet's tables into forms: a title, a field like 项目名称 or a budget block above a table begins a new one. */
export function divideForms(view: View, headers: readonly HeaderBlock[]): readonly FormParts[] {
  const forms: { start: number; tables: [TablePart, ...TablePart[]] }[] = [];
  headers.forEach((header, index) => {
    const to = (headers[index + 1]?.first ?? view.rowCount) - 1;
    const settled = settleColumns(view, header, to);
    if (!settled) return;
    const table: TablePart = { ...settled, headerFirst: header.first, from: header.last + 1, to };
    const part = withUnheadedScore(view, table, forms.at(-1)?.tables[0].headerFirst ?? 0);
    const form = forms.at(-1);
    const last = form?.tables.at(-1);
    if (!form || !last) {
      forms.push({ start: 0, tables: [part] });
      return;
    }
    const begin = beginning(view, form.start, last, header);
    if (begin === null) {
      form.tables.push(part);
      return;
    }
    form.tables[form.tables.length - 1] = { ...last, to: begin - 1 };
    forms.push({ start: begin, tables: [part] });
  });
  return forms
    .map((form, index) => ({ ...form, end: (forms[index + 1]?.start ?? view.rowCount) - 1 }))
    .filter(({ tables }) => tables.some(({ columns }) => measures(columns) || isScorecard(columns)));
}

export const measures = ({ target, adjustedTarget, actual }: Columns): boolean =>
  target !== null || adjustedTarget !== null || actual !== null;

/** 一级/二级/三级, 分值 and 得分: an indicator system scored by hand is a form without target and actual columns. */
const isScorecard = ({ level1, level2, weight, claimed }: Columns): boolean =>
  (level1 !== null || level2 !== null) && weight !== null && claimed !== null;

/** The row with which a new form begins between two tables; null where the second carries the first on. */
function beginning(view: View, formStart: number, before: TablePart, header: HeaderBlock): number | null {
  const from = before.from;
  const to = header.first;
  const titled = titleRow(view, from, to);
  const opening = openingRow(view, titled >= 0 ? titled + 1 : from, to);
  if (titled < 0) return opening;
  const repeated = readTitle(view, formStart, before.headerFirst) === readTitle(view, titled, titled + 1);
  return repeated && opening === null && !hasTotal(view, from, titled, before.columns) ? null : titled;
}

/** The first row that opens a form's head: 项目名称, 单位名称, or the header of a budget block. */
function openingRow(view: View, from: number, to: number): number | null {
  for (let row = from; row < to; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      const value = view.value(row, column);
      if (value === null) continue;
      if (typeof value === "string" && isFormField(view.text(row, column))) return row;
      break;
    }
    if (readBudgetColumns(view, row, to)) return row;
  }
  return null;
}

function hasTotal(view: View, from: number, to: number, columns: Columns): boolean {
  for (let row = from; row < to; row += 1) {
    for (let column = 0; column <= columns.name.to; column += 1) {
      if (rowLabel(view.text(row, column)) === "total") return true;
    }
  }
  return false;
}
