import * as fc from "fast-check";
import { textLiteral } from "../../src/summary/textLiteral";

describe("a text within a formula", () => {
  it.each([
    ["", '""'],
    ["优", '"优"'],
    ['说"好"', '"说""好"""'],
    ["甲".repeat(255), `"${"甲".repeat(255)}"`],
    ["甲".repeat(300), `("${"甲".repeat(255)}"&"${"甲".repeat(45)}")`],
  ])("%j", (text, written) => expect(textLiteral(text)).toBe(written));

  it("is the same text again, in pieces that Excel takes", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 900, size: "max" }), (text) => {
        const pieces = Array.from(textLiteral(text).matchAll(/"((?:[^"]|"")*)"/g), ([, piece = ""]) =>
          piece.replaceAll('""', '"'),
        );
        expect(pieces.join("")).toBe(text);
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(255);
      }),
    ));
});
