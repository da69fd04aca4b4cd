import * as fc from "fast-check";
import { fromTsv, toTsv } from "../../../src/trial/workbench/cells/clipboard";

describe("cells on the clipboard", () => {
  it.each([
    [
      "a\tb\r\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\tb\nc\td\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"第一行\n第二行"\t3', [["第一行\n第二行", "3"]]],
    ['"他说""好"""\tx', [['他说"好"', "x"]]],
    ["a\t\tb", [["a", "", "b"]]],
    [
      "a\nb\tc",
      [
        ["a", ""],
        ["b", "c"],
      ],
    ],
    ["只有一格", [["只有一格"]]],
  ])("%j", (text, cells) => expect(fromTsv(text)).toEqual(cells));

  it("come back as they were copied", () => {
    const text = fc.string({ unit: fc.constantFrom("达", "a", '"', "\t", "\n", " ") });
    const cells = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(fc.property(cells, (given) => expect(fromTsv(toTsv(given))).toEqual(given)));
  });
});
