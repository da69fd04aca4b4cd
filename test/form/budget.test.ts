import { formOf, told, toldExecution } from "./told";

const TABLE = `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 90 | 90`;

const parts = (table: string) => formOf(table).execution?.parts.map(({ label }) => label.text);

describe("the budget block", () => {
  it("表头一行，总额一行，其中几行", () => {
    const table = `
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 100 | 120 | 118 | 10 | =98.33% | 9.83
^ | ␣␣其中：当年财政拨款 | 80 | 90 | 90 | — | | —
^ | ␣␣␣␣上年结转资金 | | 10 | 8 | — | | —
^ | ␣␣␣␣其他资金 | 20 | 20 | 20 | — | | —
年度总体目标 | 预期目标 |<|<| 实际完成情况 |<|<|<
^ | 完成培训 |<|<| 已完成 |<|<|<
${TABLE}`;
    expect(toldExecution(formOf(table))).toBe("年度资金总额 | 100 | 120 | 118 | 98.33% | 10 | 9.83");
    expect(parts(table)).toEqual(["其中：当年财政拨款", "上年结转资金", "其他资金"]);
    expect(formOf(table).moneyUnit).toBe("万元");
    expect(formOf(table).execution?.rate?.value).toBeCloseTo(0.9833);
  });

  it.each([
    ["年初预算数 | 全年预算数 | 全年执行数", ["100", "120", "118"]],
    ["年初预算数(A) | 全年预算数(B) | 全年执行数(C)", ["100", "120", "118"]],
    ["年初预算 | 调整后预算数 | 预算执行数", ["100", "120", "118"]],
    ["年初批复数 | 调整预算数 | 实际支出数", [undefined, "120", "118"]],
    ["年初预算数 | 全年（调整）预算数 | 决算数", ["100", "120", "118"]],
    ["预算数 | 调整预算数 | 支出数", ["100", "120", "118"]],
    ["年初预算金额 | 预算金额 | 执行金额", ["100", "120", "118"]],
    ["期初预算数 | 年度预算数 | 实际支出", ["100", "120", "118"]],
  ])("%s", (header, expected) => {
    const { execution } = formOf(
      `资金（万元） | ${header} | 分值 | 执行率 | 得分\n合计 | 100 | 120 | 118 | 10 | 98% | 9.8\n${TABLE}`,
    );
    const amounts = [execution?.initial?.text, execution?.adjusted?.text, execution?.spent?.text];
    if (header.includes("批复数")) expect(amounts.slice(1)).toEqual(expected.slice(1));
    else expect(amounts).toEqual(expected);
  });

  it("全年预算数之下分年初与调整", () => {
    expect(
      toldExecution(
        formOf(`
项目资金（元） | | 全年预算数 |<| 全年执行数 | 执行率 | 得分
^ |^| 年初 | 调整后 |^|^|^
^ | 年度资金总额 | 100 | 120 | 118 | 98% | 9.8
${TABLE}`),
      ),
    ).toBe("年度资金总额 | 100 | 120 | 118 | 98% |  | 9.8");
  });

  it("预算数、执行数与分值得分分写，占一行的湖北式", () => {
    const form = formOf(`
预算执行情况（万元）（20分） |<| 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率） |<
^ | 年度财政资金总额 | 10 | 9 | 90% | 18 |<
${TABLE}`);
    expect(form.execution).toMatchObject({
      initial: null,
      adjusted: { text: "10" },
      spent: { text: "9" },
      claimed: { text: "18" },
      heading: { points: "20" },
    });
  });

  it("标题里的 20 分只写在得分栏名里", () => {
    const form = formOf(`
资金总额 | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率） | |
资金总额 | 10 | 9 | 90% | 18 | |
${TABLE}`);
    expect(form.execution?.heading?.points).toBe("20");
  });

  it.each([
    ["一行", "年初预算数 | 100 | 全年预算数 | 120 | 执行数 | 118 | 执行率 | 98%"],
    ["一行，表头再隔空格", "年初预算数： | 100 | | 全年预算数： | 120 | 全年执行数： | 118 | 执行率： | 98%"],
    ["竖排", "年初预算数 | 100\n全年预算数 | 120\n全年执行数 | 118\n预算执行率 | 98%"],
    ["两行两列", "年初预算数（万元） | 100 | 调整后预算数（万元） | 120\n实际支出数（万元） | 118 | 执行率（%） | 98%"],
  ])("标签与数并排：%s", (_, block) => {
    const { execution } = formOf(`项目自评表\n项目名称 | 培训\n${block}\n${TABLE}`);
    expect(
      [execution?.initial, execution?.adjusted, execution?.spent, execution?.rate].map((cell) => cell?.text),
    ).toEqual(["100", "120", "118", "98%"]);
  });

  it("第二层其中不与第一层相加", () => {
    expect(
      parts(`
资金（万元） | 年初预算数 | 全年预算数 | 全年执行数
年度资金总额 | 100 | 100 | 100
其中：财政拨款 | 80 | 80 | 80
其中：中央资金 | 50 | 50 | 50
省级资金 | 30 | 30 | 30
其他资金 | 20 | 20 | 20
${TABLE}`),
    ).toEqual(["其中：财政拨款", "其他资金"]);
  });

  it("按收入性质分、按支出性质分两次分解都保留", () => {
    expect(
      parts(`
年度预算申请（万元） | 年初预算数 | 全年预算数 | 全年执行数
年度资金总额 | 100 | 100 | 100
其中：一般公共预算 | 80 | 80 | 80
其他资金 | 20 | 20 | 20
其中：基本支出 | 60 | 60 | 60
项目支出 | 40 | 40 | 40
${TABLE}`),
    ).toEqual(["其中：一般公共预算", "其他资金", "其中：基本支出", "项目支出"]);
  });

  it("年度总体目标行（预期目标、实际完成情况）不是预算行也不是表头", () => {
    const form = formOf(`
资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
年度资金总额 | 100 | 100 | 100 | 100%
年度总体目标 | 预期目标 |<| 实际完成情况 |<
^ | 10 |<| 12 |<
${TABLE}`);
    expect(form.execution?.parts).toEqual([]);
    expect(told(form)).toEqual(["产出指标/数量指标/培训次数 | 5次 | 5次 | 90 | 90"]);
  });

  it.each([
    ["（万元）", "项目资金（万元）", "万元"],
    ["单位：元", "金额单位：元", "元"],
    ["(单位：亿元)", "项目资金(单位：亿元)", "亿元"],
    ["没有写", "项目资金", ""],
  ])("单位 %s", (_, label, unit) => {
    expect(
      formOf(`${label} | 年初预算数 | 全年预算数 | 全年执行数\n年度资金总额 | 100 | 100 | 100\n${TABLE}`).moneyUnit,
    ).toBe(unit);
  });

  it("表下的预算块也找到", () => {
    expect(
      toldExecution(
        formOf(
          `${TABLE}\n预算执行情况 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分 |\n资金总额 | 100 | 120 | 118 | 98% | 9.8 |`,
        ),
      ),
    ).toBe("资金总额 | 100 | 120 | 118 | 98% |  | 9.8");
  });
});

