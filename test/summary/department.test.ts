import { evaluateFile, type FileEvaluated } from "../../src/apps/cli/evaluateFile";
import { generate } from "../../src/apps/ribbon/actions/generateSummary";
import type { Grid } from "../../src/form/grid";
import { Workbook } from "../../src/hosts/file/workbook";
import { Host } from "../../src/trial/host/host";
import { perfFunctions } from "../../src/trial/host/perfFunctions";
import { idleContext } from "../apps/idleContext";
import { manyForms } from "../fixtures/manyForms";
import { engineForTests } from "../hosts/file/engineForTests";
import { officeOn } from "../trial/host/officeInNode";

const ours = "绩效自评汇总";
const count = 30;

async function byFile(): Promise<FileEvaluated> {
  const bytes = manyForms(await engineForTests(), count);
  const options = { locale: "zh-CN", profile: null, sheet: null, write: true } as const;
  const evaluated = await evaluateFile(engineForTests, "部门.xlsx", bytes, options);
  if (!("result" in evaluated)) throw new Error(JSON.stringify(evaluated));
  return evaluated;
}

describe("一个部门 30 张自评表的工作簿", () => {
  let evaluated: FileEvaluated;
  let workbook: Workbook;
  let values: Grid["values"] = [];
  beforeAll(async () => {
    evaluated = await byFile();
    const opened = Workbook.open(await engineForTests(), evaluated.workbook ?? new Uint8Array());
    if (!(opened instanceof Workbook)) throw new Error(opened.code);
    workbook = opened;
    values = workbook.grid(ours)?.values ?? [];
  }, 60_000);

  const rows = () => values;
  const rowOf = (first: string, second?: string): number =>
    rows().findIndex((line) => line[0] === first && (second === undefined || line.includes(second)));

  it("每张表一行，得分、执行率、等级取自本表下面的明细", () => {
    const { forms } = evaluated.result;
    expect(forms).toHaveLength(count);
    const from = rowOf("序号", "名次") + 1;
    forms.forEach((form, at) => {
      const line = rows()[from + at] ?? [];
      const total = form.composite.at(-1);
      expect([line[0], line[4], line[5], line[6], line[7] ?? ""]).toEqual([
        at + 1,
        total?.full,
        total?.score,
        total?.rate,
        form.grade,
      ]);
      expect(line[10]).toBe(form.execution?.rate ?? "—");
    });
  });

  it("重新计算后，得分、名次、结果应用还是这些数", () => {
    const calculation = workbook.calculation();
    const from = rowOf("序号", "名次") + 1;
    for (const row of [from, from + 4, from + 7])
      for (const column of [5, 7, 8, 10, 12]) {
        const shown = rows()[row]?.[column] ?? "";
        expect([row, column, calculation?.valueAt(ours, row, column) ?? ""]).toEqual([row, column, shown]);
      }
  });

  it("名次按得分率，没有等级的不排", () => {
    const from = rowOf("序号", "名次") + 1;
    const ranked = rows()
      .slice(from, from + count)
      .map((line) => ({ rate: Number(line[6]), grade: line[7], rank: line[8], use: line[12] }));
    for (const one of ranked) {
      const better = ranked.filter(({ rate, grade }) => typeof grade === "string" && rate > one.rate).length;
      expect(one.rank).toBe(typeof one.grade === "string" ? better + 1 : "—");
      expect(one.use === "—").toBe(one.rank === "—");
    }
    expect(new Set(ranked.map(({ rank }) => rank)).size).toBeGreaterThan(3);
  });

  it("部门综合得分在前，部门整体自评表不在其中，失分最多的排在前面", () => {
    const { department, forms } = evaluated.result;
    expect(department?.own).toBe(0);
    expect(department?.forms).not.toContain(0);
    const at = rows().findIndex((line) => String(line[0]).startsWith("部门综合得分"));
    const total = rows().findIndex((line, row) => row > at && line[0] === "综合绩效");
    const closing = department?.composite.at(-1);
    expect(rows()[total]?.slice(2, 5)).toEqual([closing?.full, department?.total, closing?.rate]);
    const weakest = rowOf("自评表", "失分") + 1;
    const lost = rows()
      .slice(weakest, weakest + 10)
      .map((line) => Number(line[12]));
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
    const worst = Math.max(
      ...forms.flatMap(({ indicators, composite }) =>
        indicators.map(({ weight, score }) => ((weight ?? 0) - (score ?? 0)) / (composite.at(-1)?.full || 1)),
      ),
    );
    expect(lost[0]).toBeCloseTo(worst, 3);
  });

  it("在 Excel 里一次点击：四次往返，只多一张表，与命令行写的一样", async () => {
    const host = Host.open(await engineForTests(), manyForms(await engineForTests(), count), {
      functions: perfFunctions(),
    });
    if (!(host instanceof Host)) throw new Error(host.code);
    const window = officeOn(host);
    Object.assign(globalThis, { Excel: window.Excel, Office: window.Office });
    host.traffic.reset();
    const outcome = await generate(idleContext([]));
    expect(outcome.done).toBe(true);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    const saved = Workbook.open(await engineForTests(), host.save());
    if (!(saved instanceof Workbook)) throw new Error(saved.code);
    expect(saved.sheets()).toHaveLength(count + 1);
    const until = rowOf("自评表", "失分") + 10;
    expect(saved.grid(ours)?.values.slice(0, until)).toEqual(rows().slice(0, until));
  }, 60_000);
});
