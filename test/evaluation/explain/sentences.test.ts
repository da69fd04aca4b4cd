import { builtinProfile } from "../../../src/evaluation/rules/builtin/builtin";
import type { Profile } from "../../../src/evaluation/rules/profile";
import { explanations } from "../../../src/wording/explanations";
import { evaluated, evaluatedTable, national, scored, type OneRow } from "../evaluated";
import { formOf, type Around } from "../formOf";

const linear = builtinProfile("linear-overrun") ?? national();
const rescale = national({ notApplicable: "rescale" });
const deduct = national({ overshoot: { threshold: 1.3, treatment: "proportional", points: 0 } });
const strict = national({ formulas: { atMost: "allOrNothing", equal: "strict" } });
const partly = "部分达成预期指标并具有一定效果";

const sentences: readonly (readonly [OneRow, Profile, string, string])[] = [
  [
    { target: "≥4754人", actual: "4604人", weight: 5 },
    national(),
    "正向指标：4604 ÷ 4754 = 96.84%，5 分 × 96.84% = 4.84 分",
    "Higher is better: 4604 ÷ 4754 = 96.84%, 5 points × 96.84% = 4.84 points",
  ],
  [
    { target: "≥95%", actual: "100%" },
    national(),
    "正向指标：100 ÷ 95 = 105.26%，得满分 10 分",
    "Higher is better: 100 ÷ 95 = 105.26%, full 10 points",
  ],
  [
    { target: "≥100000", actual: "99999" },
    national(),
    "正向指标：99999 ÷ 100000 = 99.99%，10 分 × 99.99% = 10 分",
    "Higher is better: 99999 ÷ 100000 = 99.99%, 10 points × 99.99% = 10 points",
  ],
  [
    { target: "≤5300元/户", actual: "5830元/户" },
    national(),
    "反向指标：5300 ÷ 5830 = 90.91%，10 分 × 90.91% = 9.09 分",
    "Lower is better: 5300 ÷ 5830 = 90.91%, 10 points × 90.91% = 9.09 points",
  ],
  [
    { target: "≤5300元/户", actual: "5830元/户" },
    linear,
    "反向指标：1 −（5830 − 5300）÷ 5300 = 90.00%，10 分 × 90.00% = 9 分",
    "Lower is better: 1 − (5830 − 5300) ÷ 5300 = 90.00%, 10 points × 90.00% = 9 points",
  ],
  [
    { target: "≤5%", actual: "6%" },
    strict,
    "反向指标：实际 6 超过目标 5，不得分，得 0 分",
    "Lower is better: actual 6 exceeds target 5, no points, 0 points",
  ],
  [
    { target: "≤5%", actual: "4%" },
    national(),
    "反向指标：实际 4 未超过目标 5，得满分 10 分",
    "Lower is better: actual 4 is within target 5, full 10 points",
  ],
  [
    { target: "=10次", actual: "8次" },
    national(),
    "等于类指标：目标 10，实际 8，完成 80.00%，10 分 × 80.00% = 8 分",
    "Equal wanted: target 10, actual 8, completion 80.00%, 10 points × 80.00% = 8 points",
  ],
  [
    { target: "0起", actual: "1起" },
    national(),
    "目标为 0，实际 1，不得分，得 0 分",
    "Target 0, actual 1: no points, 0 points",
  ],
  [
    { target: "0起", actual: "0起" },
    national(),
    "目标为 0，实际 0，未发生，得满分 10 分",
    "Target 0, actual 0: none happened, full 10 points",
  ],
  [
    { target: "10-20人", actual: "15人" },
    national(),
    "实际 15 在目标区间内，得满分 10 分",
    "Actual 15 lies in the target range, full 10 points",
  ],
  [
    { target: "10-20人", actual: "25人" },
    national(),
    "实际 25 超出目标区间的 20，完成 80.00%，10 分 × 80.00% = 8 分",
    "Actual 25 lies outside the range's 20, completion 80.00%, 10 points × 80.00% = 8 points",
  ],
  [
    { target: "4次", actual: "完成率98%" },
    national(),
    "完成率为 98.00%，10 分 × 98.00% = 9.8 分",
    "Completion 98.00%, 10 points × 98.00% = 9.8 points",
  ],
  [{ target: "12月底前", actual: "12月" }, national(), "按期完成，得满分 10 分", "Done in time, full 10 points"],
  [
    { target: "2021年9月前", actual: "2021年12月", claimed: 6 },
    national(),
    "逾期完成，由评价人在分值的 80%–0% 内评定，自评 6 分在区间内",
    "Done late: the evaluator decides within 80%–0% of the weight, the claimed 6 points lie within and stand",
  ],
  [
    { target: "2021年9月前", actual: "2021年12月" },
    national(),
    "逾期完成，由评价人在分值的 80%–0% 内评定，没有自评得分，按区间中值计 7 分",
    "Done late: the evaluator decides within 80%–0% of the weight, no claimed score, the middle of 7 points is taken",
  ],
  [
    { target: "显著", actual: partly, claimed: 7.5 },
    national(),
    "部分达成预期指标，得分区间为分值的 80%–60%，自评 7.5 分在区间内",
    "Target partly reached: 80%–60% of the weight, the claimed 7.5 points lie within and stand",
  ],
  [
    { target: "显著", actual: partly, claimed: 9 },
    national(),
    "部分达成预期指标，得分区间为分值的 80%–60%，自评 9 分不在区间内，取最近的界限 8 分",
    "Target partly reached: 80%–60% of the weight, the claimed 9 points lie outside, the nearest bound 8 is taken",
  ],
  [
    { target: "显著", actual: partly },
    national(),
    "部分达成预期指标，得分区间为分值的 80%–60%，没有自评得分，按区间中值计 7 分",
    "Target partly reached: 80%–60% of the weight, no claimed score, the middle of 7 points is taken",
  ],
  [
    { target: "显著", actual: "未达成预期指标且效果较差", claimed: 3 },
    national(),
    "未达成预期指标，得分区间为分值的 60%–0%，自评 3 分在区间内",
    "Target not reached: 60%–0% of the weight, the claimed 3 points lie within and stand",
  ],
  [
    { target: "显著", actual: "显著" },
    national(),
    "定性指标：完成值与目标一致，得分区间为分值的 100%–80%，没有自评得分，按上限计 10 分",
    "The actual says that the target was reached: 100%–80% of the weight, no claimed score, the top of 10 points is taken",
  ],
  [
    { target: "5人", actual: "5次", claimed: 7 },
    national(),
    "目标值是数值，完成值不是同一单位的数值，无法比较，沿用自评得分 7 分，需人工核定",
    "The target is a number, the actual is no number of the same unit: not comparable, the claimed 7 points are carried and need a person's check",
  ],
  [
    { target: "5人", actual: "" },
    national(),
    "没有实际完成值，没有得分依据，得 0 分",
    "No actual: no evidence for points, 0 points",
  ],
  [
    { target: "5人", actual: "", claimed: 7 },
    national({ missingActual: "carried" }),
    "没有实际完成值，无法计算，沿用自评得分 7 分，需人工核定",
    "No actual: nothing to compute, the claimed 7 points are carried and need a person's check",
  ],
  [
    { target: "5人", actual: "#REF!", claimed: 12 },
    national(),
    "完成值是错误值，无法计算，自评得分超过分值，按分值 10 分计",
    "The actual is an error value: nothing to compute, the claimed score exceeds the weight, 10 points are taken",
  ],
  [
    { target: "", actual: "5人", claimed: 7 },
    national(),
    "没有目标值，无法计算，沿用自评得分 7 分，需人工核定",
    "No target: nothing to compute, the claimed 7 points are carried and need a person's check",
  ],
  [
    { target: "提升幸福感", actual: "组织活动", claimed: 7 },
    national(),
    "目标值和完成值均为文字表述，无法换算为得分，沿用自评得分 7 分，需人工核定",
    "Target and actual are both in words: no score can be computed, the claimed 7 points are carried and need a person's check",
  ],
  [
    { target: "/", actual: "/" },
    national(),
    "目标值和完成值均为不适用，按规则得满分 10 分",
    "Target and actual are marked not applicable: full 10 points by rule",
  ],
  [
    { target: "/", actual: "/" },
    rescale,
    "目标值和完成值均为不适用，不参与计分",
    "Target and actual are marked not applicable: not counted",
  ],
  [
    { target: "100人", actual: "150人" },
    deduct,
    "正向指标：150 ÷ 100 = 150.00%，完成 150.00%，目标明显偏低，按规则扣减后得 8 分",
    "Higher is better: 150 ÷ 100 = 150.00%, completion 150.00%, the target was too low: 8 points after deduction",
  ],
  [
    { target: "200人", actual: "200余人" },
    national(),
    "正向指标：200 ÷ 200 = 100.00%，得满分 10 分（完成值为约数，按不少于该数计）",
    "Higher is better: 200 ÷ 200 = 100.00%, full 10 points (the actual is approximate: counted as at least that much)",
  ],
  [
    { target: "3公里", actual: "2700米" },
    national(),
    "正向指标：2.7 ÷ 3 = 90.00%，10 分 × 90.00% = 9 分（已换算为同一单位）",
    "Higher is better: 2.7 ÷ 3 = 90.00%, 10 points × 90.00% = 9 points (converted to one unit)",
  ],
  [
    { target: "≥-5%", actual: "-3%" },
    national(),
    "正向指标：目标 -5，实际 -3，得满分 10 分",
    "Higher is better: target -5, actual -3, full 10 points",
  ],
];

