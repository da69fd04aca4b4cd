import { runGuarded } from "../../../src/hosts/excel/guard";
import { activeSheetName, selectCell } from "../../../src/hosts/excel/selection";
import { openInExcel } from "./officeForTests";

const rename = (timeout = 30_000) =>
  runGuarded<string>(
    async (context, attempt) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      if (attempt.givenUp) return sheet.name;
      sheet.name = "改名";
      await context.sync();
      return sheet.name;
    },
    { kind: "write", timeout },
  );

describe("a guarded call", () => {
  it("reads again where the host hangs or breaks once, and gives the answer", async () => {
    const host = await openInExcel(null, { sheet: "自评表" });
    const read = () =>
      runGuarded(
        async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.load("name");
          await context.sync();
          return sheet.name;
        },
        { kind: "read", timeout: 200 },
      );
    host.faults.next({ kind: "hang" });
    expect(await read()).toBe("自评表");
    host.faults.next({ kind: "fail" });
    expect(await read()).toBe("自评表");
    host.faults.next({ kind: "hang" }, 2);
    expect(await read()).toMatchObject({ code: "timeout" });
  });

  it("never writes twice, and not at all once it was given up", async () => {
    const host = await openInExcel(null, { sheet: "自评表" });
    host.faults.next({ kind: "fail" });
    expect(await rename()).toMatchObject({ code: "unexpected" });
    host.faults.next({ kind: "delay", milliseconds: 150 });
    expect(await rename(50)).toMatchObject({ code: "timeout" });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await activeSheetName()).toBe("自评表");
  });

  it("waits while a cell is being edited, and says that it waits", async () => {
    const host = await openInExcel(null, { sheet: "自评表" });
    host.beginCellEdit();
    let waiting = 0;
    const name = runGuarded(
      async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      },
      {
        kind: "read",
        waitingAfter: 20,
        onWaiting: () => {
          waiting += 1;
          host.endCellEdit();
        },
      },
    );
    expect(await name).toBe("自评表");
    expect(waiting).toBe(1);
  });

  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["AccessDenied", "protected"],
    ["ItemNotFound", "not-found"],
    ["ApiNotFound", "not-supported"],
  ] as const)("gives the host's %s as %s", async (code, failure) => {
    const host = await openInExcel();
    host.faults.next({ kind: "error", code });
    expect(await activeSheetName()).toMatchObject({ code: failure });
  });

  it("shows a cell in one round trip, and says when the sheet is gone", async () => {
    const host = await openInExcel(null, { sheet: "自评表" });
    host.traffic.reset();
    expect(await selectCell("自评表", "G12")).toBe(true);
    expect(host.traffic.roundTrips).toBe(1);
    expect(await selectCell("没有", "A1")).toMatchObject({ code: "not-found" });
  });
});
