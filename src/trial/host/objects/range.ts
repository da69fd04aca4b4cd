import { columnLetters } from "../../../cells";
import { maxColumns, maxRows, overlap } from "../book/a1";
import { type CellArea, fullAddress } from "../book/cellArea";
import { done } from "../book/engineResult";
import { clear, merge, unmerge } from "../book/rangeOperations";
import { formulaAt, matrix, textAt, typeAt, valueAt } from "../book/reading";
import { placeOf } from "../book/sizes";
import type { Arguments } from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType, type Scalar } from "../protocol/hostObject";
import { setContents, setFormats, mustBeReadable } from "./cellMatrix";
import { same } from "./common";
import { conditionalFormatCollection } from "./conditionalFormats";
import { asFlag } from "./newValue";
import { clearHyperlinks, hyperlinkOf, setHyperlink } from "./hyperlink";
import { areaAt, mustFit } from "./locate";
import type { ObjectFactories } from "./objectFactories";
import { mergedAreas } from "./mergedAreas";
import { rangeFormat } from "./rangeFormat";
import { usedArea } from "./usedArea";
import { fillColor, fillPattern } from "./rangeFill";

type CellReader = (sheet: CellArea["sheet"], row: number, column: number) => unknown;

const cells = (read: CellReader, set?: (area: CellArea, value: unknown) => void): Scalar<CellArea> => ({
  get: (area) => {
    mustBeReadable(area);
    area.sheet.load();
    return matrix(area, (row, column) => read(area.sheet, row, column));
  },
  ...(set ? { set } : {}),
});

const place = (side: "left" | "top" | "width" | "height"): Scalar<CellArea> => ({
  get: (area) => placeOf(area.sheet.home.file, area.sheet.name, area.sheet.clip(area) ?? area)[side],
});

const indices = (from: number, size: number): number[] =>
  Array.from({ length: Math.min(size, 10_000) }, (_, i) => from + i);

const rowHidden: Scalar<CellArea> = {
  get: ({ sheet, row, rows }) =>
    same(indices(row, rows).map((each) => !sheet.home.file.GetRowVisible(sheet.name, each + 1).visible)),
  set: ({ sheet, row, rows }, value) => {
    sheet.mayChange();
    for (const each of indices(row, rows)) done(sheet.home.file.SetRowVisible(sheet.name, each + 1, !asFlag(value)));
  },
};

