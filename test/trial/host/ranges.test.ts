import * as fc from "fast-check";
import { parseArea, areaName } from "../../../src/trial/host/book/a1";
import { failure, newHost, onSheet, type OpenHost, reopened } from "./hostForTests";

let open: OpenHost;
beforeEach(async () => {
  open = await newHost();
});

const values = (from: OpenHost, address: string): Promise<unknown[][]> =>
  onSheet(from, (sheet) => {
    const range = sheet.getRange(address).load("values");
    return () => range.values;
  });

const write = (address: string, matrix: unknown[][]): Promise<null> =>
  onSheet(open, (sheet) => {
    sheet.getRange(address).values = matrix;
    return () => null;
  });

describe("which cells are meant", () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["address", (sheet) => sheet.getRange("b2:$C$5"), "B2:C5"],
    ["with the sheet", (sheet) => sheet.getRange("自评表!B2"), "B2"],
    ["columns", (sheet) => sheet.getRange("B:D"), "B:D"],
    ["rows", (sheet) => sheet.getRange("2:3"), "2:3"],
    ["cell", (sheet) => sheet.getCell(3, 27), "AB4"],
    ["indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
    ["cell of a range", (sheet) => sheet.getRange("B2:C5").getCell(1, 1), "C3"],
    ["resized", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "B2:C4"],
    ["offset", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "A3:B4"],
    ["whole columns", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "B:C"],
    ["whole rows", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "2:3"],
    ["last row", (sheet) => sheet.getRange("B2:C5").getLastRow(), "B5:C5"],
    ["bounding", (sheet) => sheet.getRange("B2").getBoundingRect("D1:D9"), "B1:D9"],
    ["intersection", (sheet) => sheet.getRange("A1:C3").getIntersection(sheet.getRange("B2:D9")), "B2:C3"],
  ])("%s", async (_, find, address) => {
    const seen = await onSheet(open, (sheet) => {
      const range = find(sheet).load("address");
      return () => range.address;
    });
    expect(seen).toBe(`自评表!${address}`);
  });

  it("any rectangle's address is read as that rectangle", () =>
    fc.assert(
      fc.property(
        fc.nat(1_048_000),
        fc.nat(16_000),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 300 }),
        (row, column, rows, columns) => {
          const area = { row, column, rows, columns };
          expect(parseArea(areaName(area))).toEqual(area);
        },
      ),
    ));

  it.each(["", "A", "1", "A0", "A1:B", "XFE1", "A1048577", "A1:B2:C3", "名称"])("%p is no address", (text) => {
    expect(parseArea(text)).toBeNull();
  });
});

describe("the used range", () => {
  const used = (valuesOnly: boolean): Promise<unknown> =>
    onSheet(open, (sheet) => {
      const range = sheet.getUsedRangeOrNullObject(valuesOnly).load("address");
      const strict = sheet.getUsedRange(valuesOnly).load("address");
      return () => [range.isNullObject ? null : range.address, strict.address];
    });

  it("of an empty sheet is a null object, or A1", async () => {
    expect(await used(false)).toEqual([null, "自评表!A1"]);
  });

  it("reaches over cells with a format only, unless values alone are asked for", async () => {
    await write("C3:D4", [
      [1, ""],
      ["", 2],
    ]);
    await onSheet(open, (sheet) => {
      sheet.getRange("B9").format.fill.color = "yellow";
      return () => null;
    });
    expect(await used(true)).toEqual(["自评表!C3:D4", "自评表!C3:D4"]);
    expect(await used(false)).toEqual(["自评表!B3:D9", "自评表!B3:D9"]);
  });
});