describe("每一种得分的说明", () => {
  it.each(sentences)("%j", (row, profile, zh, en) => {
    expect(scored(row, profile).explanation).toBe(zh);
    expect(scored(row, profile, "en-US").explanation).toBe(en);
  });
});

const said = (table: string, around: Around = {}, profile = national()) =>
  (["zh-CN", "en-US"] as const).map((locale) =>
    evaluated(formOf(table, around), profile, locale).indicators.map(({ explanation }) => explanation),
  );

describe("分值从哪里来", () => {
  it("由自评得分推算", () =>
    expect(said("三级 | 目标 | 实际 | 得分\n培训 | 10次 | 9次 | 9")).toEqual([
      ["正向指标：9 ÷ 10 = 90.00%，10 分 × 90.00% = 9 分（分值未印出，按自评得分推算为 10 分）"],
      [
        "Higher is better: 9 ÷ 10 = 90.00%, 10 points × 90.00% = 9 points (no weight printed: 10 points inferred from the claimed score)",
      ],
    ]));

  it("由标题均分", () =>
    expect(
      said("三级 | 目标 | 实际 | 标题\n培训 | 10次 | 10次 | 0\n会议 | 5次 | 5次 | 0", {
        headings: ["产出（50分）"],
      }).map(([first]) => first),
    ).toEqual([
      "正向指标：10 ÷ 10 = 100.00%，得满分 25 分（分值未印出，按标题分值均分为 25 分）",
      "Higher is better: 10 ÷ 10 = 100.00%, full 25 points (no weight printed: 25 points as a share of the heading's)",
    ]));

  it("没有分值", () =>
    expect(said("三级 | 目标 | 实际\n培训 | 10次 | 9次")).toEqual([
      ["正向指标：9 ÷ 10 = 90.00%，未设分值，不计分"],
      ["Higher is better: 9 ÷ 10 = 90.00%, no weight, not scored"],
    ]));
});

