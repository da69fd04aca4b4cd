import { saysUndone } from "../../../src/evaluation/findings/textContradictsScore";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import { checkProfile, isProfile } from "../../../src/evaluation/rules/schema";
import { evaluatedTable } from "../evaluated";
import { cells, found, has } from "./found";

const row = (line: string): string => `一级 | 二级 | 三级 | 目标 | 实际 | 分值 | 得分 | 原因\n${line}`;
const rows = (count: number, line: (index: number) => string): string =>
  row(Array.from({ length: count }, (_, index) => line(index)).join("\n"));
const execution = (budget: number, spent: number): string => `总额 | ${budget} | ${budget} | ${spent} | | 10 | 10`;
const full = (index: number): string => `产出指标 | 数量指标 | 培训${index} | ≥10次 | ${10 + index}次 | 18 | 18`;

describe("得分与执行", () => {
  it.each([
    // budget, spent, gap unspent nothing over
    [100, 100, ""],
    [100, 95, ""],
    [100, 94, "score-execution-gap"],
    [100, 79, "score-execution-gap budget-unspent"],
    [100, 9, "score-execution-gap budget-unspent spent-nothing-achieved-all"],
    [100, 110, "over-budget"],
    [0, 0, ""],
  ])("预算 %d 执行 %d：%s", (budget, spent, expected) => {
    const codes = ["score-execution-gap", "budget-unspent", "spent-nothing-achieved-all", "over-budget"];
    const { findings } = evaluatedTable(rows(5, full), { execution: execution(budget, spent) });
    expect(codes.filter((code) => findings.some((finding) => finding.code === code)).join(" ")).toBe(expected);
  });
});

describe("说明与得分矛盾", () => {
  it.each([
    ["项目尚在实施中，待验收", true],
    ["尚未验收", true],
    ["因疫情影响未完成", true],
    ["工程延期至次年", true],
    ["项目未启动", true],
    ["无未完成事项", false],
    ["未完成原因：无", false],
    ["如未完成应说明原因", false],
    ["上年未完成，本年已全部完成", false],
    ["会议延期举办，现已完成", false],
    ["不存在延期验收情况", false],
    ["尚未收到投诉", false],
    ["资金尚未支付", false],
    ["已完成", false],
  ])("%s：%s", (text, expected) => expect(saysUndone(text) !== null).toBe(expected));

  it("只说满分的行", () => {
    const at = (claimed: number) =>
      has("text-contradicts-score", { target: "5个", actual: "5个", weight: 15, claimed, reason: "尚未验收" });
    expect([at(15), at(14)]).toEqual([true, false]);
  });
});

describe("逐行", () => {
  it.each<[string, string, boolean]>([
    ["cost-direction", "产出指标 | 成本指标 | 采购成本 | ≥30万元 | 30万元", true],
    ["cost-direction", "产出指标 | 成本指标 | 采购成本 | ≤30万元 | 30万元", false],
    ["cost-direction", "产出指标 | 成本指标 | 人均补助标准 | ≥500元/人 | 500元/人", false],
    ["cost-direction", "产出指标 | 成本指标 | 成本节约额 | ≥5万元 | 6万元", false],
    ["cost-direction", "过程 | 预算管理 | 三公经费控制率 | ≥100% | 90%", true],
    ["cost-direction", "效益指标 | 社会效益 | 高血压控制率 | ≥60% | 65%", false],
    ["cost-direction", "产出指标 | 数量指标 | 高血压随访控制数 | ≥600人 | 650人", false],
    ["hollow-percentage", "效益指标 | 社会效益 | 有效促进社会稳定 | ≥95% | 95%", true],
    ["hollow-percentage", "效益指标 | 社会效益 | 受益人口覆盖率 | ≥95% | 95%", false],
    ["hollow-percentage", "效益指标 | 经济效益 | 带动农民收入增长 | ≥5% | 6%", false],
    ["hollow-percentage", "产出指标 | 质量指标 | 保障机构运转 | 100% | 100%", false],
    ["generic-indicator", "产出指标 | 质量指标 | 合格率 | 95% | 96%", true],
    ["generic-indicator", "产出指标 | 质量指标 | 培训合格率 | 95% | 96%", false],
    ["satisfaction-by-silence", "满意度指标 | 满意度 | 群众满意度 | ≥90% | 无投诉", true],
    ["satisfaction-by-silence", "满意度指标 | 满意度 | 群众满意度 | ≥90% | 满意", true],
    ["satisfaction-by-silence", "满意度指标 | 满意度 | 群众投诉次数 | 0次 | 0次", true],
    ["satisfaction-by-silence", "满意度指标 | 满意度 | 群众满意度 | ≥90% | 95%", false],
    ["satisfaction-by-silence", "满意度指标 | 满意度 | 群众满意度 | ≥90% | 问卷调查 95%，无投诉", false],
  ])("%s：%s → %s", (code, line, expected) => {
    expect(cells(code, row(`${line} | 10 | 10`)).length > 0).toBe(expected);
  });
});

