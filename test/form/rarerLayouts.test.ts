import { recognise } from "../../src/form/header/recognise";
import { gridOf } from "./gridOf";
import { formOf, told, toldExecution } from "./told";

const TABLE = `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 90 | 90`;

describe("budget blocks as further provinces print them", () => {
  it.each([
    ["实际执行（山东）", "年初预算数 | 调整后预算数 | 实际执行", "100 | 120 | 118"],
    ["1-12月执行数", "年初预算数 | 全年预算数 | 1-12月执行数", "100 | 120 | 118"],
    ["到位及执行数", "预算数 | 追加（减）后预算数 | 到位及执行数", "100 | 120 | 118"],
    ["到位资金不是年初预算（专项债券）", "到位资金 | 年度预算数 | 实际支出", " | 120 | 118"],
  ])("%s", (_, header, expected) => {
    const form = formOf(`资金（万元） | ${header} | 分值 | 得分\n合计 | 100 | 120 | 118 | 10 | 9.8\n${TABLE}`);
    expect(toldExecution(form)).toBe(`合计 | ${expected} |  | 10 | 9.8`);
  });

  it("年度主要任务列着任务和钱，不是预算执行情况（河南部门整体）", () => {
    const form = formOf(`
部门整体绩效自评表 |<|<|<|<|<|<
年度主要任务 | 任务名称 | 主要内容 | 预算数 | 执行数 | 执行率 |
^ | 任务1 | 兜底保障 | 5200 | 5100 | 98% |
预算情况（万元） | | 年初预算数 | 全年预算数（A） | 执行数（B） | 分值 | 得分
^ | 资金总额 | 8820.5 | 9100 | 8872.5 | 10 | 9.75
${TABLE}`);
    expect(toldExecution(form)).toBe("资金总额 | 8820.5 | 9100 | 8872.5 |  | 10 | 9.75");
  });

  it("年初预算数与调整数，没有调整后的数：两数相加（吉林）", () => {
    const { execution } = formOf(`
资金（元） | 年初预算数 | 调整数 | 支出数 | 分值 | 得分
合计 | 1000000 | -120000 | 836000 | 10 | 9.5
${TABLE}`);
    expect(execution?.adjusted?.value).toBe(880000);
  });

  it("任务的钱分总额、财政拨款、其他资金，合计一行计 10 分：没有别的预算块时它就是（青海）", () => {
    const form = formOf(`
年度主要任务完成情况 | 任务名称 | 完成情况 | 预算数（万元） |<| 执行数（万元） |<| 分值 | 得分
^|^|^| 总额 | 财政拨款 | 总额 | 财政拨款 |^|^
^ | 任务1：公共文化 | 已完成 | 420 | 420 | 399 | 399 | 5 | 4.75
^ | 任务2：全民健身 | 已完成 | 180 | 160 | 180 | 160 | 5 | 5
^ | 金额合计 | | 600 | 580 | 579 | 559 | 10 | 9.65
${TABLE}`);
    expect(toldExecution(form)).toBe("金额合计 |  | 600 | 579 |  | 10 | 9.65");
  });

  it("旁边的「项目预算（万元）」是名目，「预算安排」才是数（宁夏）", () => {
    const form = formOf(`
项目预算（万元） | 预算安排 | 到位资金 | 实际支出
^ | 260 | 260 | 247
${TABLE}`);
    expect([form.execution?.adjusted?.text, form.execution?.spent?.text]).toEqual(["260", "247"]);
  });

  it("基金收入、支出、结余并列，不是总额与分项（社保基金）", () => {
    const { execution } = formOf(`
基金预算执行情况（亿元） | | 年初预算数 | 调整预算数 | 执行数
^ | 基金收入 | 25.36 | 25.36 | 26.12
^ | 基金支出 | 18.22 | 18.5 | 18.13
^ | 年末滚存结余 | 95.6 | 95.6 | 96.73
${TABLE}`);
    expect(execution?.label.text).toBe("基金支出");
    expect(execution?.parts).toEqual([]);
  });

  it("金额还没有填写，分值已经印好", () => {
    const { execution } = formOf(`
资金（万元） | | 年初预算数 | 全年预算数 | 执行数 | 分值 | 得分
^ | | | | | 10 |
${TABLE}`);
    expect(execution?.weight?.text).toBe("10");
  });

  it("预算执行写成表内一行，目标值是预算数，完成值是执行数（北京部门整体）", () => {
    const { execution, indicators, moneyUnit } = formOf(`
一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分
当年预算执行情况（20分） | 资金总体 | 当年预算执行率 | 20 | 45,862.31万元 | 43,110.57万元 | 18.8
产出（80分） | 产出数量 | 重点项目数 | 80 | ≥32项 | 32项 | 80`);
    expect([execution?.adjusted?.text, execution?.spent?.text, execution?.rate]).toEqual([
      "45,862.31万元",
      "43,110.57万元",
      null,
    ]);
    expect(moneyUnit).toBe("万元");
    expect(indicators).toHaveLength(1);
  });
});

