import * as fc from "fast-check";
import { Axis } from "../../../src/trial/workbench/grid/sizes";

describe("where rows lie", () => {
  // Two rows with heights of their own, a hidden one, all others 20.
  const axis = new Axis([30, 0, 50], 20, 100);

  it.each([
    // row, from, height
    [0, 0, 30],
    [1, 30, 0],
    [2, 30, 50],
    [3, 80, 20],
    [10, 220, 20],
  ])("row %i begins at %i and is %i high", (row, start, size) => {
    expect([axis.start(row), axis.size(row)]).toEqual([start, size]);
  });

  it.each([
    [0, 0],
    [29, 0],
    [30, 2],
    [79, 2],
    [80, 3],
    [99, 3],
    [100, 4],
    [1e9, 99],
  ])("offset %i lies in row %i; hidden rows are passed over", (offset, row) => {
    expect(axis.at(offset)).toBe(row);
  });

  it("is as long as all rows together", () => expect(axis.total).toBe(80 + 97 * 20));

  it("finds every row that is not hidden by each of its pixels", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 30 }), fc.nat(39), fc.nat(59), (sizes, row, into) => {
        const any = new Axis(sizes, 20, 40);
        fc.pre(into < any.size(row));
        expect(any.at(any.start(row) + into)).toBe(row);
      }),
    );
  });
});
