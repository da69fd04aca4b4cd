import fc from "fast-check";
import { amount, percent, points } from "../../../src/apps/pane/show/numbers";

describe("amounts of money", () => {
  it.each([
    [5607.7, "5,607.7"],
    [2694.43, "2,694.43"],
    [0, "0"],
    [-1234567.5, "-1,234,567.5"],
    [999, "999"],
    [0.0000004, "0"],
    [1e21, "1e+21"],
  ])("%d reads %s", (value, text) => expect(amount(value)).toBe(text));
  it("read as the browser writes them", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const rounded = Number(value.toFixed(6)) + 0;
        expect(amount(value)).toBe(amount(rounded));
        expect(Number(amount(value).replace(/,/g, ""))).toBe(rounded);
        expect(amount(value)).toMatch(/^-?\d{1,3}(?:,\d{3})*(?:\.\d{1,6})?$/);
      }),
    );
  });
});

it("points and rates have two places at most", () => {
  expect([points(8.5), points(33.333), points(20)]).toEqual(["8.5", "33.33", "20"]);
  expect(percent(0.94285)).toBe("94.28%");
});
