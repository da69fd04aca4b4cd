import { evaluatedTable } from "../evaluated";

const HEAD = "一级 | 三级 | 目标 | 实际 | 分值 | 得分 | 原因";
const POINTS = `
${HEAD}
产出指标 | 培训次数 | 20 | 18 | 20 | 18 | 一期延后
产出指标 | 事故投诉率 | 30 | 27 | 30 | 27 | 有三起
效益指标 | 就业率 | 30分 | 30分 | 30 | 30 |
满意度 | 满意度 | 10 | 10 | 10 | 10 |
`;
const execution = "总额 | 100 | 100 | 100 | 100% | 10 | 10";
const codes = (table: string) => evaluatedTable(table, { execution }).findings.map(({ code }) => code);

describe("目标值和完成值填的是分数", () => {
  it("提一次，得分照自评，不按正反向换算", () => {
    const { indicators, findings, total } = evaluatedTable(POINTS, { execution });
    expect(indicators.map(({ score }) => score)).toEqual([18, 27, 30, 10]);
    expect(indicators[1]?.explanation).toBe("目标值和完成值填的是分数：27 ÷ 30 = 90.00%，30 分 × 90.00% = 27 分");
    expect(total).toBe(95);
    expect(findings.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ["points-as-values", "warning", "F2"],
      ["few-indicators", "warning", "C4"],
    ]);
    expect(findings[0]?.message).toBe(
      "4 项指标的目标值和完成值填的是分数（如目标 20、完成 18），没有说明要做到什么、做到了多少。",
    );
  });

  it("没有分值一列：目标加起来像分值", () => {
    const table = POINTS.replace(/\| (\d+) \| (\d+) \|([^|]*)$/gm, "| $2 |$3").replace("| 分值 ", "");
    expect(codes(table)).toContain("points-as-values");
    expect(codes(table.replace("| 30分 | 30分 | 30", "| 50 | 30 | 30"))).not.toContain("points-as-values");
  });

  it.each([
    ["有一行的目标不是分值", POINTS.replace("| 20 | 18 | 20", "| 25 | 18 | 20")],
    ["有一行的完成值不是得分", POINTS.replace("| 20 | 18 | 20 | 18", "| 20 | 19 | 20 | 18")],
    ["有一行带单位", POINTS.replace("| 20 | 18 |", "| 20次 | 18次 |")],
    ["有一行带符号", POINTS.replace("| 20 | 18 |", "| ≥20 | 18 |")],
    ["不足三行", POINTS.split("\n").slice(0, 4).join("\n")],
  ])("%s：是数值", (_, table) => expect(codes(table)).not.toContain("points-as-values"));
});
