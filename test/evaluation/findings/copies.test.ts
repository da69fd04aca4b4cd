import type { FindingResult } from "../../../src/evaluation/result";
import { evaluateWorkbook } from "../../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../../src/workflow/settings/workbookSettings";
import { gridOf } from "../../form/gridOf";

interface Given {
  readonly department?: string;
  readonly row?: string;
  readonly reason?: string;
  readonly measures?: string;
}

const form = ({ department = "某县水利局", row = "维修水闸数量", reason = "", measures = "无" }: Given): string => `
项目支出绩效自评表（2022年度） |<|<|<|<|<|<|<
单位名称 | ${department} |<|<|<|<|<|<
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | ${row} | ≥100处 | 90处 | 60 | 54 | ${reason}
效益指标 | 社会效益 | 受益群众 | ≥1000人 | 1000人 | 40 | 40 |
改进措施 | ${measures} |<|<|<|<|<|<`;

const copied = (...given: readonly Given[]): readonly (readonly FindingResult[])[] => {
  const grids = given.map((one, at) => gridOf(form(one), { sheet: `表${at + 1}` }));
  const { result } = evaluateWorkbook({ file: "", grids, settings: noSettings }, { locale: "zh-CN" }).whole();
  expect(result.forms).toHaveLength(given.length);
  return result.forms.map(({ findings }) => findings.filter(({ code }) => code === "copied-between-forms"));
};

const cells = (found: readonly (readonly FindingResult[])[]): readonly (readonly string[])[] =>
  found.map((all) => all.map(({ cell }) => cell));

const cause = "因上游来水偏多，第三季度汛期延长，10处水闸的维修工作未能按计划进场施工";

describe("各表文字雷同", () => {
  it("两张表的偏差原因一字不差：两张表都说，各指对方的单元格", () => {
    const found = copied({ reason: cause }, { reason: "" }, { reason: cause });
    expect(cells(found)).toEqual([["H4"], [], ["H4"]]);
    expect(found[0]?.[0]).toMatchObject({
      severity: "warning",
      row: 4,
      indicator: "维修水闸数量",
      evidence: { place: "表3!H4", forms: 2, unit: null },
    });
    expect(found[0]?.[0]?.message).toContain("的 表3!H4 相同（共 2 张表）：「因上游来水偏多");
  });

  it.each([
    ["换了数字和标点，也算照抄", cause, "因上游来水偏多,第三季度汛期延长,25处水闸的维修工作未能按计划进场施工。", true],
    ["套话不长，不算", "受疫情影响，部分活动未能开展", "受疫情影响，部分活动未能开展", false],
    ["改写过的，不算", cause, "因施工单位更换，第三季度有部分水闸的维修没有按计划完成招标", false],
  ])("%s", (_, one, other, told) => {
    expect(cells(copied({ reason: one }, { reason: other }))).toEqual(told ? [["H4"], ["H4"]] : [[], []]);
  });

  it("改进措施一样也说；没填的填表说明不说", () => {
    const measures = "下一步将加强与施工单位的沟通协调，提前谋划汛期施工安排，确保年度任务按期完成";
    expect(cells(copied({ measures }, { measures }))).toEqual([["B6"], ["B6"]]);
    const template = "请简要说明存在问题的原因，以及下一步拟采取的改进措施和结果应用方案";
    expect(cells(copied({ measures: template }, { measures: template }))).toEqual([[], []]);
  });

  it("同一张表里重复，不是表与表之间的事", () =>
    expect(cells(copied({ reason: cause, measures: cause }))).toEqual([[]]));

  it("指标写着别的单位的人，而那个单位的表也有这一行：照搬", () => {
    const row = "司法局干警满意度";
    const found = copied({ department: "大英县司法局", row }, { department: "大英县水利局", row });
    expect(cells(found)).toEqual([[], ["C4"]]);
    expect(found[1]?.[0]?.evidence).toMatchObject({ unit: "司法局", place: "表1!C4" });
  });

  it.each([
    ["那个单位的表没有这一行", "大英县司法局", "普法宣传场次", "司法局培训人数"],
    ["自己单位的名称", "大英县水利局", "水利局职工培训人数", "水利局职工培训人数"],
    ["管理局之类谁都可以叫的名称不算", "大英县城市管理局", "管理局满意度", "管理局满意度"],
  ])("%s：不说", (_, department, row, other) => {
    expect(cells(copied({ department, row }, { department: "大英县水利局", row: other }))).toEqual([[], []]);
  });
});
