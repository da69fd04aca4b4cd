import type { Alignment } from "excelize-wasm";
import { columnLetters } from "../../../cells";
import type { CellArea } from "../book/cellArea";
import { done } from "../book/engineResult";
import { columnPoints, digitsOf, rowPoints } from "../book/sizes";
import { objectType, type Scalar } from "../protocol/hostObject";
import { restyle, same, stylesIn } from "./common";
import { asFlag, asNumber, asOneOf } from "./newValue";
import { rangeBorders } from "./rangeBorders";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import type { Area } from "../../../form/grid";
import { textAt } from "../book/reading";
import type { Sheet } from "../book/sheet";

type Areas = readonly CellArea[];

/** What the engine takes for "no height of its own". */
const standardHeight = -1;

const horizontals = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const verticals = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

const keys = <K extends string>(table: Readonly<Record<K, string>>): K[] =>
  Object.keys(table).filter((key): key is K => key in table);

const nameOf = (table: Readonly<Record<string, string>>, value: string | undefined, otherwise: string): string =>
  Object.entries(table).find(([, each]) => each === value)?.[0] ?? otherwise;

const align = (areas: Areas, key: string, patch: Alignment): void =>
  restyle(areas, `align ${key}`, (style) => ({ ...style, Alignment: { ...style.Alignment, ...patch } }));

const alignment = <T>(
  read: (alignment: Alignment) => T,
  set: (areas: Areas, value: unknown) => void,
): Scalar<Areas> => ({
  get: (areas) => same(stylesIn(areas).map(({ Alignment = {} }) => read(Alignment))),
  set,
});

function* columnsOf(areas: Areas): Generator<readonly [CellArea, number]> {
  for (const area of areas) for (let at = 0; at < area.columns; at += 1) yield [area, area.column + at];
}

function* rowsOf(areas: Areas): Generator<readonly [CellArea, number]> {
  for (const area of areas) for (let at = 0; at < area.rows; at += 1) yield [area, area.row + at];
}

function* map<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item);
}

/** The format of the cells of a Range (one area) or of RangeAreas. */
export const rangeFormat = objectType<Areas>({
  type: "RangeFormat",
  scalars: {
    wrapText: alignment(
      ({ WrapText = false }) => WrapText,
      (areas, value) => align(areas, `wrap ${value}`, { WrapText: asFlag(value) }),
    ),
    shrinkToFit: alignment(
      ({ ShrinkToFit = false }) => ShrinkToFit,
      (areas, value) => align(areas, `shrink ${value}`, { ShrinkToFit: asFlag(value) }),
    ),
    indentLevel: alignment(
      ({ Indent = 0 }) => Indent,
      (areas, value) => align(areas, `indent ${value}`, { Indent: asNumber(value) }),
    ),
    horizontalAlignment: alignment(
      ({ Horizontal }) => nameOf(horizontals, Horizontal, "General"),
      (areas, value) => align(areas, `h ${value}`, { Horizontal: horizontals[asOneOf(value, keys(horizontals))] }),
    ),
    verticalAlignment: alignment(
      ({ Vertical }) => nameOf(verticals, Vertical, "Bottom"),
      (areas, value) => align(areas, `v ${value}`, { Vertical: verticals[asOneOf(value, keys(verticals))] }),
    ),
    columnWidth: {
      get: (areas) => same(map(columnsOf(areas), ([{ sheet }, at]) => columnPoints(sheet.home.file, sheet.name, at))),
      set: (areas, value) => {
        const digits = digitsOf(asNumber(value));
        for (const { sheet, column, columns } of areas) {
          sheet.mayChange();
          const [first, last] = [columnLetters(column), columnLetters(column + columns - 1)];
          done(sheet.home.file.SetColWidth(sheet.name, first, last, digits));
        }
      },
    },
    useStandardHeight: {
      get: (areas) => same(map(rowsOf(areas), ([{ sheet }, at]) => rowPoints(sheet.home.file, sheet.name, at) === 15)),
      set: (areas, value) => {
        if (!asFlag(value)) return;
        for (const { sheet, ...area } of areas) {
          sheet.mayChange();
          for (const [, row] of rowsOf([{ sheet, ...(sheet.clip(area) ?? { ...area, rows: 0 }) }])) {
            done(sheet.home.file.SetRowHeight(sheet.name, row + 1, standardHeight));
          }
        }
      },
    },
    rowHeight: {
      get: (areas) => same(map(rowsOf(areas), ([{ sheet }, at]) => rowPoints(sheet.home.file, sheet.name, at))),
      set: (areas, value) => {
        for (const { sheet, ...area } of areas) {
          sheet.mayChange();
          for (const [, row] of rowsOf([{ sheet, ...(sheet.clip(area) ?? { ...area, rows: 0 }) }])) {
            done(sheet.home.file.SetRowHeight(sheet.name, row + 1, asNumber(value)));
          }
        }
      },
    },
  },
  links: { fill: rangeFill, font: rangeFont, borders: rangeBorders },
  actions: {
    autofitColumns: (areas) => {
      for (const area of areas) autofitColumns(area.sheet, area);
    },
    /** Rows without a height of their own follow their contents wherever the file is shown. */
    autofitRows: (areas) => {
      for (const { sheet } of areas) sheet.mayChange();
    },
  },
});

/** Digits a text takes in a line: characters beyond Latin count twice. */
const width = (text: string): number => [...text].reduce((sum, char) => sum + (char > "\u02ff" ? 2 : 1), 0);

/** Makes each column as wide as its longest line; columns without text keep their width. */
const autofitColumns = (sheet: Sheet, area: Area): void => {
  sheet.mayChange();
  const used = sheet.cells.used(false);
  if (!used) return;
  const last = Math.min(area.column + area.columns, used.column + used.columns);
  for (let column = area.column; column < last; column += 1) {
    let digits = 0;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      if (sheet.merges.touching({ row, column, rows: 1, columns: 1 }).length > 0) continue;
      for (const line of textAt(sheet, row, column).split("\n")) digits = Math.max(digits, width(line));
    }
    const letters = columnLetters(column);
    if (digits > 0) done(sheet.home.file.SetColWidth(sheet.name, letters, letters, Math.min(digits + 1.71, 255)));
  }
};
