import { evaluated } from "../evaluation/evaluated";
import { formOf, toldExecution } from "./told";

const TABLE = `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 90 | 90`;

const budget = (unit: string, rows: string) =>
  formOf(`资金${unit} | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n${rows}\n${TABLE}`);

describe("预算金额，各写各的单位", () => {
  it.each([
    ["（元）", "150万 | 1,500,000 | 120万元", [1_500_000, 1_500_000, 1_200_000, "元"]],
    ["（万元）", "150 | 0.015亿 | ￥1,200,000.00元", [150, 150, 120, "万元"]],
    ["", "150万元 | 150万 | 120万", [150, 150, 120, "万元"]],
    ["", "150 | 150 | 120", [150, 150, 120, ""]],
    ["", "5千元 | 5000元 | 4千元", [5000, 5000, 4000, "元"]],
  ])("资金%s %s", (unit, amounts, expected) => {
    const { execution } = evaluated(budget(unit, `合计 | ${amounts} | 10 | 80% | 8`));
    expect([execution?.initial, execution?.adjusted, execution?.spent, execution?.unit]).toEqual(expected);
    expect(execution?.rate).toBe(0.8);
  });
});

describe("各行相加，一分不差", () => {
  it.each([
    ["0.1 | 0.2", "0.3"],
    ["1.1 | 2.2", "3.3"],
    ["33.335 | 66.665", "100"],
    ["4.35 | 95.65", "100"],
    ["1万元 | 2500元", "1.25万元"],
  ])("其中 %s 合计 %s", (split, sum) => {
    const [first = "", second = ""] = split.split(" | ");
    const form = budget(
      "（万元）",
      `合计 | ${sum} | ${sum} | ${sum} | 10 | 100% | 10
其中：财政拨款 | ${sum} | ${sum} | ${sum} | | |
其中：中央资金 | ${first} | ${first} | ${first} | | |
省级资金 | ${second} | ${second} | ${second} | | |`,
    );
    expect(form.execution?.parts.map(({ label }) => label.text)).toEqual(["其中：财政拨款"]);
    expect(evaluated(form).findings.filter(({ code }) => code === "budget-rows-mismatch")).toEqual([]);
  });

  it.each([
    ["0.1 | 0.2", "0.3"],
    ["1,000 | 200.5", "1200.5"],
    ["100万元 | -5000元", "99.5万元"],
  ])("年初数与调整数 %s 是 %s", (amounts, adjusted) => {
    const form = formOf(
      `资金（万元） | 年初预算数 | 调整数 | 全年执行数 | 分值 | 执行率 | 得分\n合计 | ${amounts} | 0 | 10 | 0% | 0\n${TABLE}`,
    );
    expect(toldExecution(form)).toContain(` | ${adjusted} | `);
  });

  it("没有级次列的标题行，分值等于下面各行之和", () => {
    const rows = ["0.1", "0.2", "4.35", "5.65"].map((points, i) => `${i + 1} | 指标${"甲乙丙丁"[i]} | ${points} | 5次 | 5次 | ${points}`); // prettier-ignore
    const form = formOf(`序号 | 指标名称 | 分值 | 目标值 | 完成值 | 得分
一 | 产出指标 | 10.3 | | | 10.3
${rows.join("\n")}`);
    expect(form.indicators.map(({ level1 }) => level1)).toEqual(Array(4).fill("产出指标"));
    expect(form.headings.map(({ points }) => points)).toEqual(["10.3"]);
  });
});
