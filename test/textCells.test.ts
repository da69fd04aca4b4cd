import * as fc from "fast-check";
import { openInExcel } from "./hosts/excel/officeForTests";
import { engineForTests } from "./hosts/file/engineForTests";
import { generateSummary } from "../src/hosts/excel/generateSummary";
import { summarySheetName } from "../src/summary/summarySheetName";
import { text } from "../src/summary/cells";
import { cellText } from "../src/summary/cellText";
import type { SheetModel } from "../src/summary/sheetModel";
import { styles } from "../src/summary/styles";
import { Workbook } from "../src/hosts/file/workbook";

/** A sheet with one text a row, in column B. */
const sheetOf = (texts: readonly string[]): SheetModel => ({
  name: summarySheetName,
  columnWidths: [10, 20],
  cells: texts.map((one) => [text("始"), text(one)]),
  rowHeights: {},
  merges: [],
  chart: null,
  print: { landscape: true, fitToWidth: 1, titleRows: "", pageBreaks: [], area: `A1:B${texts.length}`, footer: "" },
  frozenRows: 0,
});

const hostile = fc.constantFrom(
  ...["=1+1", "+1", "-5", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A1", "'=1", "''", "'"],
  ...["12", " 12", "95%", "1,234.50", "1e5", "TRUE", "#N/A", "#REF!", "2021-12-31", "2021年12月", "10:30", "￥5", "½"],
  ...[
    '=HYPERLINK("http://x","y")',
    "=cmd|'/C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "_x0041_",
    "_x000D_",
    "&amp;",
    "<b>",
  ],
  ...["上午8时", "二〇二〇年", "全年 ", " 前空格", "", "𠮷野", "👨‍👩‍👧"],
);

const anyText = fc.oneof(hostile, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
const someTexts = fc.array(anyText, { minLength: 1, maxLength: 12 });

const expected = (texts: readonly string[]): readonly (string | null)[] =>
  texts.map((one) => (cellText(one) === "" ? null : cellText(one)));

describe("a text, whatever it is, stays that text", () => {
  it("written into a file", async () => {
    const engine = await engineForTests();
    fc.assert(
      fc.property(someTexts, (texts) => {
        const book = Workbook.create(engine, "自评表");
        book.writeSheet(sheetOf(texts), styles);
        const saved = Workbook.open(engine, book.save());
        if (!(saved instanceof Workbook)) throw new Error(saved.code);
        const grid = saved.grid(summarySheetName);
        expect(grid?.values.map(([, value]) => value ?? null)).toEqual(expected(texts));
        expect(grid?.texts.map(([, shown]) => shown ?? "")).toEqual(expected(texts).map((one) => one ?? ""));
        book.close();
        saved.close();
      }),
      { numRuns: 40 },
    );
  });

  it("written through Excel", async () => {
    await openInExcel(null, { sheet: "自评表" });
    await fc.assert(
      fc.asyncProperty(someTexts, async (texts) => {
        await generateSummary(() => ({ sheet: sheetOf(texts), value: null }));
        const [shown, types] = await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(summarySheetName).getRange(`B1:B${texts.length}`);
          range.load("values,text,valueTypes");
          await context.sync();
          expect(range.values.map(([value]) => value)).toEqual(expected(texts).map((one) => one ?? ""));
          return [range.text.flat(), range.valueTypes.flat()];
        });
        expect(shown).toEqual(expected(texts).map((one) => one ?? ""));
        // The host keeps an error value as its text, so a text that reads like one has that type there.
        const wanted = expected(texts).map((one) =>
          one === null ? "Empty" : /^#(N\/A|REF!)$/.test(one) ? "Error" : "String",
        );
        expect(types).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
