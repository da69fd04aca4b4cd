import { formOf, told } from "./told";

const HEAD = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因";

describe("rows that are no indicators", () => {
  it.each([
    "总分",
    "合计",
    "总计",
    "自评总分",
    "总得分",
    "合 计",
    "总分：",
    "综合得分合计",
    "自评得分合计",
    "总分（100分）",
  ])("%s closes the table", (label) => {
    const form = formOf(`
${HEAD}
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 90 | 88 |
${label} |<|<|<|<| 100 | 98 |
`);
    expect(form.indicators).toHaveLength(1);
    expect([form.total?.label.cell, form.total?.weight?.text, form.total?.claimed?.text]).toEqual(["A3", "100", "98"]);
  });

  it.each([
    ["分值栏与得分栏合并", "总分 |<|<|<|<| 98 |<|", [undefined, "98"]],
    ["只有分值", "合计 |<|<|<|<| 100 | |", ["100", undefined]],
    ["写在一格里", "总分：98分 |<|<|<|<|<|<|<", [undefined, "98"]],
    ["数字写在别处", "总分 | 98 |<|<|<|<|<|<", [undefined, "98"]],
  ])("总分 %s", (_, row, expected) => {
    const { total } = formOf(`${HEAD}\n产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 90 | 88 |\n${row}`);
    expect([total?.weight?.text, total?.claimed?.text]).toEqual(expected);
  });

  it("总分与自评等级写在指标之前", () => {
    const form = formOf(`
${HEAD}
总分 |<|<|<|<| 100 | 95 |
自评等级 | 优 |<|<|<|<|<|<
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 50 | 50 |
`);
    expect([form.indicators.length, form.total?.claimed?.text]).toEqual([1, "95"]);
  });

  it("小计行跳过", () => {
    const form = formOf(`
${HEAD}
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 50 | 50 |
小计 |<|<| | | 50 | 50 |
效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
总分 |<|<| | | 90 | 90 |
`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(["培训次数", "知晓率"]);
    expect(form.total?.claimed?.text).toBe("90");
  });

  it.each([
    "注：1.得分一档最高不能超过该指标分值上限。",
    "备注：无",
    "说明：以上数据来自台账",
    "其他需要说明的问题：无",
    "填表人：张三",
    "单位负责人（签字）：",
    "评价结论：优",
    "存在问题",
    "改进措施",
    "联系电话：0838-7211924",
    "填报日期：2023年3月1日",
  ])("%s ends the table", (note) => {
    const form = formOf(`
${HEAD}
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 90 | 88 |
${note} |<|<|<|<|<|<|<
2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。
张三 | | 审核人 | 李四 | | | |
`);
    expect(told(form)).toEqual(["产出指标/数量指标/培训次数 | 5次 | 5次 | 90 | 88"]);
    expect(form.unread).toEqual([]);
  });

  it.each([
    "改进措施落实率",
    "问题建议办结率",
    "备案数量",
    "合计培训人数",
    "总分馆建设数量",
    "说明会场次",
    "负责人培训次数",
  ])("%s is an indicator all the same", (name) => {
    expect(told(formOf(`三级指标 | 指标值 | 完成值 | 分值 | 得分\n${name} | 5 | 5 | 10 | 10`))).toEqual([
      `${name} | 5 | 5 | 10 | 10`,
    ]);
  });

  it("指标2：、……、... 是模板留下的行；指标1:/ 是不适用的指标", () => {
    const form = formOf(`
${HEAD}
产出指标 | 数量指标 | 指标1：培训次数 | 5次 | 5次 | 10 | 10 |
^ |^| 指标2： | | | | |
^ |^| …… | | | 5 | |
^ |^| ... | | | | |
^ | 生态效益 | 指标1:/ | / | / | | |
^ | 成本指标 | 指标1： | ≤5万元 | 4万元 | 10 | 10 |
`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(["指标1：培训次数", "指标1:/", "指标1："]);
    expect(form.leftovers.map(({ row, text }) => [row, text])).toEqual([
      [3, "指标2："],
      [4, "……"],
      [5, "..."],
    ]);
  });

  it("名称里留着模板的空（≥**人）", () => {
    const form = formOf(`三级指标 | 指标值 | 完成值 | 得分\n发放人数（≥**人） | ≥20人 | 21人 | 10`);
    expect(form.indicators).toHaveLength(1);
    expect(form.leftovers).toEqual([{ cell: "A2", row: 2, text: "发放人数（≥**人）" }]);
  });

  it("其中：有分的是指标，无分的报出", () => {
    const form = formOf(`
三级指标 | 指标值 | 完成值 | 分值 | 得分
培训人数 | 100人 | 120人 | 10 | 10
其中：骨干人数 | 20人 | 25人 | |
其中：新任人数 | 20人 | 25人 | 5 | 5
`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(["培训人数", "其中：新任人数"]);
    expect(form.unread).toEqual([{ cell: "A3", row: 3, text: "其中：骨干人数" }]);
  });

  it("表中换页又印一次表头", () => {
    const form = formOf(`
项目自评表
${HEAD}
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 50 | 50 |
项目自评表
${HEAD}
效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
总分 |<|<| | | 100 | 90 |
`);
    expect(form.indicators.map(({ row }) => row)).toEqual([3, 6]);
    expect(form.total?.claimed?.cell).toBe("G7");
  });

  it("写在表里的长句子不是指标", () => {
    const form = formOf(`
${HEAD}
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 50 | 50 |
以下指标由各科室根据年度重点工作任务自行填报，未涉及的科室可以不填，填报时请注意与年初批复的绩效目标保持一致，不得随意调整指标名称。 |<|<|<|<|<|<|<
效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
`);
    expect(form.indicators.map(({ name, level1 }) => [level1, name.text])).toEqual([
      ["产出指标", "培训次数"],
      ["效益指标", "知晓率"],
    ]);
    expect(form.unread.map(({ cell }) => cell)).toEqual(["A3"]);
  });
});

describe("偏差大或目标未完成原因分析 under the table", () => {
  it.each([
    ["偏差大或\\n目标未完成\\n原因分析 | 雨季较长 |<|<|<|<|<|<", "雨季较长"],
    ["偏差大或目标未完成原因分析 |<| 雨季较长 |<|<|<|<|<", "雨季较长"],
    ["偏差大或目标未完成原因分析 | |<|<|<|<|<|<", undefined],
  ])("%s", (row, expected) => {
    const form = formOf(
      `${HEAD}\n产出指标 | 数量指标 | 培训次数 | 5次 | 4次 | 50 | 40 |\n总分 |<|<|<|<| 100 | 90 |\n${row}\n改进措施及结果应用方案 | 加强调度 |<|<|<|<|<|<`,
    );
    expect(form.sharedReason?.text).toBe(expected);
    expect(form.indicators).toHaveLength(1);
  });
});
