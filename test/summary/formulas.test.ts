import type { FormResult } from "../../src/evaluation/result";
import { addressOf } from "../../src/cells";
import { styles } from "../../src/summary/styles";
import { summaryOf } from "../../src/summary/summaryOf";
import { Workbook } from "../../src/hosts/file/workbook";
import { engineForTests } from "../hosts/file/engineForTests";
import { executionCapped2022 } from "../../src/evaluation/rules/builtin/executionCapped2022";
import { profilePrints } from "../../src/summary/profilePrint";
import { evaluateWorkbook } from "../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../src/workflow/settings/workbookSettings";
import { gridOf } from "../form/gridOf";
import { baiyushan, indicator, profiles, resultOf } from "./results";

/** Items that SUMIFS would read as patterns, and sums that binary floats blur. */
const awkward: FormResult = {
  ...baiyushan,
  sheet: "表'2'",
  indicators: [
    indicator({ row: 8, path: ["=1+1"], item: ">5*", weight: 0.1, score: 0.07, claimed: 0.1 }),
    indicator({ row: 9, path: ["甲"], item: ">5*", weight: 0.2, score: 0.14, claimed: 0.2 }),
    indicator({ row: 10, path: ["乙"], item: "项目~产出?", weight: 33.33, score: 29.99, claimed: 33.33 }),
  ],
  composite: [
    { item: "预算执行情况", weight: 0.3729, full: 20, score: 20, rate: 1, claimed: 20 },
    { item: ">5*", weight: 0.0056, full: 0.3, score: 0.21, rate: 0.7, claimed: 0.3 },
    { item: "项目~产出?", weight: 0.6215, full: 33.33, score: 29.99, rate: 0.8998, claimed: 33.33 },
    { item: "综合绩效", weight: 1, full: 53.63, score: 50.2, rate: 0.936, claimed: 53.63 },
  ],
  total: 50.2,
  claimedTotal: 53.63,
  grade: "优",
};

describe("a spreadsheet program that calculates the sheet", () => {
  it("takes off what lies above the cap of the execution rate as it is now", async () => {
    const grid = gridOf(
      `
2022年度项目支出绩效自评表|<|<|<|<|<|<
资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
总额|100|100|66.6|10|66.6%|6.66
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出|数量|培训场次|10场|10场|90|90`,
      { sheet: "自评表" },
    );
    const asked = executionCapped2022;
    const contents = { file: "", grids: [grid], settings: noSettings };
    const { result } = evaluateWorkbook(contents, { locale: "zh-CN", asked }).whole();
    expect(result.forms[0]?.total).toBe(79);
    const engine = await engineForTests();
    const book = Workbook.create(engine, "自评表");
    grid.values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (typeof value === "number") book.file.SetCellValue("自评表", addressOf(row, column), value);
      }),
    );
    book.markWritten("自评表");
    const model = summaryOf(result, { locale: "zh-CN", profiles: profilePrints([asked], "zh-CN") });
    book.writeSheet(model, styles);
    const at = model.cells.findIndex((line) => line[0]?.kind === "text" && line[0].text.includes("总分不超过"));
    const now = (): number =>
      Number(book.file.CalcCellValue(model.name, addressOf(at, 3), { RawCellValue: true }).value);
    expect(now()).toBe(-17.66);
    for (const [spent, off] of [
      [45, -37.66],
      [75, -7.66],
      [79.9, -7.66],
      [80, 0],
    ] as const) {
      book.file.SetCellValue("自评表", "D3", spent);
      // the points for execution are a value here: only the cap follows
      expect([spent, now()]).toEqual([spent, off]);
    }
  });

  it("gets the numbers of the evaluation from every formula", async () => {
    const engine = await engineForTests();
    const book = Workbook.create(engine, "自评表");
    const model = summaryOf(resultOf(baiyushan, awkward), { locale: "zh-CN", profiles });
    book.writeSheet(model, styles);
    const wrong: string[] = [];
    let calculated = 0;
    model.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell.kind !== "formula") return;
        const { value } = book.file.CalcCellValue(model.name, addressOf(row, column), { RawCellValue: true });
        const given = typeof cell.cached === "number" ? Number(value) : value;
        if (given !== cell.cached)
          wrong.push(`${addressOf(row, column)} =${cell.formula} ${value}, not ${cell.cached}`);
        calculated += 1;
      }),
    );
    expect(wrong).toEqual([]);
    expect(calculated).toBeGreaterThan(80);
  });
});
