import { asTyped } from "../../../src/trial/host/book/typed";
import { after, failure, hostOf, newHost, onSheet } from "./hostForTests";

const today = () => new Date(2026, 4, 1);
const read = (text: string) => {
  const { value, formula, format } = asTyped(text, () => false, today);
  return [formula ?? value, format];
};

describe("typed as Excel in a Chinese setting reads it", () => {
  it.each<readonly [string, unknown, string | null]>([
    ["1/2", 46024, 'm"月"d"日"'],
    ["3-1", 46082, 'm"月"d"日"'],
    ["13-1", "13-1", null],
    ["2020-3", 43891, "mmm-yy"],
    ["2020年3月1日", 43891, 'yyyy"年"m"月"d"日"'],
    ["3月1日", 46082, 'm"月"d"日"'],
    ["二〇二〇年三月", 43891, 'yyyy"年"m"月"'],
    ["二〇二〇年三月二十一日", 43911, 'yyyy"年"m"月"d"日"'],
    ["二〇二〇年完成", "二〇二〇年完成", null],
    ["12:30", 0.5208333333333334, "h:mm"],
    ["12:75", "12:75", null],
    ["上午8:30", 0.3541666666666667, "上午/下午h:mm"],
    ["下午3时20分", 0.6388888888888888, "上午/下午h:mm"],
    ["上午巡查", "上午巡查", null],
    ["¥5", 5, '"¥"#,##0;"¥"-#,##0'],
    ["￥1,200.50", 1200.5, '"¥"#,##0.00;"¥"-#,##0.00'],
    ["(5)", -5, null],
    ["（5）", -5, null],
    ["(五)", "(五)", null],
    ["1 1/2", 1.5, "# ?/?"],
    ["@SUM(A1)", "=SUM(A1)", null],
    ["＝1+1", "=1+1", null],
    ["－5", -5, null],
    ["９５％", 0.95, "0%"],
    ["≥95%", "≥95%", null],
    ["’1", "’1", null],
    ["'1/2", "1/2", null],
  ])("%s", (text, value, format) => {
    expect(read(text)).toEqual([value, format]);
  });
});

describe("what Excel refuses in a formula", () => {
  it.each([
    ["8,192 characters", `=${"1+".repeat(4095)}1`, null],
    ["more characters", `=${"1+".repeat(4096)}1`, "InvalidArgument"],
    ["a text of 255 characters", `="${"甲".repeat(255)}"`, null],
    ["a longer text", `="${"甲".repeat(256)}"`, "InvalidArgument"],
    ["quotes counted once", `="${'""'.repeat(255)}"`, null],
    ["two texts joined", `="${"甲".repeat(255)}"&"${"乙".repeat(255)}"`, null],
  ])("%s", async (_, formula, code) => {
    const open = await newHost();
    const failed = await failure(
      onSheet(open, (sheet) => {
        sheet.getRange("A1").formulas = [[formula]];
        return () => null;
      }),
    );
    expect(failed?.code ?? null).toBe(code);
  });
});

describe("what a person does with sheets", () => {
  it("a copy stands behind its sheet, in front of all, and is told as added; formulas go on working", async () => {
    const open = await newHost();
    await after(open, "A1:B1", [[2, "=A1*2"]]);
    const seen: string[] = [];
    await open.office.Excel.run(async ({ workbook: { worksheets }, sync }) => {
      worksheets.onAdded.add(async () => void seen.push("added"));
      worksheets.onActivated.add(async () => void seen.push("activated"));
      worksheets.onChanged.add(async () => void seen.push("changed"));
      worksheets.add("后面");
      await sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    seen.length = 0;
    const { book } = open.host;
    const [first] = book.sheets;
    if (!first) throw new Error("no sheet");
    book.copy(first);
    open.host.type("自评表 (2)", "A1", [[5]]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(book.sheets.map(({ name }) => name)).toEqual(["自评表", "自评表 (2)", "后面"]);
    expect(seen).toEqual(["added", "activated", "changed"]);
    const values = await onSheet(open, (sheet) => {
      const range = sheet.getRange("A1:B1").load("values");
      return () => range.values;
    });
    expect(values).toEqual([[5, 10]]);
    expect(book.copy(first).name).toBe("自评表 (3)");
    const saved = await hostOf(open.host.save());
    expect(saved.host.book.sheets.map(({ name }) => name)).toEqual(["自评表", "自评表 (3)", "自评表 (2)", "后面"]);
  });

  it("a new name is told with the old one where the host tells of it", async () => {
    const open = await newHost({}, { sets: { ExcelApi: "1.17", ExcelApiOnline: "1.1" } });
    const seen: unknown[] = [];
    await open.office.Excel.run(async ({ workbook: { worksheets }, sync }) => {
      worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void seen.push([nameBefore, nameAfter]));
      await sync();
    });
    const [first] = open.host.book.sheets;
    if (first) open.host.book.rename(first, "自评表（定稿）");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(seen).toEqual([["自评表", "自评表（定稿）"]]);
  });
});

describe("formulas that the add-in came too late for", () => {
  it("stay #NAME? until they are entered again", async () => {
    const functions = { call: () => [[8]] };
    const first = await newHost({ functions });
    await after(first, "A1:B1", [["=PERF.GRADE(95)", "=1+1"]]);
    const open = await hostOf(first.host.save(), { functions, stuckNames: true });
    const values = () =>
      onSheet(open, (sheet) => {
        const range = sheet.getRange("A1:B1").load("values");
        return () => range.values;
      });
    expect(await values()).toEqual([["#NAME?", 2]]);
    open.host.type("自评表", "A1", [["=PERF.GRADE(95)"]]);
    expect(await values()).toEqual([[8, 2]]);
  });
});
