import * as fc from "fast-check";
import { centralCost2021 } from "../../../src/evaluation/rules/builtin/centralCost2021";
import { departmentSteps } from "../../../src/evaluation/rules/builtin/departmentSteps";
import { executionCapped2022 } from "../../../src/evaluation/rules/builtin/executionCapped2022";
import { sichuanProject2023 } from "../../../src/evaluation/rules/builtin/sichuanProject2023";
import { systemDefault } from "../../../src/evaluation/rules/builtin/systemDefault";
import type { Profile } from "../../../src/evaluation/rules/profile";
import { evaluatedTable, national, scored } from "../evaluated";

const passing = national({ passThreshold: 0.6 });
const yesNo = national({ yesNo: ["是否", "及时率"] });
const started = national({
  perPoint: [{ words: ["控制率"], side: "above", base: null, step: 1, points: 0.5, counted: "started" }],
});
const fromBase = national({
  perPoint: [{ words: ["完成率"], side: "below", base: 95, step: 1, points: 1, counted: "full" }],
});

describe("一行一例", () => {
  it.each<[string, Profile, string, string, string, number, number, string]>([
    // 规则, 方案, 指标, 目标, 实际, 分值, 得分, 说明里写到
    ["超过三成扣 2 分", executionCapped2022, "培训人数", "≥100人", "130人", 10, 8, "扣 2 分，得 8 分"],
    ["不到三成不扣", executionCapped2022, "培训人数", "≥100人", "129人", 10, 10, "得满分"],
    ["扣完为止", executionCapped2022, "培训人数", "≥100人", "200人", 1.5, 0, "得 0 分"],
    ["没有方向的也扣", executionCapped2022, "培训人数", "100人", "150人", 5, 3, "扣 2 分"],
    ["反向指标不扣", executionCapped2022, "成本", "≤100万元", "50万元", 10, 10, "得满分"],
    ["只说完成率", executionCapped2022, "工作", "全部完成", "完成率140%", 10, 8, "扣 2 分"],
    ["低于及格线不得分", passing, "培训人数", "≥100人", "59人", 10, 0, "低于 60%，不得分"],
    ["及格线上", passing, "培训人数", "≥100人", "60人", 10, 6, "60.00%"],
    ["反向也按完成率", passing, "成本", "≤50万元", "100万元", 10, 0, "低于 60%"],
    ["定性不受限", passing, "效果", "效果显著", "未达成预期指标且效果较差", 10, 3, "区间中值"],
    ["满意度 90% 以上", centralCost2021, "群众满意度", "≥95%", "90%", 10, 10, "得 10 分"],
    ["满意度 80–90", centralCost2021, "群众满意度", "≥95%", "89.99%", 10, 8, "80%"],
    ["满意度 60–80", centralCost2021, "群众满意度", "≥90%", "60%", 10, 5, "得 5 分"],
    ["满意度低于 60", centralCost2021, "群众满意度", "≥90%", "59.9%", 10, 0, "得 0 分"],
    ["不是满意度不按档", centralCost2021, "覆盖率", "≥90%", "81%", 10, 9, "90.00%"],
    ["控制率每超过一个百分点", departmentSteps, "在职人员控制率", "≤100%", "103.5%", 5, 3.5, "扣 1.5 分后得 3.5 分"],
    ["未超过", departmentSteps, "在职人员控制率", "≤100%", "98%", 5, 5, "得满分"],
    ["不足一个百分点不扣", departmentSteps, "在职人员控制率", "≤100%", "100.9%", 5, 5, "得满分"],
    ["不足也算一档", started, "在职人员控制率", "≤100%", "100.9%", 5, 4.5, "扣 0.5 分"],
    ["控制率扣完为止", departmentSteps, "在职人员控制率", "≤100%", "150%", 5, 0, "得 0 分"],
    ["三公变动率", departmentSteps, "“三公经费”变动率", "≤0%", "3%", 8, 5.6, "扣 2.4 分"],
    ["三公变动率下降", departmentSteps, "“三公经费”变动率", "≤0%", "-5%", 8, 8, "得满分"],
    ["完成率每低于 5%", departmentSteps, "预算完成率", "≥100%", "89%", 5, 1, "扣 4 分"],
    ["完成率差 4.99", departmentSteps, "预算完成率", "≥100%", "95.01%", 5, 5, "得满分"],
    ["越高越好的控制率不套用", departmentSteps, "高血压患者血压控制率", "≥50%", "49%", 5, 4.9, "98.00%"],
    ["起点另定", fromBase, "任务完成率", "≥100%", "93%", 5, 3, "扣 2 分"],
    ["是否类", yesNo, "是否按时公开", "100%", "99%", 4, 0, "得 0 分"],
    ["是否类达到", yesNo, "资金拨付及时率", "≥95%", "96%", 4, 4, "得满分"],
    ["系统默认：反向线性", systemDefault, "成本", "≤100万元", "120万元", 10, 8, "80.00%"],
    ["四川：按比例", sichuanProject2023, "数量", "≥10个", "9个", 10, 9, "90.00%"],
  ])("%s", (_, profile, name, target, actual, weight, score, told) => {
    const row = scored({ name, target, actual, weight }, profile);
    expect([row.score, row.explanation]).toEqual([score, expect.stringContaining(told)]);
  });
});

