import type { FormResult, IndicatorResult } from "../../../src/evaluation/result";
import { generateSummary } from "../../../src/hosts/excel/generateSummary";
import { readSummary } from "../../../src/summary/readSummary";
import { remarksOf } from "../../../src/summary/remarksOf";
import { summaryOf } from "../../../src/summary/summaryOf";
import type { WorkbookRead } from "../../../src/hosts/excel/readGrids";
import { baiyushan, indicator, profiles, resultOf } from "../../summary/results";
import { openInExcel } from "./officeForTests";

const sheetName = "绩效自评汇总";

/** As many rows as wanted, with texts as long as real ones, every third a finding. */
function longForm(rows: number): FormResult {
  const explanation = "正向指标：4604 ÷ 4754 = 96.84%，0.01 分 × 96.84% = 0.01 分";
  const one = (row: number): IndicatorResult =>
    indicator({
      row,
      path: ["产出指标", "数量指标", `第 ${row} 项特困人员救助供养人数`],
      item: "项目产出",
      target: "≥4754人",
      actual: "4604人",
      weight: 0.01,
      score: 0.01,
      claimed: 0.01,
      explanation,
    });
  const indicators = Array.from({ length: rows }, (_, index) => one(index + 8));
  const message = "未达到目标：目标 ≥4754人，实际 4604人，完成 96.84%。";
  const findings = indicators
    .filter(({ row }) => row % 3 === 0)
    .map(({ row, path }) => ({
      code: "under-target",
      severity: "warning" as const,
      cell: `E${row}`,
      row,
      indicator: path[2] ?? "",
      message,
      evidence: {},
    }));
  const points = rows / 100;
  const line = { weight: 1, full: points, score: points, rate: 1, claimed: points };
  const composite = [
    { item: "项目产出", ...line },
    { item: "综合绩效", ...line },
  ];
  return { ...baiyushan, execution: null, indicators, findings, composite, total: points };
}

const draw =
  (...forms: readonly FormResult[]) =>
  ({ grids, summary }: WorkbookRead) => ({
    sheet: summaryOf(resultOf(...forms), {
      locale: "zh-CN",
      profiles,
      ...(summary ? { remarks: remarksOf(readSummary(summary)) } : {}),
    }),
    value: grids.map(({ sheet }) => sheet),
  });

async function opened() {
  const host = await openInExcel(null, { sheet: "自评表" });
  host.type("自评表", "A1", [["绩效自评表"], ["产出指标"]]);
  return host;
}

describe("one click", () => {
  it.each([10, 200, 5000])(
    "is four round trips at %d indicators, each far below 5 MB",
    async (rows) => {
      const host = await opened();
      host.traffic.reset();
      const done = await generateSummary(draw(longForm(rows)));
      expect(done).toMatchObject({ value: ["自评表"], written: { sheet: sheetName, added: true }, differing: [] });
      expect(host.traffic.roundTrips).toBe(4);
      expect(host.traffic.requestBytes).toBeLessThan(4_000_000);
      expect(host.traffic.responseBytes).toBeLessThan(5_000_000);
      expect(host.keptReferences).toBe(0);
    },
    120_000,
  );

  it("asks for merged areas in parts where the host refuses them, one round trip more", async () => {
    const host = await opened();
    for (let row = 0; row < 513; row++) host.type("自评表", `A${row + 3}`, [[`指标${row}`]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("自评表").getRange("A3:B515").merge(true);
      await context.sync();
    });
    host.traffic.reset();
    const done = await generateSummary(draw(baiyushan));
    expect(done).toMatchObject({ value: ["自评表"], written: { added: true } });
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(5);
  });

  it("reuses the sheet, keeps remarks and other people's charts", async () => {
    const host = await opened();
    await generateSummary(draw(baiyushan));
    host.traffic.reset();
    await generateSummary(draw(baiyushan));
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    const { id, row } = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.load("id");
      const used = sheet.getUsedRange(true);
      used.load("values");
      await context.sync();
      const at = used.values.findIndex((line) => line[3] === "组织集中学习") + 1;
      sheet.charts.add("ColumnClustered", sheet.getRange("A11:B14")).name = "我的图";
      await context.sync();
      return { id: sheet.id, row: at };
    });
    host.type(sheetName, `M${row}`, [["已核对"]]);
    await generateSummary(draw({ ...baiyushan, findings: [] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.load("id");
      sheet.charts.load("items/name");
      const used = sheet.getUsedRange(true);
      used.load("values");
      await context.sync();
      expect(sheet.id).toBe(id);
      expect(used.values.find((line) => line[3] === "组织集中学习")?.[12]).toBe("已核对");
      expect(sheet.charts.items.map(({ name }) => name).sort()).toEqual(["我的图", "绩效自评得分率"]);
    });
  });

  it("refuses a protected summary sheet and leaves it as it is", async () => {
    const host = await opened();
    await generateSummary(draw(baiyushan));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).protection.protect();
      await context.sync();
    });
    const before = host.save().length;
    expect(await generateSummary(draw(baiyushan))).toMatchObject({ code: "protected", detail: sheetName });
    expect(host.save().length).toBe(before);
  });

  it("writes nothing where there is nothing to write", async () => {
    await opened();
    const done = await generateSummary(() => ({ sheet: null, value: "no form" }));
    expect(done).toEqual({ value: "no form", written: null, differing: [] });
  });

  it("tells the cells that show another number than the evaluation gave", async () => {
    await opened();
    const wrong = summaryOf(resultOf(baiyushan), { locale: "zh-CN", profiles });
    const cells = wrong.cells.map((line) =>
      line.map((cell) => (cell.kind === "formula" && cell.cached === 33 ? { ...cell, cached: 34 } : cell)),
    );
    const done = await generateSummary(() => ({ sheet: { ...wrong, cells }, value: null }));
    expect(done).toMatchObject({ differing: ["D12", "F12"] });
  });
});