describe("预算执行率 as a row of the table", () => {
  const row = "管理指标 | 预算管理 | 预算执行率 | 100% | 98% | 10 | 9.8";

  it("上面没有预算块：就是预算执行情况，不是指标", () => {
    const form = formOf(`${TABLE}\n${row}`);
    expect(form.indicators).toHaveLength(1);
    expect(form.execution?.inTable).toBe(true);
    expect(toldExecution(form)).toBe("预算执行率 |  |  |  | 98% | 10 | 9.8");
  });

  it("预算块已有分：它仍是指标", () => {
    const form = formOf(
      `资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分\n年度资金总额 | 100 | 100 | 98 | 98% | 10 | 9.8\n${TABLE}\n${row}`,
    );
    expect(form.indicators.map(({ name }) => name.text)).toEqual(["培训次数", "预算执行率"]);
    expect(form.execution?.inTable).toBe(false);
  });

  it("预算块只有金额：金额来自块，分来自行", () => {
    const form = formOf(
      `资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | |\n年度资金总额 | 100 | 100 | 98 | 98% | |\n${TABLE}\n${row}`,
    );
    expect(form.indicators).toHaveLength(1);
    expect(toldExecution(form)).toBe("预算执行率 | 100 | 100 | 98 | 98% | 10 | 9.8");
  });

  it.each([
    "预算执行率（10分）",
    "部门预算执行率",
    "预算资金执行率",
    "项目预算执行率",
    "全年预算执行率",
    "资金执行率",
    "指标1：预算执行率",
  ])("%s", (name) => {
    expect(formOf(`${TABLE}\n管理 | 预算 | ${name} | 100% | 98% | 10 | 9.8`).execution?.inTable).toBe(true);
  });

  it.each(["政府采购执行率", "三公经费预算执行率控制数", "计划执行率"])("%s is an indicator", (name) => {
    expect(formOf(`${TABLE}\n管理 | 预算 | ${name} | 100% | 98% | 10 | 9.8`).execution).toBeNull();
  });
});

it("小计在前、合计在后：合计才是总额", () => {
  const { execution } = formOf(`
资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
小计 | 60 | 60 | 50 | |
其他资金 | 40 | 40 | 40 | |
合计 | 100 | 100 | 90 | 10 | 9
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
培训次数 | 5次 | 5次 | 90 | 90`);
  expect(execution?.label.text).toBe("合计");
});
