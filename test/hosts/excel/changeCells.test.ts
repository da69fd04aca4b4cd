import type { Host } from "../../../src/trial/host/host";
import { markWeak } from "../../../src/hosts/excel/markWeak";
import { readGrids } from "../../../src/hosts/excel/readGrids";
import { undoLastWrite } from "../../../src/hosts/excel/undoLastWrite";
import { writeBack } from "../../../src/hosts/excel/writeBack";
import { Workbook } from "../../../src/hosts/file/workbook";
import { engineForTests } from "../file/engineForTests";
import { openInExcel } from "./officeForTests";

interface Look {
  readonly formulas: unknown;
  readonly text: unknown;
  readonly formats: unknown;
  readonly fills: readonly (string | undefined)[];
}

const cells = (address: string): Promise<Look> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("自评表").getRange(address);
    range.load("formulas,text,numberFormat");
    const fills = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
    await context.sync();
    return {
      formulas: range.formulas,
      text: range.text,
      formats: range.numberFormat,
      fills: fills.value.flat().map(({ format }) => (format?.fill?.pattern === "None" ? "none" : format?.fill?.color)),
    };
  });

const protect = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("自评表").protection.protect();
    await context.sync();
  });

async function form(): Promise<Host> {
  const host = await openInExcel(null, { sheet: "自评表" });
  host.type("自评表", "A1", [
    ["三级指标", "实际", "得分"],
    ["培训人数", "100人", 7],
    ["'=1+1", "98%", "=3+4"],
    ["满意度", "好", "'7分"],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("自评表").getRange("A3").format.fill.color = "#00FF00";
    await context.sync();
  });
  return host;
}

const marks = [
  { sheet: "自评表", cell: "A2", severity: "error" },
  { sheet: "自评表", cell: "A3", severity: "warning" },
] as const;

const scores = [
  { sheet: "自评表", cell: "C2", score: 5 },
  { sheet: "自评表", cell: "C3", score: 6.5 },
  { sheet: "自评表", cell: "C4", score: 0 },
] as const;

describe("marks on weak indicators", () => {
  it("show a sign and a fill, and leave the text as it is", async () => {
    const host = await form();
    host.traffic.reset();
    expect(await markWeak(marks)).toBe(2);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    const marked = await cells("A2:A3");
    expect(marked.text).toEqual([["▲ 培训人数"], ["▲ =1+1"]]);
    expect(marked.fills).toEqual(["#FBE3E4", "#FFF1CC"]);
    expect(await readGrids(true)).toMatchObject({
      grids: [
        {
          texts: [["三级指标", "实际", "得分"], ["培训人数", "100人", "7"], ["=1+1"], ["满意度"]].map(
            expect.arrayContaining,
          ),
        },
      ],
    });
  });

  it("are not made twice", async () => {
    await form();
    await markWeak(marks);
    expect(await markWeak(marks)).toBe(0);
  });
});

describe("a marked form", () => {
  it("is read as if it were not, from the file too", async () => {
    const host = await form();
    const unmarked = Workbook.open(await engineForTests(), host.save());
    await markWeak(marks);
    const marked = Workbook.open(await engineForTests(), host.save());
    if (!(marked instanceof Workbook && unmarked instanceof Workbook)) throw new Error("no workbook");
    expect(marked.grid("自评表")).toEqual(unmarked.grid("自评表"));
  });
});

describe("undoing", () => {
  it("puts formulas, texts that look like formulas, formats and fills back, also after the workbook was reopened", async () => {
    const host = await form();
    const before = await cells("A1:C4");
    expect(await markWeak(marks)).toBe(2);
    expect(await writeBack(scores)).toBe(3);
    expect((await cells("C2:C4")).formulas).toEqual([[5], [6.5], [0]]);
    const again = await openInExcel(host.save());
    again.traffic.reset();
    expect(await undoLastWrite()).toEqual({ what: "write-back", restored: 3, kept: [] });
    expect(again.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect(await undoLastWrite()).toEqual({ what: "marks", restored: 2, kept: [] });
    expect(await cells("A1:C4")).toEqual(before);
    expect(await undoLastWrite()).toMatchObject({ code: "nothing-to-undo" });
  });

  it("leaves cells that somebody changed since as they are, and names them", async () => {
    const host = await form();
    await writeBack(scores);
    host.type("自评表", "C3", [[9]]);
    expect(await undoLastWrite()).toEqual({
      what: "write-back",
      restored: 2,
      kept: [{ sheet: "自评表", cell: "C3" }],
    });
    expect((await cells("C2:C4")).formulas).toEqual([[7], [9], ["7分"]]);
  });
});

describe("a protected sheet", () => {
  it("is refused before anything is written", async () => {
    await form();
    const before = await cells("A1:C4");
    await protect();
    expect(await writeBack(scores)).toMatchObject({ code: "protected", detail: "自评表" });
    expect(await markWeak(marks)).toMatchObject({ code: "protected", detail: "自评表" });
    expect(await cells("A1:C4")).toEqual(before);
    expect(await undoLastWrite()).toMatchObject({ code: "nothing-to-undo" });
  });
});
