import { gridOf } from "./gridOf";
import { formOf } from "./told";

const TABLE = `三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
培训次数 | 5次 | 5次 | 90 | 90`;

describe("title, kind and year", () => {
  it.each([
    ["2021年度部门整体支出绩效自评表", "department", 2021],
    ["2021年林业局部门整体支出绩效自评表 零陵区林业局", "department", 2021],
    ["项目支出绩效自评表（2022年度）", "project", 2022],
    ["部门预算项目支出绩效自评表(2023年度)", "project", 2023],
    ["单位整体支出绩效自评表\\n（２０２２年度）", "department", 2022],
    ["二〇二二年度部门整体绩效自评表", "department", 2022],
    ["（2022年度）水标尺制作安装项目绩效目标自评表（2023-12-30）", "project", 2022],
    ["2022年度共享工程项目自评表（黄石市图书馆，2023.6.28）", "project", 2022],
    ["2023年中央财政衔接资金转移支付区域绩效目标自评表", "project", 2023],
    ["重庆市梁平区林业局2022年度部门整体绩效自评表", "department", 2022],
    ["绩效自评表", "project", null],
    ["自评表（2022-12-30）", "project", null],
  ])("%s", (title, kind, year) => {
    const form = formOf(`${title} |<|<|<|<\n${TABLE}`);
    expect([form.title, form.kind, form.year]).toEqual([title.replace("\\n", ""), kind, year]);
  });

  it.each([
    ["（2022年度）", 2022],
    ["(    2022   年度 )", 2022],
    ["（2021年）", 2021],
    ["年度： | 2020", 2020],
    ["评价年度：2020年", 2020],
    ["填报日期：2023年3月1日", null],
    ["填报日期 | 2023年度", null],
    ["项目起止时间 | 2021年-2023年", null],
  ])("year below the title: %s", (line, year) => {
    expect(formOf(`项目支出绩效自评表 |<|<|<|<\n${line}\n${TABLE}`).year).toBe(year);
  });

  it("标题在附件号和单位之下，取写着自评表的那一行", () => {
    const form = formOf(`附件2\n××县林业局\n2022年度项目支出绩效自评表\n（2022年度）\n${TABLE}`);
    expect(form.title).toBe("2022年度项目支出绩效自评表");
  });

  it("没有标题时用工作表名", () => {
    const form = formOf(gridOf(TABLE, { sheet: "2020年部门整体自评" }));
    expect([form.title, form.kind, form.year]).toEqual(["2020年部门整体自评", "department", 2020]);
  });
});

describe("department and project", () => {
  it.each([
    ["单位名称 | 县林业局 | 填报日期 | 2023年", "县林业局", ""],
    ["单位名称：县林业局", "县林业局", ""],
    ["主管部门 | 县林业局 | 实施单位 | 林场", "县林业局", ""],
    ["主管部门及代码 | 219-县林业局 | 实施单位（盖章） | 林场", "219-县林业局", ""],
    ["实施单位（公章） | 林场", "林场", ""],
    ["部门（单位）名称 | 县林业局", "县林业局", ""],
    ["填报单位（盖章）：县林业局 | | 填报日期：2023年3月", "县林业局", ""],
    ["单位名称 | （略） | 填报日期", "", ""],
    ["项目名称 | 造林补助 | 主管部门 | 县林业局", "县林业局", "造林补助"],
    ["项目名称： |<| 造林补助 | 项目单位 |", "", "造林补助"],
    ["省级预算部门名称 | 省林业局", "省林业局", ""],
    ["主管部门 | 省林业厅\n单位名称 | 县林业局", "县林业局", ""],
    ["主管部门 | | 实施单位 | 林场", "林场", ""],
  ])("%s", (head, department, project) => {
    const form = formOf(`项目支出绩效自评表\n${head}\n${TABLE}`);
    expect([form.department, form.project]).toEqual([department, project]);
  });
});

describe("the total in the head", () => {
  it.each(["自评总分（分） | 97.6", "自评总分：97.6分", "自评得分 | | 97.6", "综合得分 | 97.6"])("%s", (line) => {
    expect(formOf(`项目支出绩效自评表\n${line}\n${TABLE}`).total?.claimed?.text).toBe("97.6");
  });

  it("表尾的总分在先，表尾没有得分时补上", () => {
    expect(formOf(`自评表\n自评总分 | 97\n${TABLE}\n总分 | | | 100 | 96`).total?.claimed?.text).toBe("96");
    expect(formOf(`自评表\n自评总分 | 97\n${TABLE}\n总分 | | | 100 |`).total).toMatchObject({
      weight: { text: "100" },
      claimed: { text: "97" },
    });
  });
});

describe("单位和项目只写在标题里", () => {
  it.each([
    ["XX县水务局2021年度河道治理项目支出绩效自评表", "XX县水务局", "河道治理项目"],
    ["2021年林业局部门整体支出绩效自评表 零陵区林业局", "零陵区林业局", ""],
    ["2022年度共享工程项目自评表（黄石市图书馆，2023.6.28）", "黄石市图书馆", "共享工程项目"],
    ["重庆市梁平区林业局2022年度部门整体绩效自评表", "重庆市梁平区林业局", ""],
    ["某市教育局部门整体支出绩效自评表", "某市教育局", ""],
    ["2023年度省级财政专项资金绩效自评表", "", ""],
    ["部门预算项目支出绩效自评表(2023年度)", "", ""],
    ["项目支出绩效自评表", "", ""],
  ])("%s", (title, department, project) => {
    const form = formOf(`${title} |<|<|<|<\n${TABLE}`);
    expect([form.department, form.project]).toEqual([department, project]);
  });

  it("栏目里写着的先于标题", () => {
    const form = formOf(`某县水务局2021年度河道治理项目支出绩效自评表 |<|<|<|<\n项目名称 | 中小河流治理\n${TABLE}`);
    expect([form.department, form.project]).toEqual(["某县水务局", "中小河流治理"]);
  });
});

describe("表右侧自己加的列", () => {
  const table = (title: string) => `
${title}
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 || 我的核对 |
培训次数 | 5次 | 5次 | 50 | 45 || 46 | 对
参训人数 | 50人 | 50人 | 50 | 45 || 47 | 错`;

  it("隔着空列，或在合并的标题之外：不算表里没有读懂的内容", () => {
    const apart = formOf(table("项目支出绩效自评表 |<|<|<|<"));
    const beside = formOf(table("项目支出绩效自评表 |<|<|<|<").replaceAll("||", "|"));
    for (const form of [apart, beside]) expect([form.unread, form.doubts]).toEqual([[], []]);
  });

  it("紧挨着表、标题也盖住的列仍要问", () => {
    const form = formOf(table("项目支出绩效自评表 |<|<|<|<|<|<|<").replaceAll("||", "|"));
    expect(form.doubts.map(({ text }) => text)).toEqual(["我的核对"]);
  });
});
