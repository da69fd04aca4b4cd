import { evaluated } from "../evaluation/evaluated";
import { formOf, told } from "./told";

/** The score's only label stands over the budget block at the top. */
const TOP = `
项目支出绩效自评表 |<|<|<|<|<|<|<
项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9 |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | | 偏差原因
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 50 | 50 |
效益指标 | 社会效益 | 知晓率 | 90% | 81% | 40 | 36 | 宣传不够
总分 |<|<|<|<| 100 | 95 |
`;

describe("表头上没有“得分”，只在表的上方写过", () => {
  it.each([
    ["上方同一列写着“得分”", TOP],
    [
      "写在别的列，靠合计认出",
      TOP.replace("执行率 | 得分 |", "得分 | 执行率 |").replace("| 10 | 90% | 9 |", "| 10 | 9 | 90% |"),
    ],
    ["分值栏的表头合并到得分栏", TOP.replace("| 分值 | | 偏差", "| 分值 |<| 偏差")],
    ["没有合计，只有上方的“得分”", TOP.replace(/总分.*\n/, "")],
  ])("%s：照样读出得分", (_, table) => {
    const form = formOf(table);
    expect(told(form)).toEqual([
      "产出指标/数量指标/培训次数 | 5次 | 5次 | 50 | 50",
      "效益指标/社会效益/知晓率 | 90% | 81% | 40 | 36 | 宣传不够",
    ]);
    expect(evaluated(form).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  const bare = TOP.replace("得分 |", "备注 |");
  it.each([
    ["有一个数高于分值", bare.replace("40 | 36 |", "40 | 46 |")],
    ["加起来不是总分", bare.replace("100 | 95 |", "100 | 93 |")],
    ["在分值左边", bare.replace("分值 | | 偏差", " | 分值 | 偏差").replace("50 | 50 |", "45 | 50 |")],
    ["那一列是文字", bare.replace("40 | 36 |", "40 | 详见台账 |")],
  ])("%s：不当作得分", (_, table) => expect(formOf(table).columns.claimed).toBe(false));
});