describe("整张表", () => {
  it("五项以上全部满分才提示，差一分不提示", () => {
    expect(found("all-full-marks", rows(5, full))).toHaveLength(1);
    expect(found("all-full-marks", rows(4, full))).toHaveLength(0);
    expect(
      found(
        "all-full-marks",
        rows(5, (i) => (i === 0 ? full(i).replace("18 | 18", "18 | 17") : full(i))),
      ),
    ).toEqual([]);
  });

  it("八成以上完成值照抄目标值", () => {
    const same = (count: number) =>
      rows(5, (i) => `产出指标 | 数量指标 | 培训${i} | ≥${i + 10}次 | ${i < count ? i + 10 : 40}次 | 10 | 10`);
    expect(found("actual-equals-target", same(4))).toHaveLength(1);
    expect(found("actual-equals-target", same(3))).toHaveLength(0);
  });

  it("缺满意度、缺成本、项数过少", () => {
    const table = rows(2, full);
    const dimensions = national2020.dimensions.map((one) =>
      one.key === "decision" ? { ...one, key: "cost", weight: 20 } : one,
    );
    expect(found("satisfaction-missing", table)).toHaveLength(1);
    expect(found("cost-missing", table)).toHaveLength(0);
    expect(found("cost-missing", table, {}, { ...national2020, dimensions })).toHaveLength(1);
    expect(found("few-indicators", table)[0]?.evidence).toEqual({ rows: 2 });
  });

  it("分值结构偏离只在表内分值合计 100 且都属规则的维度时提示", () => {
    const table = (output: number) =>
      row(`产出指标 | 数量 | 甲 | 5 | 5 | ${output} | 5
产出指标 | 数量 | 乙 | 5 | 5 | 20 | 20
效益指标 | 社会 | 丙 | 5 | 5 | ${60 - output} | 5
满意度指标 | 满意度 | 丁 | 90% | 95% | 10 | 10`);
    expect(found("dimension-off-norm", table(40), { execution: execution(100, 100) })).toHaveLength(2);
    expect(found("dimension-off-norm", table(35), { execution: execution(100, 100) })).toHaveLength(0);
    expect(found("dimension-off-norm", table(40))).toHaveLength(0);
  });
});

describe("评分规则里的疑点设置", () => {
  const findings = { "all-full-marks": "off", "few-indicators": "error", "not-understood": "off" } as const;
  const profile = { ...national2020, findings };

  it("关闭的不说，改级别的照改", () => {
    expect(found("all-full-marks", rows(5, full), {}, profile)).toEqual([]);
    expect(found("few-indicators", rows(2, full), {}, profile).map(({ severity }) => severity)).toEqual(["error"]);
  });
  it("没有读懂的总要说", () =>
    expect(found("not-understood", row("产出 | 数量 | 甲 | 5坨 | 5个 | 10 | 10"), {}, profile)).toHaveLength(1));
  it("级别写错的规则不收", () => {
    expect(isProfile(checkProfile(profile))).toBe(true);
    expect(checkProfile({ ...national2020, findings: { late: "fatal" } })).toEqual([
      { field: "findings.late", code: "choice" },
    ]);
  });
});
