import { scored } from "../evaluated";

describe("计量单位自成一栏：目标和完成值都用它", () => {
  it.each([
    // target  unit  actual  completion
    ["0.5", "%", "0.3", 0.6, "0.3 就是 0.3%"],
    ["1", "%", "0.8", 0.8, "0.8 就是 0.8%"],
    ["90", "%", "0.92", 1.0222, "0.92 与 90 相比只能是 92%"],
    ["95", "%", "93.1", 0.98, "百分数"],
    ["1.2", "‰", "0.9", 0.75, "千分数"],
    ["22", "个", "21", 0.9545, "个数"],
  ])("%s%s 实际 %s：%s（%s）", (target, unit, actual, completion) => {
    expect(scored({ target, unit, actual, operator: "≥" }).completion).toBe(completion);
  });

  it("月底也是单位：11 月底的目标，12 月底才完成", () => {
    const late = scored({ target: "11", unit: "月底", actual: "12", level2: "时效指标", claimed: 8, year: 2023 });
    expect([late.direction, late.score, late.target]).toEqual(["date", 8, "11月底"]);
    expect(scored({ target: "11", unit: "月底", actual: "10", level2: "时效指标", year: 2023 }).score).toBe(10);
  });

  it("目标带符号时，单位也写进目标", () => {
    expect(scored({ target: "≥100", unit: "万页", actual: "102" }).target).toBe("≥100万页");
  });
});

describe("目标是约数", () => {
  it.each([
    ["近1000人", "980人", 10],
    ["500人左右", "480人", 10],
    ["500人左右", "440人", 8.8],
    ["1000人", "980人", 9.8],
  ])("%s 实际 %s 得 %s 分", (target, actual, score) => expect(scored({ target, actual }).score).toBe(score));
});
