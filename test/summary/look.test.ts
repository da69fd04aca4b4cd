import * as fc from "fast-check";
import { cellText, longestText } from "../../src/summary/cellText";
import { roundLikeSheet } from "../../src/summary/reproduced";
import { styles } from "../../src/summary/styles";

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance, WCAG 2.2. */
const luminance = (color: string): number =>
  [1, 3, 5]
    .map((at) => channel(parseInt(color.slice(at, at + 2), 16) / 255))
    .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);

const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

describe("styles", () => {
  it.each(Object.entries(styles))("%s is legible: at least 4.5 : 1", (_, { color, fill }) => {
    expect(contrast(color ?? "#000000", fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("rounding as the sheet does", () => {
  it.each([
    [8.575, 2, 8.58],
    [1.005, 2, 1.01],
    [-0.165, 2, -0.17],
    [33 / 35, 4, 0.9429],
    [0, 2, 0],
    [1e-7, 4, 0],
    [0.1 + 0.2, 2, 0.3],
  ])("%d to %d places is %d", (value, places, rounded) => {
    expect(roundLikeSheet(value, places)).toBe(rounded);
  });
});

describe("text that a cell can hold", () => {
  it.each([
    ["一\r\n二\r三", "一\n二\n三"],
    ["a\u0000b\u001Fc", "abc"],
    ["\uD800𠮷\uDC00", "𠮷"],
    ["\t=1+1", "\t=1+1"],
  ])("%j becomes %j", (given, kept) => {
    expect(cellText(given)).toBe(kept);
  });

  it("keeps everything else, is settled after once, and never too long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(2), (text, times) => {
        const long = text.repeat(times * 700);
        expect(cellText(cellText(long))).toBe(cellText(long));
        expect(cellText(long).length).toBeLessThanOrEqual(longestText);
      }),
      { numRuns: 30 },
    );
  });
});
