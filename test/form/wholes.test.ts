import { evaluated } from "../evaluation/evaluated";
import { formOf, told } from "./told";

const HEAD = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因";
const GRAIN = `
${HEAD}
产出指标 | 数量指标 | ★补助各类粮食作物种植面积 | | | 10 | 9.5 | 玉米受灾
^ |^| 小麦 | 100亩 | 100亩 | | |
^ |^| 玉米 | 100亩 | 90亩 | | |
^ |^| 培训次数 | 5次 | 5次 | 80 | 80 |
总分 |<|<|<|<| 90 | 89.5 |
`;

describe("分值在上一行，目标和完成值在下面各行", () => {
  it.each([
    ["没有“其中”", GRAIN],
    ["有“其中”", GRAIN.replace("小麦", "其中：小麦").replace("玉米 |", "其中：玉米 |")],
    ["只缩进", GRAIN.replace("小麦", "␣␣小麦").replace("玉米 |", "␣␣玉米 |")],
    ["每行都印一级、二级", GRAIN.replace(/\^ \|\^\|/g, "产出指标 | 数量指标 |")],
    ["不知道合并单元格", GRAIN.replace(/[\^<]/g, "")],
    ["得分格向下合并", GRAIN.replace("100亩 | 100亩 | | |", "100亩 | 100亩 |^|^|").replace("90亩 | | |", "90亩 |^|^|")],
  ])("%s：是一个指标，由下面各行计分", (_, table) => {
    const form = formOf(table);
    expect(form.unread).toEqual([]);
    const { indicators, findings, total } = evaluated(form);
    expect(
      indicators.map(({ row, weight, completion, score, claimed, sharedWith }) => [
        row,
        weight,
        completion,
        score,
        claimed,
        sharedWith,
      ]),
    ).toEqual([
      [2, 10, 0.95, 9.5, 9.5, null],
      [3, null, 1, null, null, 2],
      [4, null, 0.9, null, null, 2],
      [5, 80, 1, 80, 80, null],
    ]);
    expect(total).toBe(89.5);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ["weights-mismatch", 6],
      ["under-target", 4],
      ["heavy-indicator", 5],
      ["satisfaction-missing", null],
    ]);
  });

  it("说明里写出各部分", () => {
    const [whole, wheat] = evaluated(formOf(GRAIN)).indicators;
    expect(whole?.explanation).toBe(
      "由其下各项计分：小麦 100.00%、玉米 90.00%，平均完成 95.00%，10 分 × 95.00% = 9.5 分",
    );
    expect(wheat?.explanation).toBe("正向指标：100 ÷ 100 = 100.00%，得分并入第 2 行");
  });

  it("没有写原因，只在有分值的那一行提一次", () => {
    const { findings } = evaluated(formOf(GRAIN.replace("玉米受灾", "")));
    expect(findings.filter(({ code }) => code === "reason-missing").map(({ row }) => row)).toEqual([2]);
  });

  it("没有填得分，也只提一次", () => {
    const { findings } = evaluated(formOf(GRAIN.replace("10 | 9.5 |", "10 | |")));
    expect(findings.filter(({ code }) => code === "score-missing").map(({ row }) => row)).toEqual([2]);
  });

  it("有一部分没有完成值：按 0 计，整项只得一半", () => {
    const { indicators, findings } = evaluated(formOf(GRAIN.replace("90亩", "")));
    expect(indicators[0]).toMatchObject({ score: 5, completion: null });
    expect(findings.filter(({ code }) => code === "missing-actual").map(({ row }) => row)).toEqual([4]);
  });

  it("超额的部分不替未完成的补", () => {
    const { indicators } = evaluated(formOf(GRAIN.replace("100亩 | 100亩", "100亩 | 200亩")));
    expect(indicators[0]).toMatchObject({ completion: 0.95, score: 9.5 });
  });

  it.each([
    ["自己有目标的不是", GRAIN.replace("面积 | | ", "面积 | 200亩 | 190亩")],
    ["下面的行有自己的分值", GRAIN.replace("100亩 | 100亩 | | |", "100亩 | 100亩 | 5 | 5 |")],
    ["下面换了二级指标", GRAIN.replace("^ |^| 小麦", "^ | 质量指标 | 小麦")],
  ])("%s", (_, table) => {
    const form = formOf(table);
    expect(form.indicators.some(({ whole }) => whole)).toBe(false);
  });

  it("读出的行照样按印出的来", () => expect(told(formOf(GRAIN))[1]).toBe("产出指标/数量指标/小麦 | 100亩 | 100亩"));
});

describe("没有目标和完成值两列的表，与指标表在一张自评表里", () => {
  const byHand = `
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
决策 | 项目立项 | 立项依据充分性 | 5 | 5
决策 | 绩效目标 | 目标合理性 | 5 | 4
过程 | 资金管理 | 资金使用合规性 | 10 | 10
过程 | 组织实施 | 制度执行有效性 | 5 | 5
过程 | 组织实施 | 管理制度健全性 | 5 | 5`;
  const measured = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出 | 数量 | 培训次数 | 5次 | 5次 | 40 | 40
效益 | 社会效益 | 就业率 | 90% | 95% | 30 | 30`;
  it.each([
    ["在上面", byHand + measured],
    ["在下面", measured + byHand],
  ])("%s：沿用自评得分，不说没有依据", (_, table) => {
    const { indicators, findings, total } = evaluated(formOf(table));
    expect(indicators).toHaveLength(7);
    expect(total).toBe(99);
    expect(findings.map(({ code }) => code).filter((code) => /evidence|missing-actual/.test(code))).toEqual([]);
  });
});
