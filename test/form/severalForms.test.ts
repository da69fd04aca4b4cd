import { recognise } from "../../src/form/header/recognise";
import { gridOf } from "./gridOf";
import { told } from "./told";

const HEAD = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分";
const row = (name: string) => `产出指标 | 数量指标 | ${name} | 5次 | 5次 | 90 | 88`;
const names = (table: string) =>
  recognise(gridOf(table)).forms.map((form) => form.indicators.map(({ name }) => name.text).join());

describe("several forms on one sheet", () => {
  it("上下两张表，各有标题", () => {
    expect(
      names(`
2022年度甲项目绩效自评表
${HEAD}
${row("培训次数")}
总分 | | | | | 100 | 98
注：无
2022年度乙项目绩效自评表
${HEAD}
${row("会议次数")}
`),
    ).toEqual(["培训次数", "会议次数"]);
  });

  it("第二张表没有标题，只有项目名称", () => {
    const { forms } = recognise(
      gridOf(`
2022年度项目绩效自评表
项目名称 | 甲项目
${HEAD}
${row("培训次数")}
项目名称 | 乙项目
${HEAD}
${row("会议次数")}
`),
    );
    expect(forms.map(({ project, range }) => [project, range])).toEqual([
      ["甲项目", "A1:G4"],
      ["乙项目", "A5:G7"],
    ]);
  });

  it("第二张表以预算块开头", () => {
    const budget =
      "资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n资金总额 | 10 | 10 | 10 | 10 | 100% | 10";
    const { forms } = recognise(
      gridOf(`自评表\n${budget}\n${HEAD}\n${row("培训次数")}\n${budget}\n${HEAD}\n${row("会议次数")}`),
    );
    expect(forms.map(({ execution }) => execution?.label.cell)).toEqual(["A3", "A7"]);
  });

  it("同名标题、上一张已有总分，是两张表", () => {
    expect(
      names(`
项目支出绩效自评表
${HEAD}
${row("培训次数")}
总分 | | | | | 100 | 98
项目支出绩效自评表
${HEAD}
${row("会议次数")}
总分 | | | | | 100 | 98
`),
    ).toEqual(["培训次数", "会议次数"]);
  });

  it("共性指标、个性指标各带表头，是一张表", () => {
    const { forms } = recognise(
      gridOf(`
2022年部门整体支出绩效自评表
共性指标 |<|<|<|<|<|<
${HEAD}
${row("预算编制")}
小计 |<|<|<|<| 90 | 88
个性指标 |<|<|<|<|<|<
${HEAD}
${row("培训次数")}
合计 |<|<|<|<| 180 | 176
`),
    );
    expect(forms.map((form) => [form.indicators.length, form.total?.claimed?.text, form.unread.length])).toEqual([
      [2, "176", 0],
    ]);
  });

  it("左右两张表，列不相同", () => {
    const { forms } = recognise(
      gridOf(`
甲项目绩效自评表 |<|<|<| | 乙项目绩效自评表 |<|<|<|<
一级指标 | 三级指标 | 目标值 | 完成值 | | 一级指标 | 三级指标 | 目标值 | 完成值 | 得分
产出指标 | 培训次数 | 5次 | 5次 | | 产出指标 | 会议次数 | 3次 | 3次 | 10
 | | | | | ^ | 宣传次数 | 3次 | 3次 | 10
`),
    );
    expect(forms.map((form) => [form.title, form.range, told(form)])).toEqual([
      ["甲项目绩效自评表", "A1:D3", ["产出指标/培训次数 | 5次 | 5次"]],
      ["乙项目绩效自评表", "F1:J4", ["产出指标/会议次数 | 3次 | 3次 |  | 10", "产出指标/宣传次数 | 3次 | 3次 |  | 10"]],
    ]);
  });

  it("一张表两个目标，目标写在左侧合并的栏里，表头只印一次", () => {
    const { forms } = recognise(
      gridOf(`
项目绩效自评表
 | ${HEAD}
年度绩效目标1（40分） | ${row("培训次数")}
^ |^|^| 会议次数 | 5次 | 5次 | 90 | 88
年度绩效目标2（40分） | ${row("宣传次数")}
`),
    );
    expect(forms[0]?.indicators.map(({ goal, name }) => [goal, name.text])).toEqual([
      ["年度绩效目标1", "培训次数"],
      ["年度绩效目标1", "会议次数"],
      ["年度绩效目标2", "宣传次数"],
    ]);
  });
});

describe("a table anywhere", () => {
  it("不从 A1 开始，行列间有空，各格地址仍是表上的地址", () => {
    const [form] = recognise(
      gridOf(
        `
 | | 自评表
 |
 | | 一级指标 | | 三级指标 | 目标值 | | 完成值 | 得分
 |
 | | 产出指标 | | 培训次数 | 5次 | | 4次 | 8
 |
 | | | | 会议次数 | 5次 | | 4次 | 9
`,
        { row: 10, column: 3 },
      ),
    ).forms;
    expect(form?.range).toBe("F11:L17");
    expect(
      form?.indicators.map(({ row: at, name, target, actual, claimed }) => [
        at,
        name.cell,
        target?.cell,
        actual?.cell,
        claimed?.cell,
      ]),
    ).toEqual([
      [15, "H15", "I15", "K15", "L15"],
      [17, "H17", "I17", "K17", "L17"],
    ]);
  });

  it("目标值横跨两列合并、合并不一致时，值只取一次", () => {
    const [form] = recognise(
      gridOf(`
三级指标 | 目标值 |<| 完成值 |<| 得分
培训次数 | 5次 |<| 4次 |<| 8
会议次数 | 6次 |<| | 4次 | 9
`),
    ).forms;
    expect(form && told(form)).toEqual(["培训次数 | 5次 | 4次 |  | 8", "会议次数 | 6次 | 4次 |  | 9"]);
    expect(form?.unread).toEqual([]);
  });
});
