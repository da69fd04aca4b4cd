import { Aggregation } from "../../src/evaluation/aggregate/aggregation";
import { defaultProfile } from "../../src/evaluation/rules/builtin/builtin";
import type { Grid } from "../../src/form/grid";
import { recogniseSheet } from "../../src/workflow/recogniseSheet";
import { evaluateWorkbook } from "../../src/workflow/evaluateWorkbook";
import { noSettings, withSetting } from "../../src/workflow/settings/workbookSettings";
import { readSettings } from "../../src/workflow/settings/readSettings";
import { gridOf } from "../form/gridOf";

const form = (people: string): string => `
项目支出绩效自评表（2022年度） |<|<|<|<|<|<
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 保障人数 | ≥1000人 | ${people} | 90 | 80`;

/** The same grid, and how often its values were looked at. */
function counted(grid: Grid): { readonly grid: Grid; readonly looks: () => number } {
  let looks = 0;
  const watched = new Proxy(grid, {
    get(of, key: keyof Grid) {
      if (key === "values") looks += 1;
      return of[key];
    },
  });
  return { grid: watched, looks: () => looks };
}

const looksOfOneRecognition = (table: string): number => {
  const { grid, looks } = counted(gridOf(table));
  recogniseSheet(grid);
  return looks();
};

const locale = "zh-CN";
const odd = `
某单位工作台账 |<|<|<
序 | 事项 | 年初打算 | 年底情况 | 打分
1 | 培训人数 | ≥200人 | 210人 | 10`;
const mapping = { headerRow: 1, firstRow: 2, columns: { level3: 1, target: 2, actual: 3, weight: 4 } };

describe("一个工作簿只有一条路", () => {
  it("先给总分：与全部结果的总分、等级、综合得分表、识别疑问相同，疑点还没有，也不再识别一遍", () => {
    const { grid, looks } = counted(gridOf(form("1100人")));
    for (const settings of [noSettings, { ...noSettings, profile: defaultProfile }]) {
      const before = looks();
      const evaluation = evaluateWorkbook({ file: "", grids: [grid], settings }, { locale });
      const glance = evaluation.glance(() => 0);
      const [whole] = evaluation.whole().result.forms;
      expect(glance).toEqual({ ...whole, findings: [], passed: [] });
      expect(whole?.findings).not.toHaveLength(0);
      expect(looks() - before).toBe(looksOfOneRecognition(form("1100人")));
      expect(evaluation.glance(() => -1)).toBeNull();
    }
  });
  it("recognises each form once, though results are asked for twice and forms of one kind are aggregated", () => {
    const sheets = ["900人", "1300人"].map((people, at) => counted(gridOf(form(people), { sheet: `表${at + 1}` })));
    const once = looksOfOneRecognition(form("900人"));
    const evaluation = evaluateWorkbook(
      { file: "", grids: sheets.map(({ grid }) => grid), settings: noSettings },
      { locale, aggregation: new Aggregation() },
    );
    const streamed = [...evaluation];
    const { result } = evaluation.whole();
    expect(result.aggregated).toHaveLength(1);
    expect(streamed).toEqual(result.forms);
    expect(once).toBeGreaterThan(0);
    expect(sheets.map(({ looks }) => looks())).toEqual([once, once]);
  });

  it("streams by a profile that was asked for: the first form is there before the second sheet is looked at", () => {
    const sheets = ["900人", "1300人"].map((people, at) => counted(gridOf(form(people), { sheet: `表${at + 1}` })));
    const grids = sheets.map(({ grid }) => grid);
    const [first] = evaluateWorkbook({ file: "", grids, settings: noSettings }, { locale, asked: defaultProfile });
    expect(first?.sheet).toBe("表1");
    expect(sheets[1]?.looks()).toBe(0);
  });

  it("looks at every form before it chooses the one profile for all", () => {
    const named = (title: string, at: number) =>
      gridOf(form("900人").replace("项目支出绩效自评表", title), { sheet: `表${at}` });
    const grids = [named("项目支出绩效自评表", 1), named("四川省项目支出绩效自评表", 2)];
    const { result } = evaluateWorkbook({ file: "", grids, settings: noSettings }, { locale }).whole();
    expect(result.forms.map(({ profile }) => profile)).toEqual(["sichuan-project-2023", "sichuan-project-2023"]);
    expect(result.profileVersion).toBe("sichuan-project-2023@1.0.0");
  });

  it("looks at the sheet asked for alone", () => {
    const grids = [gridOf(form("900人"), { sheet: "甲" }), gridOf(form("900人"), { sheet: "乙" })];
    const { result } = evaluateWorkbook({ file: "", grids, settings: noSettings }, { locale, sheet: "乙" }).whole();
    expect(result.forms.map(({ sheet }) => sheet)).toEqual(["乙"]);
  });

  it("reads a sheet by the columns pointed out for it", () => {
    const settings = readSettings({ profile: null, mapping: JSON.stringify({ 台账: mapping }) }, locale);
    const grids = [gridOf(odd, { sheet: "台账" })];
    const evaluated = (by: typeof settings) => evaluateWorkbook({ file: "", grids, settings: by }, { locale }).whole();
    expect(evaluated(noSettings).notForms).toHaveLength(1);
    expect(evaluated(settings).result.forms.map(({ total }) => total)).toEqual([10]);
  });

  it.each(["constructor", "__proto__", "toString"])("takes nothing for a mapping of a sheet named %s", (sheet) => {
    const grids = [gridOf(form("900人"), { sheet })];
    const { result } = evaluateWorkbook({ file: "", grids, settings: noSettings }, { locale }).whole();
    expect(result.forms).toHaveLength(1);
  });

  it("says in one sentence each what cannot be used of the workbook, until it is replaced", () => {
    const settings = readSettings({ profile: "{}", mapping: "[" }, locale);
    expect(settings).toMatchObject({ profile: null, mappings: {} });
    expect(settings.unusable.map(({ said }) => said)).toEqual([
      expect.stringMatching(/^工作簿中保存的评分规则无法使用，已忽略：.*id 缺少这一项/),
      "工作簿中保存的列对应关系无法使用，已忽略：类型不对。",
    ]);
    expect(withSetting(settings, "mapping", { mappings: {} }).unusable.map(({ part }) => part)).toEqual(["profile"]);
  });
});