describe("one header over several columns", () => {
  it("年度指标值之下并排着符号、数值、单位（宁夏、河北）", () => {
    const { indicators } = formOf(`
一级指标 | 三级指标 | 年度指标值 |<|<| 实际完成值 |<| 分值 | 得分
产出指标 | 改造小区数 | ≥ | 22 | 个 | 21 | 个 | 15 | 15
^ | 完成时限 | 定性 | 12月31日前完成 | | 按时完成 | | 15 | 15`);
    expect(
      indicators.map(({ operator, nature, target, unit, actual }) =>
        [operator, nature, target, unit, actual].map((cell) => cell?.text ?? null),
      ),
    ).toEqual([
      ["≥", null, "22", "个", "21"],
      [null, "定性", "12月31日前完成", null, "按时完成"],
    ]);
  });

  it("偏差原因分析之下打钩和说明分栏（辽宁）", () => {
    const { indicators } = formOf(`
三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |<|<
^|^|^|^|^| 经费保障 | 人员保障 | 原因说明
接种率 | 95% | 93% | 10 | 9.8 | | √ | 流动儿童多，接种不及时
建档率 | 90% | 89% | 10 | 9.9 | √ | |`);
    expect(indicators.map(({ reason }) => reason?.text)).toEqual(["流动儿童多，接种不及时", "√"]);
  });

  it("一级指标占两栏：外层的分值管到内层各项（北京）", () => {
    const form = formOf(`
一级指标 |<| 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分
整体绩效目标实现情况（60分） | 产出（30分） | 产出数量 | 重点项目数 | 30 | ≥32项 | 32项 | 30
^ | 效果（30分） | 社会效益 | 服务水平 | 15 | 提升 | 提升 | 14
^ |^| 满意度 | 市民满意度 | 15 | ≥90% | 94% | 15
预算管理情况（20分） |<| 财务管理 | 制度健全性 | 20 | 健全 | 健全 | 20`);
    expect(
      form.indicators.map(({ level1, headings }) => [level1, headings.map((i) => form.headings[i]?.points)]),
    ).toEqual([
      ["产出（30分）", ["30", "60"]],
      ["效果（30分）", ["30", "60"]],
      ["效果（30分）", ["30", "60"]],
      ["预算管理情况（20分）", ["20"]],
    ]);
  });

  it("性质、度量单位前面带着绩效二字（四川）", () => {
    const { indicators, unread } = formOf(`
三级指标 | 绩效指标性质 | 绩效指标值 | 绩效度量单位 | 实际完成值 | 分值 | 得分
办事环节 | ≤ | 3 | 个 | 3 | 10 | 10`);
    expect([indicators[0]?.operator?.text, indicators[0]?.unit?.text, unread]).toEqual(["≤", "个", []]);
  });
});

