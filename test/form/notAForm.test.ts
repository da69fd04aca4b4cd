import { recognise } from "../../src/form/header/recognise";
import { gridOf } from "./gridOf";

const explained = (table: string, sheet = "Sheet1") => {
  const { forms, notAForm } = recognise(gridOf(table, { sheet }));
  return [forms.length, notAForm?.cause, notAForm?.nearest?.row, notAForm?.nearest?.missing];
};

describe("sheets without a form", () => {
  it("空表", () => expect(explained("")).toEqual([0, "empty", undefined, undefined]));

  it("绩效目标申报表：有目标，没有完成值和得分", () => {
    expect(
      explained(`
项目支出绩效目标申报表（2022年度）
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重
产出指标 | 数量指标 | 培训次数 | ≥ | 5 | 次 | 90
`),
    ).toEqual([0, "no-outcome", 2, ["actual", "claimed"]]);
  });

  it("绩效监控表：只有 1-7 月执行情况与全年预计", () => {
    expect(
      explained(`
绩效目标执行监控表（2022年度）
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析
产出指标 | 数量指标 | 培训次数 | 5次 | 3次 | 5次 | 无
`),
    ).toEqual([0, "no-outcome", 2, ["actual", "weight", "claimed"]]);
  });

  it.each([
    [
      "收入支出决算总表",
      "项目 | 行次 | 金额 | 项目 | 行次 | 金额\n一、一般公共预算财政拨款收入 | 1 | 100 | 一、一般公共服务支出 | 31 | 100",
    ],
    ["综合得分表", "评价项目 | 权重 | 标准分值 | 本项得分 | 得分率\n预算执行情况 | 20% | 20 | 20 | 100.00%"],
    ["预算执行表", "项目名称 | 年初预算数 | 全年预算数 | 执行数 | 执行率 | 得分\n培训 | 10 | 10 | 10 | 100% | 10"],
    ["年度主要任务", "任务名称 | 主要内容 | 预算数 | 执行数 | 完成情况\n培训 | 办班 | 10 | 10 | 已完成"],
    ["总体目标", "年度总体目标 | 预期目标 | 实际完成情况\n | 办班5次 | 办班5次"],
  ])("%s", (_, table) => expect(explained(table).slice(0, 2)).toEqual([0, "no-header"]));

  it.each(["绩效自评汇总", "绩效自评汇总表", "绩效自评汇总 (2)"])(
    "表名「%s」不说明什么，表里是自评表就是自评表",
    (sheet) => {
      const table = "一级指标 | 三级指标 | 目标值 | 实际完成值 | 分值 | 得分\n产出指标 | 培训次数 | 5 | 5 | 10 | 10";
      expect(explained(table, sheet)[0]).toBe(1);
    },
  );
});

describe("columns pointed out by hand", () => {
  const table = `
某单位自查情况
事项 | 年初说的 | 做到的 | 满 | 自己打的
培训次数 | 5次 | 4次 | 10 | 8
会议次数 | 3次 | 3次 | 10 | 10
合计 | | | 20 | 18
`;
  const columns = { name: 1, target: 2, actual: 3, weight: 4, claimed: 5 };
  const grid = gridOf(table, { row: 4, column: 1 });

  it("读出指标与合计", () => {
    expect(recognise(grid).forms).toEqual([]);
    const [form] = recognise(grid, { headerRow: 5, firstRow: 6, columns }).forms;
    expect(form?.indicators.map(({ name, target, claimed }) => [name.text, target?.cell, claimed?.text])).toEqual([
      ["培训次数", "C7", "8"],
      ["会议次数", "C8", "10"],
    ]);
    expect(form?.total?.claimed?.text).toBe("18");
  });

  it("到指定的行为止", () => {
    expect(recognise(grid, { headerRow: 5, firstRow: 6, lastRow: 6, columns }).forms[0]?.indicators).toHaveLength(1);
  });

  it("指不出指标名称时说明", () => {
    expect(recognise(grid, { headerRow: 5, firstRow: 6, columns: { target: 2 } }).notAForm?.cause).toBe("no-header");
    expect(recognise(grid, { headerRow: 90, firstRow: 91, columns }).notAForm?.cause).toBe("no-header");
  });
});
