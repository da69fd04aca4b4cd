import * as fc from "fast-check";
import {
  add,
  compare,
  divide,
  fraction,
  fromNumber,
  multiply,
  parseDecimal,
  subtract,
  toDecimalText,
  toNumber,
} from "../../../src/value/exact/rational";
import { round, toFixedText, type RoundingMode } from "../../../src/value/exact/round";
import { national, scored } from "../evaluated";

const decimal = (text: string) => {
  const read = parseDecimal(text);
  if (read === null) throw new Error(`${text} is no number`);
  return read;
};

describe("四舍五入", () => {
  it.each([
    // value places half-up truncate
    ["8.575", 2, "8.58", "8.57"],
    ["8.5749999999", 2, "8.57", "8.57"],
    ["1.005", 2, "1.01", "1"],
    ["2.675", 2, "2.68", "2.67"],
    ["4.845", 2, "4.85", "4.84"],
    ["0.5", 0, "1", "0"],
    ["2.5", 0, "3", "2"],
    ["-8.575", 2, "-8.58", "-8.57"],
    ["-0.004", 2, "0", "0"],
    ["7", 2, "7", "7"],
  ])("%s to %s places is %s, cut %s", (value, places, up, cut) => {
    expect(toDecimalText(round(decimal(value), places))).toBe(up);
    expect(toDecimalText(round(decimal(value), places, "truncate"))).toBe(cut);
  });

  it.each<[number, RoundingMode, number]>([
    [2, "half-up", 8.58],
    [2, "truncate", 8.57],
    [1, "half-up", 8.6],
    [1, "truncate", 8.5],
    [0, "half-up", 9],
    [0, "truncate", 8],
  ])("10 分 × 85.75%% 保留 %s 位 %s 得 %s", (places, mode, score) =>
    expect(scored({ target: "100%", actual: "85.75%" }, national({ rounding: { places, mode } })).score).toBe(score),
  );

  it("divides before it rounds, once", () =>
    expect(scored({ target: "3次", actual: "2次", weight: 7.5 }).score).toBe(5));

  it("moves by half a place at most, and no further than the mode says", () =>
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), fc.integer({ min: 0, max: 4 }), (n, d, places) => {
        const value = fraction(n, d);
        const difference = subtract(round(value, places), value);
        const half = fraction(1, 2 * 10 ** places);
        expect(compare(difference, half)).toBeLessThanOrEqual(0);
        expect(compare(multiply(difference, fraction(-1, 1)), half)).toBeLessThanOrEqual(0);
      }),
    ));
});

describe("exact numbers", () => {
  it.each([
    ["0.1", "0.2", "0.3"],
    ["99999999999999999999", "1", "100000000000000000000"],
    ["-0.05", "0.05", "0"],
    ["1.10", "2.2", "3.3"],
  ])("%s + %s = %s", (a, b, sum) => expect(toDecimalText(add(decimal(a), decimal(b)))).toBe(sum));

  it.each(["", "-", ".", "1e", "1.2.3", "一", "0x10", "Infinity", "1 2"])("%j is no number", (text) =>
    expect(parseDecimal(text)).toBeNull(),
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%s is no amount", (value) =>
    expect(fromNumber(value)).toBeNull(),
  );

  it("writes 2.5 with three places as 2.500", () => expect(toFixedText(decimal("2.5"), 3)).toBe("2.500"));

  it("gives a number back as it was", () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const shown = Number(value.toPrecision(15));
        fc.pre(shown === 0 || Math.abs(shown) > 1e-15);
        const exact = fromNumber(value);
        expect(exact && toNumber(exact)).toBeCloseTo(shown === 0 ? 0 : shown, 12);
      }),
    ));

  it("adds, multiplies and divides as fractions do, however large", () => {
    const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [x, y] = [decimal(String(a)), decimal(String(b))];
        expect(toDecimalText(add(x, y))).toBe(String(a + b));
        expect(toDecimalText(multiply(x, y))).toBe(String(a * b));
        const quotient = divide(x, y);
        if (b === 0n) expect(quotient).toBeNull();
        else expect(quotient && toDecimalText(multiply(quotient, y))).toBe(String(a));
      }),
    );
  });
});
