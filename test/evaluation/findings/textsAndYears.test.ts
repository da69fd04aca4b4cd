import type { FormResult } from "../../../src/evaluation/result";
import { sichuanProject2023 } from "../../../src/evaluation/rules/builtin/sichuanProject2023";
import { departmentSteps } from "../../../src/evaluation/rules/builtin/departmentSteps";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import type { Profile } from "../../../src/evaluation/rules/profile";
import { liveScores } from "../../../src/functions/liveScores";
import { outsideWorkbook } from "../../../src/functions/session";
import { sourceCells } from "../../../src/functions/sourceCells";
import { evaluateWorkbook } from "../../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../../src/workflow/settings/workbookSettings";
import { gridOf } from "../../form/gridOf";

const settings = noSettings;

function formOf(table: string, { file = "", asked = null as Profile | null } = {}): FormResult {
  const { result } = evaluateWorkbook({ file, grids: [gridOf(table)], settings }, { locale: "zh-CN", asked }).whole();
  const [form] = result.forms;
  if (form === undefined) throw new Error("no form");
  return form;
}

const cells = (code: string, form: FormResult): readonly string[] =>
  form.findings.filter((finding) => finding.code === code).map(({ cell }) => cell);

const table = (title: string, reason: string, foot: string): string => `
${title}|<|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|培训场次|10场|9场|100|90|${reason}
${foot}`;

describe("文字超长", () => {
  const long = "长".repeat(101);
  it.each([
    ["表里印着 100 字以内", table("自评表", "疫情", `存在问题（100字以内）|${long}`), null, ["B4"]],
    ["没有印限制", table("自评表", long, `存在问题|${long}`), null, []],
    ["四川：原因不超过 100 字", table("自评表", long, ""), sichuanProject2023, ["H3"]],
    ["四川：问题和措施不超过 200 字", table("自评表", "疫情", `存在问题|${long}${long}`), sichuanProject2023, ["B4"]],
    ["四川：101 字的问题不超", table("自评表", "疫情", `存在问题|${long}`), sichuanProject2023, []],
    ["空格和换行不算字数", table("自评表", `${"长 ".repeat(100)}`, ""), sichuanProject2023, []],
  ])("%s", (_, text, asked, expected) => expect(cells("text-too-long", formOf(text, { asked }))).toEqual(expected));
});

describe("年度不一致", () => {
  it.each([
    [
      "标题与表头",
      table("2022年度项目支出绩效自评表", "疫情", "").replace("一级", "（2021年度）|<|<|<|<|<|<|<\n一级"),
      "",
      ["A2"],
    ],
    ["标题与文件名", table("2022年度项目支出绩效自评表", "疫情", ""), "/报送/2021年度自评表.xlsx", ["A1"]],
    ["标题与文件名相同", table("2022年度项目支出绩效自评表", "疫情", ""), "2022年度自评表.xlsx", []],
    ["文件名有两个年度，说明不了", table("2022年度项目支出绩效自评表", "疫情", ""), "2021年度至2023年度.xlsx", []],
    ["文件名里只是报送的年份", table("2022年度项目支出绩效自评表", "疫情", ""), "2023年报送.xlsx", []],
  ])("%s", (_, text, file, expected) => expect(cells("year-mismatch", formOf(text, { file }))).toEqual(expected));
});

describe("存在问题或改进措施没有内容", () => {
  it.each([
    ["写「无」而有扣分", "存在问题|无", ["B4"]],
    ["空着", "改进措施|", ["A4"]],
    ["写了内容", "存在问题|部分学员因故缺席", []],
    ["模板的提示语", "存在问题|请简要说明", ["B4"]],
  ])("%s", (_, foot, expected) =>
    expect(cells("no-problem-stated", formOf(table("自评表", "疫情", foot)))).toEqual(expected),
  );

  it("没有扣分就不问", () => {
    const full = table("自评表", "", "存在问题|无").replace("9场|100|90", "10场|100|100");
    expect(cells("no-problem-stated", formOf(full))).toEqual([]);
  });
});

describe("按指标名称适用的规则，公式里也算得一样", () => {
  const bands: Profile = {
    ...national2020,
    id: "own-bands",
    satisfaction: {
      bands: [
        { from: 0.9, share: 1 },
        { from: 0.8, share: 0.8 },
        { from: 0.6, share: 0.5 },
      ],
    },
    yesNo: ["是否"],
  };
  it.each([
    [departmentSteps, "在职人员控制率", "≤100%", "103.5%", 3.5],
    [departmentSteps, "预算完成率", "≥95%", "84%", 1],
    [bands, "群众满意度", "≥90%", "85%", 4],
    [bands, "是否按期完工率", "100%", "99%", 0],
  ])("%#", (asked, name, target, actual, points) => {
    const text = `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值
产出指标|数量指标|${name}|${target}|${actual}|5`;
    const { result } = evaluateWorkbook(
      { file: "", grids: [gridOf(text)], settings },
      { locale: "zh-CN", asked },
    ).whole();
    const [form] = result.forms;
    const [indicator] = form?.indicators ?? [];
    if (form === undefined || indicator === undefined) throw new Error("no form");
    expect(indicator.score).toBe(points);
    const live = liveScores(sourceCells([gridOf(text)]), { ...outsideWorkbook("zh-CN"), workbookProfile: asked });
    // what it gives is tried before it is offered
    expect(live.indicator(form, indicator, "H9")?.formula).toMatch(/PERF\.SCORE\(.*分|PERF\.SCORE\(.*满分/);
  });
});
