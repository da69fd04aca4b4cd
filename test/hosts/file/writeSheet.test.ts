import * as fc from "fast-check";
import type { CellModel, SheetModel } from "../../../src/summary/sheetModel";
import { styles } from "../../../src/summary/styles";
import type { Engine } from "../../../src/hosts/file/engine";
import { Workbook } from "../../../src/hosts/file/workbook";
import { engineForTests } from "./engineForTests";
import { fixture, opened, unzipped } from "./packageForTests";
import { blank, formula, number, summarySheet, text } from "./sheetForTests";

const NAME = "绩效自评汇总";
const rich = fixture("rich.xlsx");

const oneRow = (...cells: readonly CellModel[]): SheetModel =>
  summarySheet({ columnWidths: cells.map(() => 10), cells: [cells], merges: [], chart: null, frozenRows: 0 });

describe("写汇总表", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineForTests();
  });

  /** Written, saved and read again, as another program would. */
  const rewritten = (bytes: Uint8Array, ...models: readonly SheetModel[]): Workbook => {
    const workbook = opened(engine, bytes);
    for (const model of models) expect(workbook.writeSheet(model, styles)).toBeNull();
    return opened(engine, workbook.save());
  };
  const partOf = (workbook: Workbook, sheet: string): string => {
    const parts = unzipped(workbook.save());
    const position = workbook.sheets().findIndex(({ name }) => name === sheet);
    const id =
      Array.from((parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*r:id="([^"]+)"/g))[position]?.[1] ?? "";
    const relations = Array.from((parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship [^>]*>/g), String);
    const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relations.find((tag) => tag.includes(`"${id}"`)) ?? "")?.[1];
    return Buffer.from(parts[`xl/${target}`] ?? "", "latin1").toString("utf8");
  };

  it("值、缓存值与样式写进去，排在最后，其他表不变", () => {
    const workbook = rewritten(rich, summarySheet());
    expect(workbook.sheets().map(({ name }) => name)).toEqual(["自评表", "明细", "透视", "字典", "参数", NAME]);
    const grid = workbook.grid(NAME);
    expect(grid?.values).toEqual([
      ["绩效自评汇总", null, null, null],
      ["评价项目", "标准分值", "得分", "得分率"],
      ["=1+1 不是公式", 20, 20, 1],
      ["＋产出", 80, 75.5, 0.94375],
      ["综合绩效", 100, 95.5, "优"],
    ]);
    expect(grid?.texts[3]).toEqual(["＋产出", "80.00", "75.50", "94.38%"]);
    expect(grid?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }]);
  });

  it("公式的数值结果存成数，文字结果存成文字，自定义函数存成 Excel 的样子", () => {
    const xml = partOf(rewritten(rich, summarySheet()), NAME);
    expect(xml).toMatch(/<c r="C3" s="\d+"><f>_xldudf_PERF_SCORE\(自评表!C5,自评表!D5,20\)<\/f><v>20<\/v><\/c>/);
    expect(xml).toMatch(/<c r="C4" s="\d+"><f>SUM\(76,-0.5\)<\/f><v>75.5<\/v><\/c>/);
    expect(xml).toMatch(/<c r="D5" s="\d+" t="str"><f>.*?<\/f><v>优<\/v><\/c>/);
  });

  it("冻结窗格、纸张、打印标题、页脚和图表", () => {
    const workbook = rewritten(rich, summarySheet());
    const xml = partOf(workbook, NAME);
    expect(xml).toContain('ySplit="2"');
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToHeight="0"/);
    expect(xml).toContain("<oddFooter>&amp;C第 &amp;P 页</oddFooter>");
    const parts = unzipped(workbook.save());
    const names = Buffer.from(parts["xl/workbook.xml"] ?? "", "latin1").toString("utf8");
    expect(names).toContain("!$A$1:$E$18</definedName>");
    expect(names).toContain("!$1:$2</definedName>");
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/charts/"))).toHaveLength(2);
    expect(parts["docProps/app.xml"]).toBe(unzipped(rich)["docProps/app.xml"]);
    expect(names).not.toContain("fullCalcOnLoad");
  });

  it("图表正好占住给它的格子", () => {
    const sheet = summarySheet({ columnWidths: [24.5, 12, 12.3, 9, 16], rowHeights: { 0: 30, 8: 22.5 } });
    const parts = unzipped(rewritten(rich, sheet).save());
    const anchor = /<xdr:from>.*?<\/xdr:to>/.exec(parts["xl/drawings/drawing2.xml"] ?? "")?.[0] ?? "";
    const numbers = Array.from(anchor.matchAll(/>(\d+)</g), (match) => Number(match[1]));
    // Column, offset, row, offset: from A7 to where E19 begins.
    expect(numbers).toEqual([0, 0, 6, 0, 4, 0, 18, 0]);
  });

  it("再写一次得到同一个文件，不留旧图表", () => {
    const once = rewritten(rich, summarySheet()).save();
    expect(unzipped(rewritten(once, summarySheet()).save())).toEqual(unzipped(once));
    expect(unzipped(rewritten(rich, summarySheet(), summarySheet()).save())).toEqual(unzipped(once));
  });

  it("重用旧表：位置不动，旧的值、合并、条件格式、批注和图表都不在了", () => {
    const first = opened(engine, rich);
    const file = first.file;
    file.SetSheetName("明细", NAME);
    file.SetCellStr(NAME, "H40", "旧值");
    file.MergeCell(NAME, "C10", "D12");
    file.SetCellFormula("字典", "B1", `${NAME}!B2`);
    file.SetConditionalFormat(NAME, "A1:B4", [{ Type: "duplicate", Criteria: "=", Format: 0 }]);
    file.AddComment(NAME, { Cell: "A1", Author: "甲", Text: "旧批注" });
    for (const sheet of [NAME, "字典", "透视"]) first.markWritten(sheet);
    const workbook = rewritten(first.save(), summarySheet({ chart: null }));
    expect(workbook.sheets().map(({ name }) => name)).toEqual(["自评表", NAME, "透视", "字典", "参数"]);
    expect(workbook.grid(NAME)?.merges).toHaveLength(1);
    expect(workbook.grid(NAME)?.values).toHaveLength(5);
    const xml = partOf(workbook, NAME);
    expect(xml).not.toMatch(/conditionalFormatting|legacyDrawing|tablePart|旧值/);
    expect(partOf(workbook, "字典")).toContain(`<f>${NAME}!B2</f>`);
    expect(Object.keys(unzipped(workbook.save())).filter((name) => /comments|tables\//.test(name))).toEqual([
      "xl/comments1.xml",
    ]);
  });

  it("写表不用引擎，所费随行数成比例", () => {
    const rows = (count: number): SheetModel =>
      summarySheet({
        cells: Array.from({ length: count }, (_, row) => [
          text(`指标 ${row}`),
          number(row),
          formula(`B${row + 1}*2`, row * 2),
          text("按规则得分"),
          blank,
        ]),
      });
    const seconds = (count: number): number => {
      const workbook = Workbook.openToRead(rich);
      if (!(workbook instanceof Workbook)) throw new Error(workbook.code);
      const model = rows(count);
      const from = process.cpuUsage();
      expect(workbook.writeSheet(model, styles)).toBeNull();
      workbook.save();
      const { user, system } = process.cpuUsage(from);
      expect(workbook.needsEngine).toBe(false);
      return (user + system) / 1e6;
    };
    seconds(1_000);
    expect(seconds(20_000)).toBeLessThan(30 * Math.max(seconds(2_000), 0.02));
  });

  it("当前表还是原来那张", () => {
    const before = opened(engine, rich).file.GetActiveSheetIndex().index;
    expect(before).toBe(1);
    expect(rewritten(rich, summarySheet()).file.GetActiveSheetIndex().index).toBe(before);
  });

  it("图表工作表占用了名字时说明原因", () => {
    const parts = unzipped(rich);
    const relations = parts["xl/_rels/workbook.xml.rels"] ?? "";
    const workbook = opened(engine, rich);
    workbook.file.AddChartSheet("图", {
      Type: engine.Col,
      Series: [{ Name: "", Categories: "", Values: "明细!$B$2:$B$4" }],
    });
    workbook.markWritten("图");
    expect(relations).not.toContain("chartsheet");
    const withChartSheet = opened(engine, workbook.save());
    expect(withChartSheet.sheets().at(-1)).toEqual({ name: "图", visibility: "visible", kind: "other" });
    expect(withChartSheet.writeSheet(summarySheet({ name: "图" }), styles)).toMatchObject({ code: "name-taken" });
    expect(withChartSheet.grid("图")).toBeNull();
  });

  it("任何文字写进去再读出来都一样，从不成为公式", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
      fc.constantFrom(
        "=1+1",
        "+1",
        "-1",
        "@A1",
        "＝1",
        "\t=1",
        "'=1",
        "_x000D_",
        "<a&b>",
        '"',
        "1e5",
        "TRUE",
        "#N/A",
        "007",
      ),
    );
    const workbook = Workbook.create(engine);
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 30 }), (texts) => {
        workbook.writeSheet(oneRow(...texts.map((each) => text(each)), number(1)), styles);
        const again = opened(engine, workbook.save());
        // Not allowed in XML 1.0, so no workbook can hold them.
        const held = texts.map((each) => each.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""));
        expect(again.grid(NAME)?.values[0]).toEqual([...held.map((each) => each || null), 1].slice(firstHeld(held)));
        expect(partOf(again, NAME)).not.toContain("<f");
      }),
      { numRuns: 25 },
    );
  });

  it("数写进去再读出来还是那个数", () => {
    const workbook = Workbook.create(engine);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), (a, b) => {
        workbook.writeSheet(oneRow(number(a), number(b), formula("1+1", a), blank), styles);
        expect(opened(engine, workbook.save()).grid(NAME)?.values[0]).toEqual([a === 0 ? 0 : a, b, a === 0 ? 0 : a]);
      }),
      { numRuns: 40 },
    );
  });
});

const firstHeld = (texts: readonly string[]): number => {
  const first = texts.findIndex((each) => each !== "");
  return first < 0 ? texts.length : first;
};