describe("合并计分的说明", () => {
  const table = `三级 | 目标 | 实际 | 分值 | 得分 | 组
培训 | 10次 | 10次 | 10 | 9 | 0
会议 | 10次 | 8次 | | | 0
检查 | 10次 | 9次 | | | 0`;

  it("第一行说怎么合并，其余说并到哪一行", () =>
    expect(said(table)).toEqual([
      [
        "正向指标：10 ÷ 10 = 100.00%，与第 3、4 行合并计分：平均完成 90.00%，10 分 × 90.00% = 9 分",
        "正向指标：8 ÷ 10 = 80.00%，得分并入第 2 行",
        "正向指标：9 ÷ 10 = 90.00%，得分并入第 2 行",
      ],
      [
        "Higher is better: 10 ÷ 10 = 100.00%, scored together with row 3, 4: mean completion 90.00%, 10 points × 90.00% = 9 points",
        "Higher is better: 8 ÷ 10 = 80.00%, scored in row 2",
        "Higher is better: 9 ÷ 10 = 90.00%, scored in row 2",
      ],
    ]));

  it("有文字指标时说按自评合并", () =>
    expect(
      said(
        "三级 | 目标 | 实际 | 分值 | 得分 | 组\n培训 | 5次 | 5次 | 10 | 9.5 | 0\n效果 | 显著 | 显著 | | | 0",
      )[0]?.[0],
    ).toBe("正向指标：5 ÷ 5 = 100.00%，与第 3 行合并计分，得 9.5 分"));
});