/** A form of one row that is done in full, and an execution of so many of 100. */
const capped = (spent: string, claimed = "", profile: Profile = executionCapped2022) =>
  evaluatedTable(
    `三级 | 目标 | 实际 | 分值 | 得分\n培训 | 5次 | 5次 | 90 | ${claimed === "" ? "90" : claimed}`,
    { execution: `总额 | 100 | 100 | ${spent} | ${spent}% | 10 | ` },
    profile,
  );

describe("执行率限制总分", () => {
  it.each([
    // 执行数, 总分, 扣减的项目
    ["80", 98, null],
    ["79.99", 89, "执行率 79.99%，总分不超过 89 分"],
    ["70", 89, "执行率 70%，总分不超过 89 分"],
    ["66.6", 79, "执行率 66.6%，总分不超过 79 分"],
    ["60", 79, "执行率 60%，总分不超过 79 分"],
    ["59", 69, "执行率 59%，总分不超过 69 分"],
    ["50", 69, "执行率 50%，总分不超过 69 分"],
    ["0", 59, "执行率 0%，总分不超过 59 分"],
  ])("执行 %s：总分 %s", (spent, total, item) => {
    const { composite, total: all } = capped(spent);
    expect(all).toBe(total);
    const taken = composite.slice(0, -1).filter(({ score }) => score < 0);
    expect(taken.map((row) => [row.item, row.full])).toEqual(item === null ? [] : [[item, 0]]);
    expect(composite.at(-1)).toMatchObject({ item: "综合绩效", full: 100, score: total });
  });

  it("没有执行率不限制；本来就低的不动", () => {
    expect(capped("").total).toBe(90);
    const low = evaluatedTable(
      "三级 | 目标 | 实际 | 分值\n培训 | 5次 | 2次 | 90",
      { execution: "总额 | 100 | 100 | 66 | 66% | 10 | " },
      executionCapped2022,
    );
    expect([low.total, low.composite.length]).toEqual([42.6, 3]);
  });

  it("自评总分超过限制是错误，未超过不是", () => {
    const found = (spent: string, claimed: string) =>
      capped(spent, claimed).findings.filter(({ code }) => code === "execution-cap-exceeded");
    expect(found("66.6", "79.5")).toMatchObject([
      { severity: "error", evidence: { most: 79, claimed: 79.5, rate: 0.666 } },
    ]);
    expect(found("66.6", "79")).toEqual([]);
    expect(found("80", "90")).toEqual([]);
  });
});

describe("偏离应扣未扣", () => {
  const found = (actual: string, claimed: number) => {
    const { findings } = evaluatedTable(
      `三级 | 目标 | 实际 | 分值 | 得分\n培训 | ≥100人 | ${actual} | 10 | ${claimed}`,
      {},
      executionCapped2022,
    );
    return findings
      .map(({ code }) => code)
      .filter((code) => ["deviation-not-deducted", "score-too-high"].includes(code));
  };
  it.each([
    ["130人", 10, ["deviation-not-deducted"]],
    ["130人", 8, []],
    ["130人", 8.2, ["deviation-not-deducted"]],
    ["129人", 10, []],
    ["130人", 11, ["score-too-high"]],
  ])("实际 %s，自评 %s：%j", (actual, claimed, codes) => expect(found(actual, claimed)).toEqual(codes));
});

describe("四川：执行率低于 90% 或预算有调整须说明", () => {
  it.each([
    ["总额 | 100 | 100 | 95 | 95% | 10 | ", 0],
    ["总额 | 100 | 100 | 89 | 89% | 10 | ", 1],
    ["总额 | 100 | 120 | 119 | 99.17% | 10 | ", 1],
    ["总额 | 100 | 120 | 119 | 99.17% | 10 | | 追加项目", 0],
  ])("%s", (execution, count) => {
    const { findings } = evaluatedTable(
      "三级 | 目标 | 实际 | 分值\n培训 | 5次 | 5次 | 90",
      { execution },
      sichuanProject2023,
    );
    expect(findings.filter(({ code }) => code === "reason-missing")).toHaveLength(count);
  });
});

