import { newHost, onSheet, type OpenHost } from "./hostForTests";

let open: OpenHost;
beforeEach(async () => {
  open = await newHost();
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe("events", () => {
  it("tell of changes by people and by the add-in, on the sheet listened to", async () => {
    const seen: unknown[] = [];
    await open.office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("自评表").onChanged.add(async ({ address, source, triggerSource }) => {
        seen.push([address, source, triggerSource]);
      });
      worksheets.add("别的");
      await context.sync();
    });
    open.host.type("自评表", "C5", [["4604人"]]);
    open.host.type("别的", "A1", [[1]]);
    await onSheet(open, (sheet) => {
      sheet.getRange("B2:B3").values = [[1], [2]];
      return () => null;
    });
    await soon();
    expect(seen).toEqual([
      ["C5", "Local", undefined],
      ["B2:B3", "Local", "ThisLocalAddin"],
    ]);
  });

  it("of all sheets reach the collection, with the cells changed", async () => {
    const seen: unknown[] = [];
    await open.office.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await open.office.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values,address");
          await inner.sync();
          seen.push([range.address, range.values]);
        });
      });
      context.workbook.worksheets.onAdded.add(async () => {
        seen.push("added");
      });
      await context.sync();
    });
    open.host.type("自评表", "A1", [["甲"]]);
    await onSheet(open, (_, { workbook }) => (workbook.worksheets.add("新"), () => null));
    await soon();
    await soon();
    expect(seen).toHaveLength(2);
    expect(seen).toEqual(expect.arrayContaining([["自评表!A1", [["甲"]]], "added"]));
  });

  it("tell of selections and of the sheet in front", async () => {
    const seen: unknown[] = [];
    await open.office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async ({ address }) => {
        seen.push(address);
      });
      worksheets.onActivated.add(async () => {
        seen.push("activated");
      });
      worksheets.add("汇总");
      await context.sync();
    });
    open.host.select("汇总", "B2:C3");
    await soon();
    const selected = await onSheet(open, (_, { workbook }) => {
      const range = workbook.getSelectedRange().load("address");
      const cell = workbook.getActiveCell().load("address");
      return () => [range.address, cell.address];
    });
    expect([seen, selected]).toEqual([
      ["activated", "B2:C3"],
      ["汇总!B2:C3", "汇总!B2"],
    ]);
  });

  it("stop when the handler is removed, and while events are switched off", async () => {
    const seen: string[] = [];
    const handler = await open.office.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address }) => {
        seen.push(address);
      });
      await context.sync();
      return added;
    });
    const enable = (enabled: boolean): Promise<null> =>
      onSheet(open, (_, context) => {
        context.runtime.enableEvents = enabled;
        return () => null;
      });
    await enable(false);
    open.host.type("自评表", "A1", [[1]]);
    await enable(true);
    open.host.type("自评表", "A2", [[1]]);
    await soon();
    await open.office.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    open.host.type("自评表", "A3", [[1]]);
    await soon();
    expect(seen).toEqual(["A2"]);
  });
});
