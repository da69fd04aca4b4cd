import * as fc from "fast-check";
import { joinedAddresses } from "../../../src/hosts/excel/rangeAreas";
import { areaAddress, rectangles } from "../../../src/hosts/excel/rectangles";

describe("cells of one kind as rectangles", () => {
  it("joins equal runs below each other, and nothing else", () => {
    const found = rectangles(
      ["aab", "aab", "abb", "a.b"].map((line) => [...line]),
      (cell) => (cell === "." ? null : cell),
    );
    expect(Object.fromEntries([...found].map(([key, areas]) => [key, areas.map(areaAddress)]))).toEqual({
      a: ["A1:B2", "A3:A4"],
      b: ["C1:C2", "B3:C3", "C4"],
    });
  });

  it("covers every cell of its kind once and no other", () => {
    const cell = fc.constantFrom("a", "b", null);
    const grid = fc
      .nat(6)
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
    fc.assert(
      fc.property(grid, (cells) => {
        const painted = cells.map((line) => line.map((): string | null => null));
        for (const [key, areas] of rectangles(cells, (one) => one))
          for (const { row, column, rows, columns } of areas)
            for (let y = row; y < row + rows; y++)
              for (let x = column; x < column + columns; x++) {
                expect(painted[y]?.[x]).toBeNull();
                painted[y]?.splice(x, 1, key);
              }
        expect(painted).toEqual(cells);
      }),
    );
  });

  it("takes one area for a column of 5,000 cells", () => {
    const cells = Array.from({ length: 5000 }, () => ["text", "points", "points"]);
    expect([...rectangles(cells, (cell) => cell).values()].flat()).toHaveLength(2);
  });
});

describe("addresses of several areas", () => {
  it("stay below the length that Excel takes, and lose none", () => {
    const areas = Array.from({ length: 4000 }, (_, row) => ({ row: row * 2, column: 3, rows: 1, columns: 1 }));
    const joined = joinedAddresses(areas);
    expect(joined.every((address) => address.length <= 8192)).toBe(true);
    expect(joined.join(",").split(",")).toEqual(areas.map(areaAddress));
    expect(joined.length).toBeLessThan(5);
  });
});
