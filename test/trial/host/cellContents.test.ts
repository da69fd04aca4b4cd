import { after, failure, newHost, onSheet, type OpenHost } from "./hostForTests";

let open: OpenHost;
beforeAll(async () => {
  open = await newHost();
});
afterEach(() => onSheet(open, (sheet) => (sheet.getRange().clear(), () => null)));

describe("what is written to values", () => {
  it.each([
    // input        value        formula     text          type       format
    ["≥30个", "≥30个", "≥30个", "≥30个", "String", "General"],
    [12.5, 12.5, 12.5, "12.5", "Double", "General"],
    ["12.5", 12.5, 12.5, "12.5", "Double", "General"],
    ["001", 1, 1, "1", "Double", "General"],
    ["1,234.50", 1234.5, 1234.5, "1,234.50", "Double", "#,##0.00"],
    ["93.33%", 0.9333, 0.9333, "93.33%", "Double", "0.00%"],
    ["8.3%", 0.083, 0.083, "8.30%", "Double", "0.00%"],
    ["2020-03-01", 43891, 43891, "2020/3/1", "Double", "yyyy/m/d"],
    ["2020-13-01", "2020-13-01", "2020-13-01", "2020-13-01", "String", "General"],
    [true, true, true, "TRUE", "Boolean", "General"],
    ["true", true, true, "TRUE", "Boolean", "General"],
    ["#N/A", "#N/A", "#N/A", "#N/A", "Error", "General"],
    ["", "", "", "", "Empty", "General"],
    ["=1+2", 3, "=1+2", "3", "Double", "General"],
    ["+1+2", 3, "=1+2", "3", "Double", "General"],
    ["-(1+2)", -3, "=-(1+2)", "-3", "Double", "General"],
    ["-5", -5, -5, "-5", "Double", "General"],
    ["=1/0", "#DIV/0!", "=1/0", "#DIV/0!", "Error", "General"],
    ['="30"', "30", '="30"', "30", "String", "General"],
    ["=1>2", false, "=1>2", "FALSE", "Boolean", "General"],
    ["'=1+2", "=1+2", "=1+2", "=1+2", "String", "General"],
    ["'12", "12", "12", "12", "String", "General"],
    ["=", "=", "=", "=", "String", "General"],
  ])("%p is %p, formula %p, shown %p, %s, %s", async (input, value, formula, text, type, format) => {
    const seen = await after(open, "B2", [[input]]);
    expect(seen).toEqual({
      values: [[value]],
      formulas: [[formula]],
      text: [[text]],
      types: [[type]],
      formats: [[format]],
    });
  });

  it("keeps text in a cell formatted @", async () => {
    await onSheet(open, (sheet) => {
      sheet.getRange("A1:C1").numberFormat = [["@", "@", "General"]];
      return () => null;
    });
    const { values } = await after(open, "A1:C1", [["=1+2", "12", "12"]]);
    expect(values).toEqual([["=1+2", "12", 12]]);
  });

  it("leaves a cell as it is where null is given, and fills all cells with one value", async () => {
    await after(open, "A1:B2", "甲");
    const { values } = await after(open, "A1:B2", [
      [null, "乙"],
      ["", null],
    ]);
    expect(values).toEqual([
      ["甲", "乙"],
      ["", "甲"],
    ]);
  });

  it.each([
    ["another shape", "A1:B2", [["甲", "乙"]]],
    ["ragged lines", "A1:B2", [["甲", "乙"], ["丙"]]],
    ["an object", "A1", [[{ basicValue: 1 }]]],
    ["a formula that cannot be read", "A1", [["=SUM(1"]]],
    ["a text too long", "A1", [["长".repeat(32_768)]]],
  ])("refuses %s", async (_, address, input) => {
    expect(await failure(after(open, address, input))).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("formulas", () => {
  it("follow what they refer to, on other sheets too", async () => {
    await after(open, "A1:A3", [[1], [2], ["=SUM(A1:A2)"]]);
    await onSheet(open, (_, context) => {
      context.workbook.worksheets.add("汇总").getRange("A1").formulas = [["=ROUND(自评表!A3*1.15,2)"]];
      return () => null;
    });
    await after(open, "A2", [[9]]);
    const seen = await onSheet(open, (_, context) => {
      const range = context.workbook.worksheets.getItem("汇总").getRange("A1");
      range.load("values");
      return () => range.values;
    });
    expect(seen).toEqual([[11.5]]);
  });

  it("wait for calculate where calculation is manual", async () => {
    await after(open, "A1:B1", [[1, "=A1*2"]]);
    const seen = await onSheet(open, (sheet, context) => {
      const range = sheet.getRange("B1");
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      const before = sheet.getRange("B1").load("values");
      context.application.calculate("Full");
      range.load("values");
      context.application.calculationMode = "Automatic";
      return () => [before.values, range.values];
    });
    expect(seen).toEqual([[[2]], [[10]]]);
  });
});
