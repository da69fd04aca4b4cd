import { failure, newHost, onSheet, type OpenHost } from "./hostForTests";

let open: OpenHost;
beforeEach(async () => {
  open = await newHost();
});

const write = (text: string): Promise<null> =>
  onSheet(open, (sheet) => {
    sheet.getRange("A1").values = [[text]];
    return () => null;
  });

const read = (): Promise<unknown> =>
  onSheet(open, (sheet) => {
    const range = sheet.getRange("A1").load("values");
    range.untrack();
    return () => range.values[0]?.[0];
  });

describe("traffic", () => {
  it("is one round trip a sync, whatever is in it", async () => {
    open.host.traffic.reset();
    await open.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 1; row <= 50; row += 1) {
        const range = sheet.getRange(`A${row}`);
        range.values = [[row]];
        range.untrack();
      }
      await context.sync();
      sheet.getUsedRange().load("values").untrack();
      await context.sync();
    });
    expect(open.host.traffic.roundTrips).toBe(2);
  });

  it("counts bytes as they cross, Chinese as UTF-8", async () => {
    await write("甲");
    open.host.traffic.reset();
    await write("甲");
    const one = open.host.traffic.requestBytes;
    open.host.traffic.reset();
    await write("甲".repeat(101));
    expect(open.host.traffic.requestBytes - one).toBe(300);
    expect(open.host.traffic.responseBytes).toBeGreaterThan(0);
  });

  it("shares nothing: what the add-in changes later is neither written nor read", async () => {
    const matrix = [["写下"]];
    open.host.faults.next({ kind: "delay", milliseconds: 20 });
    await open.office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = matrix;
      const sent = context.sync();
      await new Promise((resolve) => setTimeout(resolve, 5));
      matrix[0] = ["后来"];
      await sent;
      range.load("values");
      await context.sync();
      range.values[0]?.fill("改动");
    });
    expect(await read()).toBe("写下");
  });
});

describe("faults", () => {
  it.each(["AccessDenied", "InvalidOperationInCellEditMode", "GeneralException"] as const)(
    "the host refuses with %s, once",
    async (code) => {
      open.host.faults.next({ kind: "error", code });
      expect(await failure(write("甲"))).toMatchObject({ code });
      expect(await failure(write("乙"))).toBeNull();
    },
  );

  it("the connection breaks: nothing is done", async () => {
    open.host.faults.next({ kind: "fail" });
    expect(await failure(write("甲"))).toMatchObject({ code: "GeneralException" });
    expect(await read()).toBe("");
  });

  it("an answer comes late, but comes", async () => {
    open.host.faults.next({ kind: "delay", milliseconds: 30 });
    let done = false;
    const writing = write("甲").then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(done).toBe(false);
    await writing;
    expect(await read()).toBe("甲");
  });

  it("an answer never comes, and later requests are answered", async () => {
    open.host.faults.next({ kind: "hang" });
    const first = await Promise.race([
      write("甲").then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("silent"), 30)),
    ]);
    expect([first, await read()]).toEqual(["silent", ""]);
  });
});

describe("while a cell is being edited", () => {
  it("a request is refused", async () => {
    open.host.beginCellEdit();
    expect(await failure(write("甲"))).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    open.host.endCellEdit();
    expect(await failure(write("甲"))).toBeNull();
  });

  it("one with delayForCellEdit waits for the end", async () => {
    open.host.beginCellEdit();
    const order: string[] = [];
    const waiting = open.office.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["甲"]];
      await context.sync();
      order.push("written");
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    order.push("ended");
    open.host.endCellEdit();
    await waiting;
    expect(order).toEqual(["ended", "written"]);
  });
});