describe("merged cells", () => {
  it("hold the first cell's value alone, read and written", async () => {
    await write("A1:C2", [
      ["甲", "乙", "丙"],
      ["丁", "戊", "己"],
    ]);
    await onSheet(open, (sheet) => {
      sheet.getRange("A1:B2").merge();
      return () => null;
    });
    expect(await values(open, "A1:C2")).toEqual([
      ["甲", "", "丙"],
      ["", "", "己"],
    ]);
    await write("A1:C2", [
      ["新", "x", "y"],
      ["x", "x", "z"],
    ]);
    const kept = [
      ["新", "", "y"],
      ["", "", "z"],
    ];
    expect(await values(open, "A1:C2")).toEqual(kept);
    expect(await values(await reopened(open), "A1:C2")).toEqual(kept);
  });

  const mergedIn = (from: OpenHost, address: string): Promise<unknown> =>
    onSheet(from, (sheet) => {
      const merged = sheet.getRange(address).getMergedAreasOrNullObject();
      merged.load("address");
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      return () =>
        merged.isNullObject
          ? null
          : merged.areas.items.map((a) => [a.rowIndex, a.columnIndex, a.rowCount, a.columnCount]);
    });

  it("are found where their first cell lies in the range", async () => {
    await onSheet(open, (sheet) => {
      sheet.getRange("B2:C4").merge();
      sheet.getRange("E1:G3").merge(true);
      return () => null;
    });
    expect(await mergedIn(open, "A1:Z9")).toEqual([
      [0, 4, 1, 3],
      [1, 1, 3, 2],
      [1, 4, 1, 3],
      [2, 4, 1, 3],
    ]);
    expect(await mergedIn(open, "A1:B2")).toEqual([[1, 1, 3, 2]]);
    expect(await mergedIn(open, "C3:D9")).toBeNull();
    await onSheet(open, (sheet) => {
      sheet.getRange("A1:Z2").unmerge();
      return () => null;
    });
    expect(await mergedIn(open, "A1:Z9")).toEqual([[2, 4, 1, 3]]);
  });

  it("are refused above 512, though what was asked before is answered", async () => {
    const address = await open.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B513").merge(true);
      sheet.getRange("A1").values = [["在"]];
      await context.sync();
      const used = sheet.getRange("A1").load("values");
      const merged = sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("address");
      const code = await failure(context.sync());
      expect(code).toMatchObject({ code: "ItemNotFound" });
      expect(used.values).toEqual([["在"]]);
      const fewer = sheet.getRange("A1:B512").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      return [merged, fewer.areaCount][1];
    });
    expect(address).toBe(512);
  });
});

describe("clear", () => {
  beforeEach(() =>
    onSheet(open, (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.format.fill.color = "#FFFF00";
      return () => null;
    }),
  );

  it.each([
    ["Contents", "", "#FFFF00"],
    ["Formats", 1, "#FFFFFF"],
    ["All", "", "#FFFFFF"],
  ] as const)("%s leaves the value %p and the fill %p", async (applyTo, value, color) => {
    await onSheet(open, (sheet) => {
      sheet.getRange("A1").clear(applyTo);
      return () => null;
    });
    const seen = await onSheet(await reopened(open), (sheet) => {
      const range = sheet.getRange("A1").load("values,format/fill/color");
      const other = sheet.getRange("B2").load("values,format/fill/color");
      return () => [range.values[0]?.[0], range.format.fill.color, other.values[0]?.[0], other.format.fill.color];
    });
    expect(seen).toEqual([value, color, 4, "#FFFF00"]);
  });
});

it("5,000 rows of 12 cells go in one batch and come back, from memory and from the file", async () => {
  const matrix = Array.from({ length: 5000 }, (_, row) =>
    Array.from({ length: 12 }, (_cell, column) => (column % 3 === 0 ? row + column / 4 : `指标${row}-${column}`)),
  );
  open.host.traffic.reset();
  const seen = await onSheet(open, (sheet) => {
    const range = sheet.getRange("A1:L5000");
    range.values = matrix;
    range.load("values");
    range.untrack();
    return () => range.values;
  });
  expect(open.host.traffic.roundTrips).toBe(1);
  expect(seen).toEqual(matrix);
  expect(await values(await reopened(open), "A1:L5000")).toEqual(matrix);
});