describe("任何数值", () => {
  const profiles = [executionCapped2022, passing, centralCost2021, departmentSteps, started, fromBase, yesNo];
  const anyRule = fc.constantFrom(...profiles);
  const anyName = fc.constantFrom(
    "在职人员控制率",
    "任务完成率",
    "群众满意度",
    "是否公开",
    "三公经费变动率",
    "培训人数",
  );
  const amount = fc.integer({ min: 0, max: 3000 }).map((n) => n / 10);
  const points = fc.integer({ min: 0, max: 400 }).map((n) => n / 10);

  it("0 ≤ 得分 ≤ 分值", () =>
    fc.assert(
      fc.property(
        anyRule,
        anyName,
        fc.constantFrom("≥", "≤", "=", ""),
        amount,
        amount,
        points,
        (profile, name, sign, a, b, weight) => {
          const { score } = scored({ name, target: `${sign}${a}%`, actual: `${b}%`, weight }, profile);
          expect(score).not.toBeNull();
          expect(score ?? -1).toBeGreaterThanOrEqual(0);
          expect(score ?? Infinity).toBeLessThanOrEqual(weight);
        },
      ),
      { numRuns: 300 },
    ));

  it("越差得分越不高：正向少完成，反向多超出", () =>
    fc.assert(
      fc.property(
        anyRule,
        anyName,
        fc.constantFrom("≥", "≤"),
        amount,
        amount,
        amount,
        (profile, name, sign, target, one, other) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          const points = (actual: number) =>
            scored({ name, target: `${sign}${target}%`, actual: `${actual}%` }, profile).score ?? NaN;
          // beyond the target's threshold more is worse by the rule itself
          if (sign === "≥" && profile === executionCapped2022 && more >= target * 1.3) return;
          if (sign === "≥") expect(points(less)).toBeLessThanOrEqual(points(more));
          else if (!name.includes("满意")) expect(points(more)).toBeLessThanOrEqual(points(less));
        },
      ),
      { numRuns: 300 },
    ));

  it("总分按舍入后的得分合计，再限制：从不超过限制，明细之和即总分", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1200 }),
        fc.array(fc.tuple(amount, points), { minLength: 1, maxLength: 5 }),
        (spent, rows) => {
          const table = rows.map(([actual, weight], i) => `培训${i} | 300人 | ${actual}人 | ${weight}`).join("\n");
          const { composite, total, execution } = evaluatedTable(
            `三级 | 目标 | 实际 | 分值\n${table}`,
            { execution: `总额 | 1000 | 1000 | ${spent} | | 10 | ` },
            executionCapped2022,
          );
          const full = composite.at(-1)?.full ?? 0;
          const cap = executionCapped2022.totalCaps.find(({ below }) => (execution?.rate ?? 0) < below);
          expect(total).toBeLessThanOrEqual((full * (cap?.most ?? 100)) / 100 + 1e-9);
          expect(composite.slice(0, -1).reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(total, 6);
        },
      ),
      { numRuns: 200 },
    ));
});

describe("全表总分填在资金一行", () => {
  const of = (weight: string) =>
    evaluatedTable("三级 | 目标 | 实际 | 分值 | 得分\n培训 | 5次 | 5次 | 90 | 90", {
      execution: `总额 | 100 | 100 | 98 | 98% | ${weight} | 98`,
    });
  it("只怀疑那个分值和得分：金额和执行率照用，预算执行按惯常的 10 分", () => {
    const { execution, doubts, total, grade, findings } = of("100");
    expect(execution).toMatchObject({ spent: 98, rate: 0.98, weight: 10, claimed: null });
    expect(doubts).toMatchObject([{ text: "100", kind: "value", settled: false }]);
    expect([total, grade]).toEqual([99.8, ""]);
    expect(findings.map(({ code }) => code)).not.toContain("execution-mismatch");
  });
  it("10 分的不怀疑", () => expect(of("10").doubts).toEqual([]));
});

describe("分值为负", () => {
  it.each(["-5", "-0.01"])("%s 不是分值：不得分，有存疑", (weight) => {
    const { indicators, doubts, total } = evaluatedTable(
      `三级 | 目标 | 实际 | 分值 | 得分\n培训 | 5次 | 5次 | ${weight} | -5\n会议 | 5次 | 4次 | 10 | 8`,
    );
    expect(indicators.map(({ weight: own, score }) => [own, score])).toEqual([
      [null, null],
      [10, 8],
    ]);
    expect(total).toBe(8);
    expect(doubts.map(({ text }) => text)).toContain(weight);
  });
});
