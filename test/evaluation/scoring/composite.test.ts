import { evaluateForm } from "../../../src/evaluation/evaluate";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import { wuhanDepartment2020 } from "../../../src/evaluation/rules/builtin/wuhanDepartment2020";
import { evaluated, evaluatedTable } from "../evaluated";
import { formOf } from "../formOf";

/** The founding document's composite table, from rows that give its scores. */
const founding = formOf(
  `
一级 | 二级 | 三级 | 目标 | 实际 | 分值 | 得分
产出指标 | 数量指标 | 全年任务 | 100% | 100% | 30 | 30
产出指标 | 数量指标 | 培训任务 | 10次 | 6次 | 5 | 3
效益指标 | 社会效益 | 创建 | 提升品质 | 提升品质 | 15 | 14
效益指标 | 社会效益 | 服务 | 提升能力 | 提升能力 | 15 | 14
满意度指标 | 满意度 | 居民满意度 | ≥90% | 95% | 15 | 15
`,
  { kind: "department", moneyUnit: "万元", execution: "总额 | 2694.43 | 5607.7 | 5607.7 | 100% | 20 | 20" },
);

describe("综合得分表", () => {
  it("按评价项目汇总，以综合绩效收尾", () => {
    const { composite, total, claimedTotal, grade } = evaluated(founding, wuhanDepartment2020);
    expect(composite).toEqual([
      { item: "预算执行情况", weight: 0.2, full: 20, score: 20, rate: 1, claimed: 20 },
      { item: "项目产出", weight: 0.35, full: 35, score: 33, rate: 0.9429, claimed: 33 },
      { item: "项目效益", weight: 0.3, full: 30, score: 28, rate: 0.9333, claimed: 28 },
      { item: "项目满意度", weight: 0.15, full: 15, score: 15, rate: 1, claimed: 15 },
      { item: "综合绩效", weight: 1, full: 100, score: 96, rate: 0.96, claimed: 96 },
    ]);
    expect([total, claimedTotal, grade]).toEqual([96, 96, "优"]);
  });

  it("says it in English", () =>
    expect(evaluated(founding, wuhanDepartment2020, "en-US").composite.map(({ item }) => item)).toEqual([
      "Budget execution",
      "Outputs",
      "Benefits",
      "Satisfaction",
      "Overall",
    ]));

  it.each([
    ["产出指标（50分）", "项目产出"],
    ["产出\n指标", "项目产出"],
    ["履职目标实现", "项目产出"],
    ["项目效益", "项目效益"],
    ["服务对象满意度", "项目满意度"],
    ["效益指标-满意度", "项目满意度"],
    ["项目决策", "项目决策"],
    ["过程管理", "项目过程"],
    ["成本指标", "成本指标"],
    ["履职效能（20分）", "履职效能"],
    ["", "绩效指标"],
  ])("一级指标「%s」归入%s", (level1, item) =>
    expect(
      evaluatedTable(`一级 | 三级 | 目标 | 实际 | 分值\n${level1.replace("\n", "")} | 培训 | 5次 | 5次 | 10`)
        .indicators[0]?.item,
    ).toBe(item),
  );

  it("没有一级指标的行合为「绩效指标」，与预算执行并列", () =>
    expect(
      evaluatedTable("三级 | 目标 | 实际 | 分值\n培训 | 5次 | 5次 | 40\n会议 | 5次 | 4次 | 50", {
        execution: "总额 | 10 | 10 | 10 | 100% | 10 | 10",
      }).composite.map(({ item, full, score }) => [item, full, score]),
    ).toEqual([
      ["预算执行情况", 10, 10],
      ["绩效指标", 90, 80],
      ["综合绩效", 100, 90],
    ]));

  it("预算执行在先，其余按表里出现的次序", () =>
    expect(
      evaluatedTable(
        `
一级 | 三级 | 目标 | 实际 | 分值
成本指标 | 成本 | ≤5万元 | 5万元 | 10
满意度指标 | 满意度 | 90% | 90% | 10
产出指标 | 培训 | 5次 | 5次 | 60
成本指标 | 单价 | ≤5万元 | 5万元 | 10
`,
        { execution: "总额 | 10 | 10 | 10 | 100% | 10 | 10" },
      ).composite.map(({ item, full }) => [item, full]),
    ).toEqual([
      ["预算执行情况", 10],
      ["成本指标", 20],
      ["项目满意度", 10],
      ["项目产出", 60],
      ["综合绩效", 100],
    ]));

  it("得分是各项四舍五入后的和", () =>
    expect(
      evaluatedTable(`
三级 | 目标 | 实际 | 分值
甲 | 3次 | 2次 | 5
乙 | 3次 | 2次 | 5
丙 | 3次 | 2次 | 5
`).total,
    ).toBe(9.99));

  it("没有印总分时，自评总分是各项之和；印了就照印的", () => {
    const rows = "三级 | 目标 | 实际 | 分值 | 得分\n培训 | 5次 | 5次 | 40 | 38.5\n会议 | 5次 | 5次 | 60 | 60";
    expect(evaluatedTable(rows).claimedTotal).toBe(98.5);
    expect(evaluatedTable(rows, { total: "100 | 99" }).claimedTotal).toBe(99);
  });
});

describe("等级", () => {
  it.each([
    // points of 100, full      grade
    ["100", 100, "优"],
    ["90", 100, "优"],
    ["89.99", 100, "良"],
    ["80", 100, "良"],
    ["79.99", 100, "中"],
    ["60", 100, "中"],
    ["59.99", 100, "差"],
    ["0", 100, "差"],
    ["90", 80, "优"],
  ])("%s%% of %s points is %s", (percent, weight, grade) =>
    expect(evaluatedTable(`三级 | 目标 | 实际 | 分值\n指标 | 100% | ${percent}% | ${weight}`).grade).toBe(grade),
  );

  it("界限由规则定", () =>
    expect(
      evaluated(formOf("三级 | 目标 | 实际 | 分值\n指标 | 100% | 85% | 100"), {
        ...national2020,
        grades: [
          { name: "合格", from: 0.85 },
          { name: "不合格", from: 0 },
        ],
      }).grade,
    ).toBe("合格"));
});

describe("一个工作簿里的几张表", () => {
  it("each is scored by the profile that fits it", () => {
    const evaluated = [founding, formOf("三级 | 目标 | 实际 | 分值")].map((form) =>
      evaluateForm(form, { locale: "zh-CN", asked: null, saved: null }),
    );
    expect(evaluated.map(({ version, result }) => [version, result.profile, result.total])).toEqual([
      ["wuhan-department-2020@1.0.0", "wuhan-department-2020", 96],
      ["national-2020@1.0.0", "national-2020", 0],
    ]);
  });
});
