import { hubeiProject2020 } from "../../../src/evaluation/rules/builtin/hubeiProject2020";
import type { Profile } from "../../../src/evaluation/rules/profile";
import { evaluatedTable, national } from "../evaluated";
import type { Around } from "../formOf";

const table = "三级 | 目标 | 实际 | 分值\n培训 | 10次 | 10次 | 90";

const executed = (execution: string, profile: Profile = national(), around: Around = {}, rows = table) => {
  const result = evaluatedTable(rows, { execution, ...around }, profile).execution;
  if (result === null) throw new Error("no execution");
  return result;
};

describe("预算执行情况", () => {
  it.each([
    // label | initial | adjusted | spent | rate | weight | claimed      rate  weight score
    ["总额 | 100 | 120 | 108 | 90% | 10 | 9", 0.9, 10, 9],
    ["总额 | 2694.43 | 5607.7 | 5607.7 | 100% | 20 | 20", 1, 20, 20],
    ["总额 | 100 | | 79.27 | 79.27% | 10 | 7.93", 0.7927, 10, 7.93],
    ["总额 | | 100 | 105 | 105% | 10 | 10", 1.05, 10, 10],
    ["总额 | 100 | 100 | 0 | 0% | 10 | 0", 0, 10, 0],
    ["总额 | 20.00 | 20.00 | 12.345678 | | 10 |", 0.6173, 10, 6.17],
    ["总额 | 1,200.50 | 1,200.50 | 600.25 | | 10 |", 0.5, 10, 5],
    ["总额 | 100 | 100 | 99.9999 | | 10 |", 0.9999, 10, 10],
  ])("%s", (line, rate, weight, score) => expect(executed(line)).toMatchObject({ rate, weight, score }));

  it("预算数为 0 没有执行率，得 0 分", () =>
    expect(executed("总额 | 0 | 0 | 0 | | 10 | 10")).toMatchObject({ rate: null, score: 0, claimed: 10 }));

  it("可由规则以年初预算为准", () => {
    const initial = national({ execution: { base: "initial", formula: "linear", steps: [] } });
    expect(executed("总额 | 120 | 100 | 90 | | 10 |", initial)).toMatchObject({ rate: 0.75, score: 7.5 });
    expect(executed("总额 | | 100 | 90 | | 10 |", initial)).toMatchObject({ rate: 0.9, score: 9 });
  });

  it.each([
    ["95", 10],
    ["90", 10],
    ["89.99", 8],
    ["60", 5],
    ["59", 0],
  ])("可由规则按执行率分档：执行 %s", (spent, score) => {
    const steps = [
      { from: 0.9, share: 1 },
      { from: 0.8, share: 0.8 },
      { from: 0.6, share: 0.5 },
    ];
    const stepped = national({ execution: { base: "adjusted", formula: "steps", steps } });
    expect(executed(`总额 | 100 | 100 | ${spent} | | 10 |`, stepped).score).toBe(score);
  });

  it("金额带着单位", () =>
    expect(executed("总额 | 100万元 | 100 | 500000元 | | 10 |", national(), { moneyUnit: "万元" })).toMatchObject({
      initial: 100,
      adjusted: 100,
      spent: 50,
      unit: "万元",
      rate: 0.5,
    }));

  it.each([
    ["执行率写成百分数", "预算执行率 | | | | 92% | 10 | 9.2", 0.92, 9.2],
    ["执行率写成百分比单元格", "预算执行率 | | | | [92%] | 10 | 9.2", 0.92, 9.2],
    ["执行率写成 92", "预算执行率 | | | | 92 | 10 | 9.2", 0.92, 9.2],
    ["执行率写成小数", "预算执行率 | | | | 0.92 | 10 | 9.2", 0.92, 9.2],
  ])("作为指标行、只印执行率：%s", (_, line, rate, score) =>
    expect(executed(line, national(), { executionInTable: true })).toMatchObject({ rate, score, spent: null }),
  );

  it("既没有金额也没有执行率：沿用自评得分", () => {
    expect(executed("总额 | | | | | 10 | 8")).toMatchObject({ rate: null, score: 8 });
    expect(executed("总额 | | | | | 10 | 12").score).toBe(10);
    expect(executed("总额 | | | | | 10 |").score).toBe(0);
  });
});

describe("预算执行的分值", () => {
  it.each([
    ["印在标题里", "总额 | 100 | 100 | 90 | 90% | | 18", { executionHeading: "预算执行情况（20分）" }, 20],
    ["指标分值留下的正是规则的分值", "总额 | 100 | 100 | 90 | 90% | |", {}, 10],
  ])("%s", (_, line, around, weight) => expect(executed(line, national(), around).weight).toBe(weight));

  it("由自评得分和执行率推算", () => {
    const eighty = "三级 | 目标 | 实际 | 分值\n培训 | 10次 | 10次 | 85";
    expect(executed("总额 | 100 | 100 | 90 | 90% | | 13.5", national(), {}, eighty)).toMatchObject({
      weight: 15,
      score: 13.5,
    });
    expect(executed("总额 | 100 | 100 | 90 | 90% | |", national(), {}, eighty)).toMatchObject({
      weight: null,
      score: null,
    });
  });

  it("湖北的 80 分指标留下 20 分", () =>
    expect(executed("总额 | 100 | 100 | 90 | | |", hubeiProject2020, {}, table.replace("| 90", "| 80")).weight).toBe(
      20,
    ));
});
