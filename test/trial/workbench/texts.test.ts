import * as fc from "fast-check";
import { fittedNumber } from "../../../src/trial/workbench/grid/paintCell";
import { wrappedLines } from "../../../src/trial/workbench/grid/fittedHeight";

/** Chinese characters are ten pixels wide, all others five. */
const width = (text: string): number => [...text].reduce((sum, char) => sum + (char > "\u02ff" ? 10 : 5), 0);

describe("lines of a text in a cell that wraps", () => {
  it.each([
    ["", 1],
    ["项目产出", 1],
    ["项目产出指标", 2],
    ["项目\n产出", 2],
    ["项目\n\n产出", 3],
    // A full stop stays with its character and takes it along.
    ["项目产出。", 2],
    // An opening bracket goes with what it opens.
    ["项目产（出）", 2],
    ["two words", 2],
    ["internationalisation", 3],
  ])("%j at 40 pixels takes %i", (text, lines) => expect(wrappedLines(text, 40, width)).toBe(lines));

  it("never takes fewer lines than its characters need, nor more than it has characters", () => {
    const text = fc.string({ unit: fc.constantFrom(..."项目产出 ab,（）。1%"), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 200 }), (line, room) => {
        const lines = wrappedLines(line, room, width);
        expect(lines).toBeGreaterThanOrEqual(Math.ceil(width(line.trim().replace(/ /g, "")) / room));
        expect(lines).toBeLessThanOrEqual(Math.max(1, line.length));
      }),
    );
  });
});

describe("numbers in narrow cells", () => {
  it.each([
    // shown,      general, room, fits as
    ["4604", true, 20, "4604"],
    ["96.8447", true, 25, "96.84"],
    ["96.8447", true, 10, "97"],
    ["96.84%", false, 25, "#####"],
    ["2,694.43", false, 30, "######"],
    ["123456", true, 20, "####"],
    ["5", true, 1, "#"],
  ])("%s, general %s, in %i pixels is %s", (text, general, room, shown) => {
    expect(fittedNumber(text, general, room, width)).toBe(shown);
  });

  it("shows the number itself, rounded, or no digit at all", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.nat(80), (value, room) => {
        const text = String(value);
        const shown = fittedNumber(text, true, room, width);
        if (/^#+$/.test(shown)) return;
        const places = shown.split(".")[1]?.length ?? 0;
        expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(
          0.5000001 * 10 ** -places + Math.abs(value) * 1e-15,
        );
      }),
    );
  });
});
