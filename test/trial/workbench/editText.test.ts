import * as fc from "fast-check";
import { asTyped } from "../../../src/trial/host/book/typed";
import { editText } from "../../../src/trial/workbench/cells/contents";

const cell = { value: null, formula: null, format: "General", shown: "" };

describe("what a cell is opened with", () => {
  it.each([
    [{ value: 5607.7, format: "#,##0.00", shown: "5,607.70" }, "5607.7"],
    [{ value: 0.9684, format: "0.00%", shown: "96.84%" }, "96.84%"],
    [{ value: 0.083, format: "0%", shown: "8%" }, "8.3%"],
    [{ value: 44_376, format: "yyyy/m/d", shown: "2021/6/29" }, "2021/6/29"],
    [{ value: 44_376, format: "yyyy年m月d日", shown: "2021年6月29日" }, "44376"],
    [{ value: 3, format: '0"year"', shown: "3year" }, "3"],
    [{ value: true }, "TRUE"],
    [{ value: "≥4754人", shown: "≥4754人" }, "≥4754人"],
    [{ value: 4.84, formula: "=PERF.SCORE(E7,F7,D7)", shown: "4.84" }, "=PERF.SCORE(E7,F7,D7)"],
    [{ value: null }, ""],
  ])("%j: %s", (given, text) => expect(editText({ ...cell, ...given })).toBe(text));

  it("gives the same number when it is typed again", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(number, (value) => {
        expect(asTyped(editText({ ...cell, value }), () => false).value).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("gives the same percentage when it is typed again, as far as fifteen digits tell", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (tenThousandths) => {
        const value = tenThousandths / 10_000;
        const text = editText({ ...cell, value, format: "0.00%" });
        expect(asTyped(text, () => false).value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