const columnHidden: Scalar<CellArea> = {
  get: ({ sheet, column, columns }) =>
    same(
      indices(column, columns).map((each) => !sheet.home.file.GetColVisible(sheet.name, columnLetters(each)).visible),
    ),
  set: ({ sheet, column, columns }, value) => {
    sheet.mayChange();
    const span = `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    done(sheet.home.file.SetColVisible(sheet.name, span, !asFlag(value)));
  },
};

/** Excel.Range. */
export const rangeType = (make: ObjectFactories): ((area: CellArea) => HostObject) => {
  const { book } = make;
  const cut = (area: CellArea, row: number, column: number, rows: number, columns: number): HostObject =>
    make.range(mustFit(area.sheet, row, column, rows, columns));
  const other = (area: CellArea, given: Arguments): CellArea =>
    given.area(0) ?? areaAt(book, area.sheet, given.text(0));
  return objectType<CellArea>({
    type: "Range",
    area: (area) => area,
    scalars: {
      values: cells(valueAt, setContents),
      formulas: cells(formulaAt, setContents),
      text: cells(textAt),
      valueTypes: cells(typeAt),
      numberFormat: cells((sheet, row, column) => sheet.format(row, column), setFormats),
      address: { get: fullAddress },
      rowIndex: { get: ({ row }) => row },
      columnIndex: { get: ({ column }) => column },
      rowCount: { get: ({ rows }) => rows },
      columnCount: { get: ({ columns }) => columns },
      cellCount: { get: ({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns) },
      isEntireColumn: { get: ({ rows }) => rows >= maxRows },
      isEntireRow: { get: ({ columns }) => columns >= maxColumns },
      rowHidden,
      columnHidden,
      hyperlink: { get: hyperlinkOf, set: setHyperlink },
      left: place("left"),
      top: place("top"),
      width: place("width"),
      height: place("height"),
    },
    links: {
      format: (area) => rangeFormat([area]),
      worksheet: ({ sheet }) => make.worksheet(sheet),
      conditionalFormats: (area) => conditionalFormatCollection(make, area),
    },
    finders: {
      getCell: ({ sheet, row, column }, given) =>
        make.range(mustFit(sheet, row + given.whole(0), column + given.whole(1), 1, 1)),
      getRow: (area, given) => cut(area, area.row + given.whole(0), area.column, 1, area.columns),
      getColumn: (area, given) => cut(area, area.row, area.column + given.whole(0), area.rows, 1),
      getLastCell: (area) => cut(area, area.row + area.rows - 1, area.column + area.columns - 1, 1, 1),
      getLastRow: (area) => cut(area, area.row + area.rows - 1, area.column, 1, area.columns),
      getLastColumn: (area) => cut(area, area.row, area.column + area.columns - 1, area.rows, 1),
      getEntireRow: (area) => cut(area, area.row, 0, area.rows, maxColumns),
      getEntireColumn: (area) => cut(area, 0, area.column, maxRows, area.columns),
      getOffsetRange: (area, given) =>
        cut(area, area.row + given.whole(0), area.column + given.whole(1), area.rows, area.columns),
      getResizedRange: (area, given) =>
        cut(area, area.row, area.column, area.rows + given.whole(0), area.columns + given.whole(1)),
      getAbsoluteResizedRange: (area, given) => cut(area, area.row, area.column, given.whole(0), given.whole(1)),
      getBoundingRect: (area, given) => {
        const with_ = other(area, given);
        const [row, column] = [Math.min(area.row, with_.row), Math.min(area.column, with_.column)];
        const bottom = Math.max(area.row + area.rows, with_.row + with_.rows);
        const right = Math.max(area.column + area.columns, with_.column + with_.columns);
        return cut(area, row, column, bottom - row, right - column);
      },
      getIntersection: (area, given) => {
        const with_ = other(area, given);
        const common = with_.sheet === area.sheet ? overlap(area, with_) : null;
        if (!common) throw itemNotFound("the ranges do not meet");
        return make.range({ sheet: area.sheet, ...common });
      },
      getUsedRange: (area, given) => make.range(usedArea(area, given.flag(0)) ?? { ...area, rows: 1, columns: 1 }),
      getUsedRangeOrNullObject: (area, given) => {
        const used = usedArea(area, given.flag(0));
        return used && make.range(used);
      },
      getMergedAreasOrNullObject: (area) => {
        const merged = mergedAreas(area);
        return merged && make.rangeAreas(merged);
      },
    },
    actions: {
      clear: (area, given) => {
        const applyTo = given.optionalText(0) ?? "All";
        clear(area.sheet, area, applyTo);
        if (applyTo === "All" || applyTo === "Hyperlinks") clearHyperlinks(area);
      },
      merge: (area, given) => merge(area.sheet, area, given.flag(0)),
      unmerge: (area) => unmerge(area.sheet, area),
      getCellProperties: cellProperties,
      select: (area) => book.select(area.sheet, area),
      calculate: () => book.calculation.now(),
      setDirty: () => null,
      _ValidateArraySize: (area, given) => {
        if (given.whole(0) !== area.rows || given.whole(1) !== area.columns) throw invalidArgument("array size");
      },
    },
  });
};

/** `Range.getCellProperties`, as far as the add-in asks: the fill of every cell. */
const cellProperties = ({ sheet, row, column, rows, columns }: CellArea): unknown => {
  sheet.load();
  const fill = (atRow: number, atColumn: number): object => {
    const style = sheet.home.styles.get(sheet.cells.style(atRow, atColumn));
    return { format: { fill: { color: fillColor(style), pattern: fillPattern(style) } } };
  };
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_column, right) => fill(row + down, column + right)),
  );
};
