import type { AggregatedResult, Result } from "../../src/evaluation/result";
import { Aggregation } from "../../src/evaluation/aggregate/aggregation";
import { evaluateWorkbook } from "../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../src/workflow/settings/workbookSettings";
import { gridOf } from "../form/gridOf";

interface Unit {
  readonly spent: string;
  readonly people: string;
  readonly rate: string;
  readonly life: string;
  readonly claimed: number;
}

/** 甲乡, 乙乡 … carried out one project each with a form of its own. */
const townForm = ({ spent, people, rate, life, claimed }: Unit, year = 2022): string => `
项目支出绩效自评表（${year}年度） |<|<|<|<|<|<
资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | 100 | 120 | ${spent} | 10 | |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 保障人数 | ≥1000人 | ${people} | 50 | 45
效益指标 | 社会效益 | 生活改善 | 明显改善 | ${life} | 30 | ${claimed}
满意度指标 | 满意度 | 群众满意度 | ≥90% | ${rate} | 10 | 9`;

const evaluated = (...tables: readonly string[]): Result => {
  const grids = tables.map((table, index) => gridOf(table, { sheet: `表${index + 1}` }));
  const options = { locale: "zh-CN", aggregation: new Aggregation() } as const;
  return evaluateWorkbook({ file: "", grids, settings: noSettings }, options).whole().result;
};

const 甲: Unit = { spent: "60", people: "900人", rate: "95%", life: "明显改善", claimed: 30 };
const 乙: Unit = { spent: "120", people: "1300人", rate: "80%", life: "部分达成预期指标", claimed: 20 };

function only({ aggregated = [] }: Result): AggregatedResult {
  const [aggregate] = aggregated;
  if (aggregate === undefined || aggregated.length !== 1) throw new Error(`${aggregated.length} aggregates`);
  return aggregate;
}

describe("几张同类的自评表：先汇总，再计分", () => {
  const aggregate = only(evaluated(townForm(甲), townForm(乙)));
  const row = (name: string) => aggregate.indicators.find(({ path }) => path.at(-1) === name);

  it("绝对值相加：900 与 1300 对两个 1000，合计达到目标", () => {
    expect(row("保障人数")).toMatchObject({
      merging: "sum",
      target: "≥2000人",
      actual: "2200人",
      completion: 1.1,
      score: 50,
    });
  });

  it("相对值按支出加权平均：(95×60 + 80×120) ÷ 180 = 85", () => {
    expect(row("群众满意度")).toMatchObject({ merging: "mean", target: "≥90%", actual: "85%", score: 9.44 });
  });

  it("定性的按支出加权平均得分：(30×60 + 20×120) ÷ 180 = 23.33", () => {
    expect(row("生活改善")).toMatchObject({ merging: "scores", completion: null, score: 23.33 });
  });

  it("执行率用合计的预算和支出：180 ÷ 240 = 75%", () => {
    expect(aggregate.execution).toEqual({
      adjusted: 240,
      spent: 180,
      unit: "万元",
      rate: 0.75,
      weight: 10,
      score: 7.5,
    });
  });

  it("总分是各项之和，不是两张表总分的平均", () => {
    expect(aggregate.total).toBe(90.27);
    expect(aggregate.forms).toEqual([0, 1]);
    expect(aggregate.composite.at(-1)).toMatchObject({ item: "综合绩效", full: 100, score: 90.27 });
  });

  it("每一项说明怎么汇总、怎么计分", () => {
    expect(row("群众满意度")?.explanation).toBe(
      "2 张表按支出加权平均：目标 90%，实际 85%；正向指标：85 ÷ 90 = 94.44%，10 分 × 94.44% = 9.44 分",
    );
  });
});

describe("支出不全", () => {
  it("不加权，直接平均，并且说明", () => {
    const aggregate = only(evaluated(townForm({ ...甲, spent: "" }), townForm(乙)));
    const rate = aggregate.indicators.find(({ path }) => path.at(-1) === "群众满意度");
    expect(rate?.actual).toBe("87.5%");
    expect(rate?.explanation).toContain("未加权");
  });
});

describe("不同类的表不汇总", () => {
  it.each([
    ["一张表", [townForm(甲)]],
    ["指标不同", [townForm(甲), townForm(乙).replace("保障人数", "培训人数")]],
    ["年度不同", [townForm(甲), townForm(乙, 2021)]],
  ])("%s", (_, tables) => expect(evaluated(...tables).aggregated).toBeUndefined());
});