describe("预算执行的说明", () => {
  const steps = [{ from: 0.8, share: 0.8 }];
  const stepped = national({ execution: { base: "adjusted", formula: "steps", steps } });
  it.each([
    [
      "总额 | 100 | 120 | 108 | | 10 |",
      national(),
      "预算执行率：108 ÷ 120 = 90.00%，10 分 × 90.00% = 9 分",
      "Execution rate: 108 ÷ 120 = 90.00%, 10 points × 90.00% = 9 points",
    ],
    [
      "总额 | 100 | | 100 | | 10 |",
      national(),
      "预算执行率：100 ÷ 100 = 100.00%，得满分 10 分",
      "Execution rate: 100 ÷ 100 = 100.00%, full 10 points",
    ],
    [
      "总额 | | | | 79.27% | 10 |",
      national(),
      "预算执行率按表内所填 79.27%，10 分 × 79.27% = 7.93 分",
      "Execution rate as printed: 79.27%, 10 points × 79.27% = 7.93 points",
    ],
    ["总额 | 0 | 0 | 0 | | 10 |", national(), "预算数为 0，没有执行率", "The budget is 0: no execution rate"],
    [
      "总额 | | | 5 | | 10 |",
      national(),
      "没有预算数或执行数，无法计算执行率",
      "No budget or no spending: no execution rate",
    ],
    [
      "总额 | 100 | 100 | 85 | | 10 |",
      stepped,
      "预算执行率：85 ÷ 100 = 85.00%，按执行率 85.00% 所在档次得 8 分",
      "Execution rate: 85 ÷ 100 = 85.00%, 8 points for the step of 85.00%",
    ],
  ])("%s", (execution, profile, zh, en) => {
    const form = formOf("三级 | 目标 | 实际 | 分值\n培训 | 5次 | 5次 | 90", { execution });
    expect(evaluated(form, profile).execution?.explanation).toMatch(zh);
    expect(evaluated(form, profile, "en-US").execution?.explanation).toMatch(en);
  });
});

describe("the sentences", () => {
  it("are there in both languages, each in its own", () => {
    const numbers = {
      a: "1",
      b: "2",
      percent: "3%",
      weight: "4",
      score: "5",
      claimed: "6",
      low: "7",
      high: "8",
      rows: "9",
      off: "10",
      steps: "11",
      size: "12",
      each: "13",
      pass: "14",
    };
    for (const [key, sentence] of Object.entries(explanations["zh-CN"]))
      if (typeof sentence !== "string")
        expect([key, sentence(numbers)]).toEqual([key, expect.stringMatching(/\p{Script=Han}/u)]);
    for (const [key, sentence] of Object.entries(explanations["en-US"]))
      if (typeof sentence !== "string")
        expect([key, sentence(numbers)]).toEqual([key, expect.not.stringMatching(/\p{Script=Han}/u)]);
    expect(Object.keys(explanations["en-US"]).sort()).toEqual(Object.keys(explanations["zh-CN"]).sort());
  });

  it("name the score of the row", () => {
    for (const [row, profile] of sentences) {
      const { score, explanation } = scored(row, profile);
      if (score !== null) expect(explanation).toContain(`${score} 分`);
    }
    const { indicators } = evaluatedTable("三级 | 目标 | 实际 | 分值\n甲 | 3次 | 2次 | 7.5\n乙 | 7次 | 3次 | 3.33");
    expect(indicators.map(({ score }) => score)).toEqual([5, 1.43]);
    for (const { score, explanation } of indicators) expect(explanation).toContain(`= ${score} 分`);
  });
});