describe("levels that no header numbers", () => {
  it("项目、考核内容、考核指标：左边两栏归类右边的指标", () => {
    const form = formOf(`
项目 | 考核内容 | 考核指标 | 年度工作目标 | 权数 | 考评得分
预算支出管理(60分) | 结转结余情况 | 结转结余率 | 9% | 30 | 28
^ |^| 结转结余变动率 | -3% | 30 | 30
预算绩效管理(40分) | 绩效目标 | 目标申报率 | 100% | 20 | 20
^ | 绩效自评 | 自评完成率 | 100% | 20 | 20`);
    expect(told(form).map((line) => line.split(" | ")[0])).toEqual([
      "预算支出管理(60分)/结转结余情况/结转结余率",
      "预算支出管理(60分)/结转结余情况/结转结余变动率",
      "预算绩效管理(40分)/绩效目标/目标申报率",
      "预算绩效管理(40分)/绩效自评/自评完成率",
    ]);
    expect(form.unread).toEqual([]);
  });

  it("通栏的「一、产出指标（50分）」管下面各行", () => {
    const form = formOf(`
二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
一、产出指标（50分） |<|<|<|<|<
数量指标 | 校舍面积 | 2.6万平方米 | 2.6万平方米 | 50 | 50
二、效益指标（30分） |<|<|<|<|<
社会效益 | 巩固率 | 95% | 96% | 30 | 30`);
    expect(form.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ["一、产出指标（50分）", "数量指标"],
      ["二、效益指标（30分）", "社会效益"],
    ]);
    expect(form.headings.map(({ points }) => points)).toEqual(["50", "30"]);
  });

  it("序号一、二之下的「产出指标 50」是下面各行的合计，不是指标", () => {
    const form = formOf(`
序号 | 指标名称 | 指标权重 | 目标值 | 完成值 | 自评得分
一 | 产出指标 | 50 | | | 48
1 | 培训人数 | 30 | 500人 | 450人 | 28
2 | 合格率 | 20 | 95% | 98% | 20
二 | 效益指标 | 30 | | | 30
1 | 就业增长率 | 30 | 5% | 6% | 30`);
    expect(form.indicators.map(({ level1, name }) => [level1, name.text])).toEqual([
      ["产出指标", "培训人数"],
      ["产出指标", "合格率"],
      ["效益指标", "就业增长率"],
    ]);
    expect(form.headings.map(({ points }) => points)).toEqual(["50", "30"]);
  });

  it("合计分两层：二、之下有（一）（二）", () => {
    const form = formOf(`
评价指标 | 分值 | 目标值 | 实际完成值 | 自评得分
一、产出指标（50分） | 50 | | | 50
（一）数量指标 | 30 | | | 30
检测样品数 | 30 | 2000批次 | 2150批次 | 30
（二）质量指标 | 20 | | | 20
差错率 | 20 | ≤1% | 0.2% | 20
二、效益指标（30分） | 30 | | | 30
抽检合格率 | 30 | 98% | 99% | 30`);
    expect(form.indicators.map(({ level1, level2, name }) => [level1, level2, name.text])).toEqual([
      ["一、产出指标（50分）", "（一）数量指标", "检测样品数"],
      ["一、产出指标（50分）", "（二）质量指标", "差错率"],
      ["二、效益指标（30分）", "", "抽检合格率"],
    ]);
  });

  it("分值只印在指标名称里的得分表", () => {
    const { indicators } = formOf(`
一级指标 | 二级指标 | 三级指标 | 目标值 | 得分
部门决策(10 分) | 预算编制(10 分) | 测算依据(5 分) | 充分 | 2
^ |^| 目标管理(5 分) | 明确 | 4`);
    expect(indicators.map(({ weight, claimed }) => [weight?.text, claimed?.text])).toEqual([
      ["5", "2"],
      ["5", "4"],
    ]);
  });
});

describe("where a form ends", () => {
  it("总分之后空一行，再有的表与它无关", () => {
    const form = formOf(`
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
培训次数 | 5次 | 5次 | 90 | 89
总分 | | | 100 | 98.9

附：“三公”经费支出情况表 |<|<|<|<
项目 | 预算数 | 决算数 | 完成率 |
公务接待费 | 4 | 3.2 | 80% |
合计 | 12 | 10.7 | 89% |`);
    expect(form.indicators).toHaveLength(1);
    expect(form.total?.claimed?.text).toBe("98.9");
  });

  it.each(["自评得分", "绩效自评得分", "综合绩效得分", "最终得分", "自评分合计", "总分合计", "汇总", "合  计"])(
    "最后一行「%s」是总分",
    (label) => {
      const form = formOf(`
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
培训次数 | 5次 | 5次 | 100 | 99
${label} | | | 100 | 97`);
      expect([form.indicators.length, form.total?.claimed?.text]).toEqual([1, "97"]);
    },
  );

  it("「自评总分：97分；自评等级：优」写在一格里", () => {
    const form = formOf(`
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 简要说明
培训次数 | 5次 | 4次 | 100 | 80 | 疫情影响
自评总分：97分；自评等级：优 |<|<|<|<|<`);
    expect(form.total?.claimed?.value).toBe("97");
    expect(form.indicators[0]?.reason?.text).toBe("疫情影响");
  });

  it("上下几张表，后面的没有自己的标题：名称、年度随前一张", () => {
    const { forms } = recognise(
      gridOf(`
2022年度项目支出绩效自评表 |<|<|<|<
项目名称 | 甲项目 |||
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
培训次数 | 5次 | 5次 | 100 | 99
总分 | | | 100 | 99

项目名称 | 乙项目 |||
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
会议次数 | 5次 | 5次 | 100 | 98
总分 | | | 100 | 98`),
    );
    expect(forms.map(({ title, year, project }) => [title, year, project])).toEqual([
      ["2022年度项目支出绩效自评表", 2022, "甲项目"],
      ["2022年度项目支出绩效自评表", 2022, "乙项目"],
    ]);
  });
});

describe("the head", () => {
  it.each([
    ["（2022）年度", 2022],
    ["二〇二二年度", 2022],
    ["2022 年度", 2022],
    ["填报单位（盖章）：某省水利厅      2021年度      金额单位：万元", 2021],
  ])("%s", (line, year) => {
    expect(formOf(`项目支出绩效自评表 |<|<|<|<|<|<\n${line} |<|<|<|<|<|<\n${TABLE}`).year).toBe(year);
  });

  it("「单位：元」是金额单位，不是填报单位", () => {
    expect(formOf(`项目支出绩效自评表 |<|<|<|<|<|<\n单位 | 元 |||||\n${TABLE}`).department).toBe("");
  });
});