it("单位不同的先换算：0.9 千人和 1300 人", () => {
  const aggregate = only(evaluated(townForm({ ...甲, people: "0.09万人" }), townForm(乙)));
  expect(aggregate.indicators[0]).toMatchObject({ target: "≥2000人", actual: "2200人" });
});

/** A project of its own kind: other indicators, so that only its scores can be averaged. */
const roadForm = (spent: string, done: string, unit = "万元", year = 2022): string => `
项目支出绩效自评表（${year}年度） |<|<|<|<|<|<
资金（${unit}） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | 100 | 300 | ${spent} | 10 | |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 修路里程 | ≥10公里 | ${done} | 60 | 45
效益指标 | 社会效益 | 受益村数 | ≥10个 | 10个 | 30 | 30`;

const ownForm = `
部门整体支出绩效自评表（2022年度） |<|<|<|<|<|<
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 保障项目数 | ≥3个 | 3个 | 100 | 100`;

describe("部门综合得分：项目表先汇总、再计分", () => {
  const { department, forms } = evaluated(townForm(甲), townForm(乙), roadForm("180", "5公里"), ownForm);
  const item = (name: string) => department?.composite.find((row) => row.item === name);

  it("执行率是合计支出 ÷ 合计预算：(60 + 120 + 180) ÷ (120 + 120 + 300) = 66.67%", () => {
    expect(department?.execution).toEqual({ adjusted: 540, spent: 360, unit: "万元", rate: 0.6667 });
    expect(item("预算执行情况")).toMatchObject({ full: 10, score: 6.67 });
  });

  it("同类的两张先合成一张（产出 50），再与修路（产出 30）按支出加权：(50×180 + 30×180) ÷ 360 = 40", () => {
    expect(item("项目产出")).toMatchObject({ full: 55, score: 40 });
    // (23.33×180 + 30×180) ÷ 360, 9.44×180 ÷ 360
    expect(item("项目效益")).toMatchObject({ full: 30, score: 26.67 });
    expect(item("项目满意度")).toMatchObject({ full: 5, score: 4.72 });
  });

  it("总分是各项之和，等级和结果应用随总分", () => {
    expect(department).toMatchObject({ total: 78.06, grade: "中", isWeighted: true, use: { use: "cut" } });
    expect(item("综合绩效")).toMatchObject({ full: 100, score: 78.06, rate: 0.7806 });
  });

  it("部门整体自评表不在其中，另外指明", () => {
    expect(forms.map(({ kind }) => kind)).toEqual(["project", "project", "project", "department"]);
    expect(department).toMatchObject({ forms: [0, 1, 2], own: 3 });
  });

  it("单位不同的，换算后相加：180万元 = 1800000元", () => {
    const mixed = evaluated(townForm(甲), roadForm("1800000", "5公里", "元")).department;
    expect(mixed?.execution).toMatchObject({ spent: 240, unit: "万元" });
  });

  it("有一张没写支出，就不加权：每张一样算", () => {
    const plain = evaluated(townForm(甲), townForm(乙), roadForm("", "5公里")).department;
    expect(plain).toMatchObject({ isWeighted: false, execution: { spent: null, rate: null } });
    // (50 + 50 + 30) ÷ 3
    expect(plain?.composite.find((row) => row.item === "项目产出")?.score).toBe(43.33);
  });

  it.each([
    ["只有一张项目表", [townForm(甲), ownForm]],
    ["去年的表不与今年的合在一起", [townForm(甲), townForm(乙, 2021)]],
    ["没填的表不算零分", [townForm(甲), roadForm("", "").replace("| 45", "|").replace("10个 | 30 | 30", " | 30 |")]],
  ])("%s：没有部门综合得分", (_, tables) => {
    expect(evaluated(...tables).department).toBeUndefined();
  });

  it("年度不同的，取张数最多的一年，说明有几张没有纳入", () => {
    const { department: main } = evaluated(townForm(甲), townForm(乙), roadForm("180", "5公里", "万元", 2023));
    expect(main).toMatchObject({ year: 2022, forms: [0, 1], left: 1 });
  });

  it("有一张没看懂，就不给等级", () => {
    const open = evaluated(townForm(甲), townForm(乙), roadForm("180", "5公里").replace("≥10公里", "≈10公里"));
    expect(open.forms[2]?.grade).toBe("");
    expect(open.department).toMatchObject({ forms: [0, 1, 2], grade: "" });
    expect(open.department?.use).toBeUndefined();
  });
});
