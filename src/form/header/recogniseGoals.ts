import { plainText } from "../../value/plainText";
import type { Form } from "../form";
import { divideForms } from "../formParts";
import type { Grid } from "../grid";
import { readForm } from "../readForm";
import { viewGrid, type View } from "../view";
import { findHeaders, isGoalsHeader } from "./findHeaders";
import type { HeaderBlock } from "./headerBlock";
import { recognise } from "./recognise";

/**
 * The approved goals on a sheet (绩效目标申报表, 目标表): indicators with targets and neither 实际完成值 nor 得分. Where the goals of
 * several years stand side by side (中期目标 | 年度目标) the year's are taken. A self-evaluation form holds goals too. None
 * where the sheet is something else.
 */
export function recogniseGoals(grid: Grid): readonly Form[] {
  const { forms } = recognise(grid);
  return forms.length > 0 ? forms : goalsIn(grid);
}

function goalsIn(grid: Grid): readonly Form[] {
  const view = viewGrid(grid);
  if (view.rowCount === 0) return [];
  const { headers } = findHeaders(view, isGoalsHeader);
  const [first] = headers;
  if (first === undefined) return [];
  const bands = bandsOf(view, first);
  if (bands.length > 1) return goalsIn(without(view, first, bands, bands[yearBand(view, first, bands.length)]));
  return divideForms(view, headers)
    .map((parts) => readForm(view, parts))
    .filter(({ indicators }) => indicators.length > 0);
}

/** Columns of the view, the second not included, that hold the goals of one span of years. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** The columns in which the header begins again, each with a target of its own; the levels left of them may be shared. */
function bandsOf(view: View, header: HeaderBlock): readonly Band[] {
  const sure = header.columns.filter(({ role, strength }) => role !== null && strength >= 2);
  const isName = (role: string | null): boolean => role?.startsWith("level") === true || role === "name";
  const opening = sure.find(
    ({ role, column }) => isName(role) && sure.some((other) => other.role === role && other.column > column),
  );
  if (opening === undefined) return [];
  const starts = sure.filter(({ role }) => role === opening.role).map(({ column }) => column);
  const bands = starts.map((from, at) => ({ from, to: starts[at + 1] ?? view.columnCount }));
  const whole = bands.every(({ from, to }) =>
    sure.some(({ role, column }) => role === "target" && column > from && column < to),
  );
  return whole ? bands : [];
}

const spans = /中期|长期|实施期|三年|年度(?:绩效)?(?:总体)?(?:目标|指标)/;

/** Which band, from the left, is the year's: the header or a row above it names each (中期目标 | 年度目标); else the last. */
function yearBand(view: View, { first, last }: HeaderBlock, bands: number): number {
  for (let row = last; row >= Math.max(0, first - 4); row -= 1) {
    const named = Array.from({ length: view.columnCount }, (_, column) => plainText(view.text(row, column)))
      .map((text) => spans.exec(text)?.[0] ?? "")
      .filter((span) => span !== "");
    const year = named.findIndex((span) => span.startsWith("年度"));
    if (named.length === bands && year >= 0) return year;
  }
  return bands - 1;
}

/** The sheet without the cells of the other bands, from the header on. */
function without(view: View, header: HeaderBlock, bands: readonly Band[], kept: Band | undefined): Grid {
  const { grid } = view;
  const top = view.sheetRow(header.first) - 1 - grid.row;
  const gone = new Set<number>();
  for (const band of bands)
    for (let column = band.from; band !== kept && column < band.to; column += 1)
      gone.add(view.sheetColumn(column) - grid.column);
  const cleared = <T>(lines: readonly (readonly T[])[], nothing: T): readonly (readonly T[])[] =>
    lines.map((line, row) => (row < top ? line : line.map((one, column) => (gone.has(column) ? nothing : one))));
  return {
    ...grid,
    values: cleared(grid.values, null),
    texts: cleared(grid.texts, ""),
    formats: cleared(grid.formats, "General"),
    merges: grid.merges.filter(({ row, column }) => row - grid.row < top || !gone.has(column - grid.column)),
  };
}
