import { evaluateForm } from "../../../src/evaluation/evaluate";
import { recognise } from "../../../src/form/header/recognise";
import { gridOf } from "../../form/gridOf";

const evaluated = (table: string) => {
  const [form] = recognise(gridOf(table)).forms;
  if (form === undefined) throw new Error("no form");
  return evaluateForm(form, { locale: "zh-CN", asked: null, saved: null }).result;
};

describe("a form that prints its own 评分标准", () => {
  const result = evaluated(`
项目支出绩效自评表 |<|<|<|<|<|<|<
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 评分标准 | 实际完成值 | 分值 | 得分
产出指标 | 质量指标 | 合格率 | ≥95% | 每低于1个百分点扣2分，扣完为止 | 92% | 40 | 38
产出指标 | 数量指标 | 培训人数 | 100人 | 完成得满分，否则不得分 | 100人 | 30 | 30
效益指标 | 满意度指标 | 群众满意度 | ≥90% | 视调查情况由评价组评分，最高得30分 | 85% | 30 | 30
`);

  it("scores by it, quotes it, and tells what is claimed above it", () => {
    expect(result.indicators.map(({ score }) => score)).toEqual([34, 30, 28.33]);
    expect(result.indicators[0]?.explanation).toContain("按本行评分标准「每低于1个百分点扣2分，扣完为止」");
    expect(result.indicators[0]?.basis?.rows[0]?.standard).toBe("E3");
    const found = result.findings.filter(({ code }) => code === "standard-not-applied" || code === "score-too-high");
    expect(found.map(({ code, cell }) => [code, cell])).toEqual([["standard-not-applied", "H3"]]);
  });

  it("says of a standard that is not understood that the profile's rule was taken", () => {
    expect(result.indicators[2]?.explanation).toContain("未能全部读懂");
  });
});

describe("a scorecard of 分值 and 得分 alone", () => {
  const result = evaluated(`
2022年度部门整体支出绩效评价指标体系 |<|<|<|<|<
一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 得分
投入（40分） | 目标设定 | 绩效目标合理性 | 20 | ①符合法律法规得10分；②符合部门职责得10分 | 18
投入（40分） | 预算配置 | 在职人员控制率 | 20 | ≤100%，计20分；每超过1个百分点扣1分，扣完为止 | 20
过程（60分） | 预算执行 | 预算调整率 | 60 | 预算调整率=0，计60分；每超过1%扣2分 | 61
合计 |<|<| 100 | | 98
`);

  it("is a form whose sums and scores are checked, and of which no target, actual or evidence is asked", () => {
    const codes = new Set(result.findings.map(({ code }) => code));
    expect(codes.has("total-mismatch")).toBe(true);
    expect(codes.has("score-too-high")).toBe(true);
    for (const code of ["score-without-evidence", "missing-actual", "unmeasurable", "standard-not-applied"])
      expect(codes.has(code)).toBe(false);
    expect(result.doubts).toEqual([]);
    expect(result.total).toBe(98);
  });
});
