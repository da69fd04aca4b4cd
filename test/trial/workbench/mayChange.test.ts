import { mayChange } from "../../../src/trial/workbench/frame/mayChange";
import { officeOn } from "../host/officeInNode";
import { newHost } from "../host/hostForTests";

/** Whether any batch of a run may have changed the workbook. */
async function changed(run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<boolean> {
  const { host } = await newHost();
  const seen: boolean[] = [];
  const office = officeOn({
    execute: (body, flags) => {
      seen.push(mayChange(body));
      return host.execute(body, flags);
    },
    onEvents: (listener) => host.onEvents(listener),
  });
  await office.Excel.run(async (context) => {
    run(context, context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  office.disconnect();
  return seen.includes(true);
}

describe("requests of the pane after which the page is drawn anew and the file counts as changed", () => {
  it.each<[string, Parameters<typeof changed>[0]]>([
    ["values", (_, sheet) => (sheet.getRange("A1").values = [[1]])],
    ["a fill", (_, sheet) => (sheet.getRange("A1").format.fill.color = "#ff0000")],
    ["a column's width", (_, sheet) => (sheet.getRange("A:A").format.columnWidth = 90)],
    ["a merge", (_, sheet) => sheet.getRange("A1:B1").merge()],
    ["frozen rows", (_, sheet) => sheet.freezePanes.freezeRows(1)],
    ["a new sheet", ({ workbook }) => workbook.worksheets.add("新表")],
    ["a custom XML part", ({ workbook }) => workbook.customXmlParts.add("<a xmlns='urn:a'/>")],
  ])("%s", async (_what, run) => expect(await changed(run)).toBe(true));

  it.each<[string, Parameters<typeof changed>[0]]>([
    ["reading", (_, sheet) => sheet.getUsedRange().load("values,formulas,text")],
    ["selecting", (_, sheet) => sheet.getRange("B2").select()],
    ["activating", (_, sheet) => sheet.activate()],
    ["calculating", ({ workbook }) => workbook.application.calculate("Full")],
    ["listening", (_, sheet) => sheet.onChanged.add(async () => {})],
  ])("not %s", async (_what, run) => expect(await changed(run)).toBe(false));

  it("not what is no request at all", () => expect(mayChange({ hello: 1 })).toBe(false));
});
