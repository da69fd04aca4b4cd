import { evaluateForm } from "../../../src/evaluation/evaluate";
import type { FormResult } from "../../../src/evaluation/result";
import { recognise } from "../../../src/form/header/recognise";
import { gridOf } from "../gridOf";

function evaluated(table: string): FormResult | null {
  const [form] = recognise(gridOf(table)).forms;
  return form ? evaluateForm(form, { locale: "zh-CN", asked: null, saved: null }).result : null;
}

const head = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因";
const rows = (first: string, second: string): string => `${head}
产出指标 | 数量指标 | 培训人数 | ${first}
^ | 质量指标 | 合格率 | ${second}
合计 |||||100|98|`;

/** kind and cell of what withholds the grade. */
const open = (form: FormResult | null): string[] =>
  (form?.doubts ?? []).filter(({ settled }) => !settled).map(({ kind, cell }) => `${kind} ${cell}`);

describe("读不出的单元格", () => {
  it.each([
    ["目标值是错误值", "#REF! | 100人 | 50 | 50 |", ["value D2"]],
    ["完成值是错误值", "≥100人 | #N/A | 50 | 50 |", ["value E2"]],
    ["分值是错误值", "≥100人 | 100人 | #DIV/0! | 50 |", ["value F2"]],
    ["分值待定", "≥100人 | 100人 | 待定 | 50 |", ["value F2"]],
    ["分值为空，其他行都有", "≥100人 | 100人 | | 50 |", ["value C2"]],
    ["得分是文字", "≥100人 | 100人 | 50 | 待定 |", ["value G2"]],
    ["比较词不认识", "勿超100人 | 120人 | 50 | 50 |", ["operator D2"]],
    ["单位一边不认识", "≥100人 | 100坨 | 50 | 50 |", ["unit E2"]],
    ["两边同一个不认识的单位，可以比较", "≥100坨 | 100坨 | 50 | 50 |", []],
    ["一边没有单位，可以比较", "≥100坨 | 100 | 50 | 50 |", []],
    ["单独一个目标值为空：沿用自评，不存疑", " | 100人 | 50 | 50 |", []],
  ])("%s", (_, first, expected) => {
    const form = evaluated(rows(first, "≥95% | 96% | 50 | 48 |"));
    expect(open(form)).toEqual(expected);
    expect(form?.grade === "").toBe(expected.length > 0);
    expect(form?.findings.filter(({ code }) => code === "not-understood")).toHaveLength(expected.length);
    if (expected.length > 0) expect(form?.findings[0]).toMatchObject({ code: "not-understood", severity: "error" });
  });

  it("整列目标值为空", () => {
    expect(open(evaluated(rows(" | 100人 | 50 | 50 |", " | 96% | 50 | 48 |")))).toEqual(["value C2"]);
  });

  it("读不出的分值不推算，也不算进满分", () => {
    const form = evaluated(rows("≥100人 | 100人 | #DIV/0! | 50 |", "≥95% | 96% | 50 | 48 |"));
    expect(form?.indicators.map(({ weight, weightSource }) => [weight, weightSource])).toEqual([
      [null, "none"],
      [50, "printed"],
    ]);
  });

  it.each(["≈", "区间", "介于", "咕噜"])("计算符号栏写着 %s", (sign) => {
    const form = evaluated(`
一级指标 | 三级指标 | 计算符号 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 培训人数 | ${sign} | 100人 | 90人 | 50 | 45
产出指标 | 宣传次数 | ≥ | 10次 | 10次 | 50 | 50`);
    expect(open(form)).toEqual(["operator C2"]);
  });

  it("执行数读不出", () => {
    const form = evaluated(`
预算执行情况 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
年度资金总额 | 100 | 120 | #REF! | 10 | 98% | 9.8 |
${rows("≥100人 | 100人 | 40 | 40 |", "≥95% | 96% | 50 | 48 |")}`);
    expect(open(form)).toEqual(["value D2"]);
    expect(form?.grade).toBe("");
  });
});

describe("表头都不认识", () => {
  it("目标、完成、分值三栏都换成不认识的词：要么按内容认出并说明，要么存疑，不给 20 分 20 分、优", () => {
    const form = evaluated(`
一级指标 | 三级指标 | 约定数 | 兑现数 | 占分 | 得分
产出指标 | 培训人数 | ≥100人 | 50人 | 60 | 60
产出指标 | 合格率 | ≥95% | 96% | 40 | 40`);
    expect(form?.doubts.length).toBeGreaterThan(0);
    expect(form === null || form.grade === "" || form.total === 70).toBe(true);
  });
});
