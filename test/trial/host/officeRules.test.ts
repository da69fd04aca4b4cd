import { after, failure, newHost, onSheet, type OpenHost } from "./hostForTests";

let open: OpenHost;
beforeAll(async () => {
  open = await newHost();
});

describe("rules that are the library's own", () => {
  it("refuses a value read before it was loaded", async () => {
    const run = open.office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("address");
      await context.sync();
      return range.values;
    });
    expect(await failure(run)).toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("refuses an API above the host's requirement set", async () => {
    const run = open.office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getDependents();
      await context.sync();
    });
    expect(await failure(run)).toMatchObject({ code: "ApiNotFound" });
  });

  it("lets go of every object when a run is over", async () => {
    await after(open, "A1:B2", 1);
    expect(open.host.keptReferences).toBe(0);
  });

  it("finds an object again in later batches of a run", async () => {
    const seen = await open.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("临时");
      const range = sheet.getRange("B2");
      await context.sync();
      range.values = [["仍在"]];
      sheet.name = "改名";
      await context.sync();
      range.load("values,address");
      await context.sync();
      sheet.delete();
      await context.sync();
      return [range.address, range.values];
    });
    expect(seen).toEqual(["改名!B2", [["仍在"]]]);
  });
});

describe("null objects", () => {
  it.each([
    ["sheet", (context: Excel.RequestContext) => context.workbook.worksheets.getItemOrNullObject("没有")],
    ["name", (context: Excel.RequestContext) => context.workbook.names.getItemOrNullObject("没有")],
    ["setting", (context: Excel.RequestContext) => context.workbook.settings.getItemOrNullObject("没有")],
    ["part", (context: Excel.RequestContext) => context.workbook.customXmlParts.getItemOrNullObject("没有")],
    ["table", (context: Excel.RequestContext) => context.workbook.tables.getItemOrNullObject("没有")],
    [
      "range of a missing sheet",
      (context: Excel.RequestContext) => context.workbook.worksheets.getItemOrNullObject("没有").getRange("A1"),
    ],
  ])("stand for a missing %s", async (_, find) => {
    const isNull = await open.office.Excel.run(async (context) => {
      const object = find(context);
      await context.sync();
      return object.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("take a delete without complaint", async () => {
    const run = open.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("没有").delete();
      await context.sync();
    });
    expect(await failure(run)).toBeNull();
  });
});

describe("errors", () => {
  it("name the statement they come from, and what stood before it is done", async () => {
    const run = open.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["先写"]];
      sheet.getRange("不是地址").values = [[1]];
      await context.sync();
    });
    const failed = await failure(run);
    expect(failed?.code).toBe("InvalidArgument");
    expect(failed?.statement).toContain("getRange");
    const values = await onSheet(open, (sheet) => {
      const range = sheet.getRange("A1").load("values");
      return () => range.values;
    });
    expect(values).toEqual([["先写"]]);
  });

  it.each([
    [
      "ApiNotFound",
      "what the host does not have",
      (sheet: Excel.Worksheet) => sheet.getRange("A1").removeDuplicates([0], false),
    ],
    ["ApiNotFound", "a property it does not have", (sheet: Excel.Worksheet) => (sheet.standardWidth = 10)],
    ["ItemNotFound", "a missing chart", (sheet: Excel.Worksheet) => sheet.charts.getItem("没有").delete()],
    [
      "InvalidArgument",
      "cells beyond the sheet",
      (sheet: Excel.Worksheet) => sheet.getCell(0, 0).getOffsetRange(-1, 0),
    ],
    ["InvalidArgument", "a colour that is none", (sheet: Excel.Worksheet) => (sheet.tabColor = "淡红")],
    ["RangeExceedsLimit", "values of a whole sheet", (sheet: Excel.Worksheet) => sheet.getRange().load("values")],
  ])("%s for %s", async (code, _, ask) => {
    expect(await failure(onSheet(open, (sheet) => (ask(sheet), () => null)))).toMatchObject({ code });
  });
});
