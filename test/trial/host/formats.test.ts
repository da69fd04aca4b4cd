import { newHost, onSheet, type OpenHost, reopened } from "./hostForTests";

let open: OpenHost;
beforeEach(async () => {
  open = await newHost();
});

type Read = (sheet: Excel.Worksheet) => () => unknown;

const changed = async (change: (sheet: Excel.Worksheet) => void, read: Read): Promise<unknown[]> => {
  await onSheet(open, (sheet) => (change(sheet), () => null));
  return [await onSheet(open, read), await onSheet(await reopened(open), read)];
};

describe("formats are read back, now and from the file", () => {
  it.each<[string, (range: Excel.Range) => void, string, unknown]>([
    ["fill", ({ format }) => (format.fill.color = "#FFC7CE"), "format/fill/color", { fill: { color: "#FFC7CE" } }],
    [
      "a named fill",
      ({ format }) => (format.fill.color = "yellow"),
      "format/fill/color",
      { fill: { color: "#FFFF00" } },
    ],
    ["bold", ({ format }) => (format.font.bold = true), "format/font/bold", { font: { bold: true } }],
    ["colour", ({ format }) => (format.font.color = "#C00000"), "format/font/color", { font: { color: "#C00000" } }],
    ["size", ({ format }) => (format.font.size = 16), "format/font/size", { font: { size: 16 } }],
    ["font", ({ format }) => (format.font.name = "微软雅黑"), "format/font/name", { font: { name: "微软雅黑" } }],
    [
      "underline",
      ({ format }) => (format.font.underline = "Single"),
      "format/font/underline",
      { font: { underline: "Single" } },
    ],
    ["wrap", ({ format }) => (format.wrapText = true), "format/wrapText", { wrapText: true }],
    [
      "centre",
      ({ format }) => (format.horizontalAlignment = "Center"),
      "format/horizontalAlignment",
      { horizontalAlignment: "Center" },
    ],
    [
      "top",
      ({ format }) => (format.verticalAlignment = "Top"),
      "format/verticalAlignment",
      { verticalAlignment: "Top" },
    ],
    ["width", ({ format }) => (format.columnWidth = 105), "format/columnWidth", { columnWidth: 105 }],
    ["height", ({ format }) => (format.rowHeight = 30), "format/rowHeight", { rowHeight: 30 }],
  ])("%s", async (_, change, path, wanted) => {
    const seen = await changed(
      (sheet) => change(sheet.getRange("B2:C3")),
      (sheet) => {
        const range = sheet.getRange("B2:C3").load(path);
        return () => range.format.toJSON();
      },
    );
    expect(seen).toEqual([expect.objectContaining(wanted), expect.objectContaining(wanted)]);
  });

  it("one change leaves the others, and differing cells answer null", async () => {
    const seen = await changed(
      (sheet) => {
        sheet.getRange("A1:B1").format.font.bold = true;
        sheet.getRange("B1").format.fill.color = "#00FF00";
        sheet.getRange("A1:C1").numberFormat = [["0.00", "0%", "General"]];
      },
      (sheet) => {
        const range = sheet.getRange("A1:B1").load("numberFormat,format/font/bold,format/fill/color");
        return () => [range.numberFormat, range.format.font.bold, range.format.fill.color];
      },
    );
    const wanted = [[["0.00", "0%"]], true, null];
    expect(seen).toEqual([wanted, wanted]);
  });

  it("borders, outside and inside", async () => {
    const seen = await changed(
      (sheet) => {
        const { borders } = sheet.getRange("B2:C3").format;
        for (const side of ["EdgeTop", "InsideHorizontal"] as const) {
          borders.getItem(side).style = "Continuous";
          borders.getItem(side).color = "#BFBFBF";
        }
      },
      (sheet) => {
        const { borders } = sheet.getRange("B2:C3").format;
        borders.load("items/sideIndex,items/style,items/color");
        return () => borders.items.filter(({ style }) => style !== "None").map((b) => [b.sideIndex, b.style, b.color]);
      },
    );
    const wanted = [
      ["EdgeTop", "Continuous", "#BFBFBF"],
      ["InsideHorizontal", "Continuous", "#BFBFBF"],
    ];
    expect(seen).toEqual([wanted, wanted]);
  });

  it("several areas at once", async () => {
    const seen = await changed(
      (sheet) => {
        sheet.getRanges("A1,C3:D4").format.fill.color = "#FFEB9C";
      },
      (sheet) => {
        const read = ["A1", "B2", "C3:D4"].map((address) => sheet.getRange(address).load("format/fill/color"));
        return () => read.map(({ format }) => format.fill.color);
      },
    );
    const wanted = ["#FFEB9C", "#FFFFFF", "#FFEB9C"];
    expect(seen).toEqual([wanted, wanted]);
  });

  it("columns grow to their longest text, Chinese counting twice", async () => {
    const width = async (text: string): Promise<unknown> => {
      const [now] = await changed(
        (sheet) => {
          sheet.getRange("A1").values = [[text]];
          sheet.getRange("A:A").format.autofitColumns();
        },
        (sheet) => {
          const range = sheet.getRange("A1").load("format/columnWidth");
          return () => range.format.columnWidth;
        },
      );
      return now;
    };
    expect(await width("绩效自评综合得分")).toBe(await width("abcdefghijklmnop"));
  });
});

describe("conditional formats", () => {
  it("are counted, found by their range, written to the file and cleared", async () => {
    await onSheet(open, (sheet) => {
      const format = sheet.getRange("B2:B9").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B2<0.8";
      format.custom.format.fill.color = "#FFC7CE";
      const value = sheet.getRange("D1:D5").conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=1", operator: "GreaterThan" };
      value.cellValue.format.font.color = "#9C0006";
      return () => null;
    });
    const counts = (sheet: Excel.Worksheet) => {
      const asked = ["B2:B9", "A1:D1", "F1"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      return () => asked.map(({ value }) => value);
    };
    expect(await onSheet(open, counts)).toEqual([1, 1, 0]);
    const xml = await sheetXml(open);
    expect(xml).toMatch(/<conditionalFormatting sqref="B2:B9"><cfRule type="expression"[^>]*><formula>\$B2&lt;0.8</);
    expect(xml).toMatch(/<conditionalFormatting sqref="D1:D5"><cfRule type="cellIs"[^>]*operator="greaterThan"/);
    await onSheet(open, (sheet) => {
      sheet.getRange("B:B").conditionalFormats.clearAll();
      return () => null;
    });
    expect(await onSheet(open, counts)).toEqual([0, 1, 0]);
    expect(await sheetXml(open)).not.toContain("B2:B9");
  });
});

const sheetXml = async ({ host }: OpenHost): Promise<string> => {
  const { strFromU8, unzipSync } = await import("fflate");
  return strFromU8(unzipSync(host.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
};
