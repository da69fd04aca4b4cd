import type { FormResult } from "../../src/evaluation/result";
import { overviewTitle } from "../../src/summary/overviewTitle";
import { baiyushan } from "./results";

const form = (given: Partial<FormResult>): FormResult => ({ ...baiyushan, ...given });

describe("各自评表一览里的名称", () => {
  it("标题各不相同，就用标题", () => {
    const forms = [form({ title: "甲表" }), form({ title: "乙表" })];
    expect(forms.map((one) => overviewTitle(one, forms))).toEqual(["甲表", "乙表"]);
  });

  it.each<[string, Partial<FormResult>, Partial<FormResult>, readonly string[]]>([
    ["项目不同", { project: "低保" }, { project: "特困" }, ["低保 · 自评表", "特困 · 自评表"]],
    ["项目相同、单位不同", { department: "甲乡" }, { department: "乙乡" }, ["甲乡 · 自评表", "乙乡 · 自评表"]],
    ["只有工作表不同", { sheet: "一" }, { sheet: "二" }, ["一 · 自评表", "二 · 自评表"]],
  ])("标题相同，%s", (_, first, second, titles) => {
    const same = { title: "自评表", project: "同一项目", department: "同一单位" };
    const forms = [form({ ...same, ...first }), form({ ...same, ...second })];
    expect(forms.map((one) => overviewTitle(one, forms))).toEqual(titles);
  });
});
