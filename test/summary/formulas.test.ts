import type { FormResult } from "../../src/evaluation/result";
import { addressOf } from "../../src/cells";
import { styles } from "../../src/summary/styles";
import { summaryOf } from "../../src/summary/summaryOf";
import { Workbook } from "../../src/hosts/file/workbook";
import { engineForTests } from "../hosts/file/engineForTests";
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
