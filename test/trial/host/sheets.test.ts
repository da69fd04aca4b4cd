import { failure, newHost, onSheet, type OpenHost, reopened } from "./hostForTests";

let open: OpenHost;
beforeEach(async () => {
  open = await newHost();
});

const names = (from: OpenHost): Promise<string[]> =>
  onSheet(from, (_, context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    return () => worksheets.items.map(({ name }) => name);
  });

const inBatch = (from: OpenHost, change: (context: Excel.RequestContext) => void): Promise<null> =>
  onSheet(from, (_, context) => (change(context), () => null));

describe("sheets", () => {
  it("are added at the end, named by number where no name is given", async () => {
    await inBatch(open, ({ workbook }) => {
      workbook.worksheets.add("汇总");
      workbook.worksheets.add();
    });
    expect(await names(open)).toEqual(["自评表", "汇总", "Sheet3"]);
    expect(await names(await reopened(open))).toEqual(["自评表", "汇总", "Sheet3"]);
  });

  it.each([
    ["ItemAlreadyExists", "自评表"],
    ["InvalidArgument", "a/b"],
    ["InvalidArgument", "a:b"],
    ["InvalidArgument", "[a]"],
    ["InvalidArgument", "'a"],
    ["InvalidArgument", "绩".repeat(32)],
    ["InvalidArgument", " "],
  ])("are refused with %s for the name %p", async (code, name) => {
    expect(await failure(inBatch(open, ({ workbook }) => workbook.worksheets.add(name)))).toMatchObject({ code });
  });

  it("have names that are unique without regard to case", async () => {
    const run = inBatch(open, ({ workbook }) => {
      workbook.worksheets.add("Summary");
      workbook.worksheets.add("SUMMARY");
    });
    expect(await failure(run)).toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("are found without regard to case, and by id", async () => {
    const found = await open.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Summary");
      sheet.load("id");
      await context.sync();
      const [byName, byId] = ["summary", sheet.id].map((key) => context.workbook.worksheets.getItem(key).load("name"));
      await context.sync();
      return [byName?.name, byId?.name];
    });
    expect(found).toEqual(["Summary", "Summary"]);
  });

  it("move, hide, come to the front and go", async () => {
    await inBatch(open, ({ workbook: { worksheets } }) => {
      worksheets.add("乙").position = 0;
      worksheets.add("丙").visibility = "Hidden";
      worksheets.getItem("乙").activate();
      worksheets.getItem("自评表").delete();
    });
    const seen = await onSheet(await reopened(open), (active, { workbook: { worksheets } }) => {
      active.load("name");
      worksheets.load("items/name,items/visibility,items/position");
      const count = worksheets.getCount(true);
      return () => [active.name, worksheets.items.map((s) => [s.name, s.visibility, s.position]), count.value];
    });
    expect(seen).toEqual([
      "乙",
      [
        ["乙", "Visible", 0],
        ["丙", "Hidden", 1],
      ],
      1,
    ]);
  });

  it("one visible sheet always stays", async () => {
    const code = "InvalidOperation";
    expect(
      await failure(inBatch(open, ({ workbook }) => workbook.worksheets.getItem("自评表").delete())),
    ).toMatchObject({
      code,
    });
    const hide = inBatch(open, ({ workbook }) => {
      workbook.worksheets.getItem("自评表").visibility = "Hidden";
    });
    expect(await failure(hide)).toMatchObject({ code });
  });

  it("a hidden one does not come to the front", async () => {
    const run = inBatch(open, ({ workbook: { worksheets } }) => {
      const sheet = worksheets.add("藏");
      sheet.visibility = "Hidden";
      sheet.activate();
    });
    expect(await failure(run)).toMatchObject({ code: "InvalidOperation" });
  });

  it("keep what was set on them through a save", async () => {
    await onSheet(open, (sheet) => {
      sheet.tabColor = "#FF8800";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(3);
      return () => null;
    });
    const seen = await onSheet(await reopened(open), (sheet) => {
      sheet.load("tabColor,showGridlines");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      return () => [sheet.tabColor, sheet.showGridlines, frozen.address];
    });
    expect(seen).toEqual(["#FF8800", false, "自评表!1:3"]);
  });
});

describe("a protected sheet", () => {
  beforeEach(() =>
    onSheet(open, (sheet) => {
      sheet.getRange("A1").values = [["原有"]];
      sheet.protection.protect();
      return () => null;
    }),
  );

  it.each([
    ["values", (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [["新"]])],
    ["format", (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "red")],
    ["merge", (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").merge()],
    ["clear", (sheet: Excel.Worksheet) => sheet.getRange("A1").clear()],
    ["width", (sheet: Excel.Worksheet) => (sheet.getRange("A:A").format.columnWidth = 80)],
    ["chart", (sheet: Excel.Worksheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2"))],
    ["conditional format", (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["page", (sheet: Excel.Worksheet) => (sheet.pageLayout.orientation = "Landscape")],
  ])("refuses a new %s", async (_, change) => {
    const run = onSheet(open, (sheet) => (change(sheet), () => null));
    expect(await failure(run)).toMatchObject({ code: "AccessDenied" });
  });

  it("says so, is still read, after a save too, and is free again when unprotected", async () => {
    const again = await reopened(open);
    const seen = await onSheet(again, (sheet) => {
      sheet.protection.load("protected");
      const range = sheet.getRange("A1").load("values");
      return () => [sheet.protection.protected, range.values];
    });
    expect(seen).toEqual([true, [["原有"]]]);
    const run = onSheet(again, (sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["新"]];
      return () => null;
    });
    expect(await failure(run)).toBeNull();
  });
});
