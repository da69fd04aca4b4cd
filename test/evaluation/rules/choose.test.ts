import { chooseProfile } from "../../../src/evaluation/rules/choose";
import { national } from "../evaluated";
import { formOf, type Around } from "../formOf";

/** A form whose level 1 headings have these points. */
const form = (points: string, around: Around) =>
  formOf(
    `一级 | 三级 | 目标 | 实际 | 分值
${points
  .split(" ")
  .filter((each) => each !== "")
  .map((each) => each.split("="))
  .map(([level1, weight]) => `${level1} | 指标 | 5次 | 5次 | ${weight}`)
  .join("\n")}`,
    around,
  );

const withExecution = (weight: string) => ({ execution: `总额 | 10 | 10 | 10 | 100% | ${weight} | ` });

describe("哪套规则最合适", () => {
  it.each<[string, string, Around, string]>([
    ["预算执行 10 分的项目表", "产出=50 效益=30 满意度=10", withExecution("10"), "national-2020"],
    ["预算执行 20 分的项目表", "产出=40 效益=30 满意度=10", withExecution("20"), "hubei-project-2020"],
    ["20 分，指标分值不同", "产出=60 效益=20", withExecution("20"), "hubei-project-2020"],
    [
      "20/35/30/15 的部门表",
      "产出=35 效益=30 满意度=15",
      { kind: "department", ...withExecution("20") },
      "wuhan-department-2020",
    ],
    [
      "预算执行 20 分的部门表",
      "履职=50 效益=30",
      { kind: "department", ...withExecution("20") },
      "wuhan-department-2020",
    ],
    ["预算执行 10 分的部门表", "产出=50 效益=40", { kind: "department", ...withExecution("10") }, "national-2020"],
    ["预算执行分值谁也不符的项目表", "产出=40 效益=30 满意度=10", withExecution("15"), "national-2020"],
    ["没有预算执行的项目表", "产出=50 效益=30", {}, "national-2020"],
    ["没有分值的项目表", "", {}, "national-2020"],
    [
      "分数印在预算标题里",
      "产出=80",
      { ...withExecution(""), executionHeading: "预算执行情况（20分）" },
      "hubei-project-2020",
    ],
    ["只有自评得分", "产出=80", { execution: "总额 | 10 | 10 | 10 | 100% | | 20" }, "hubei-project-2020"],
    ["满意度写在效益之下", "产出=40 效益=30 服务对象满意度=10", withExecution("20"), "hubei-project-2020"],
  ])("%s", (_, points, around, id) =>
    expect(chooseProfile(form(points, around), null, null)).toMatchObject({ profile: { id }, reason: "fit" }),
  );
});

describe("先问起的，再工作簿里存的，再最合适的", () => {
  const hubei = form("产出=80", withExecution("20"));
  const [asked, saved] = [national({ id: "asked-for" }), national({ id: "saved-here" })];

  it.each([
    [asked, saved, "asked-for", "asked"],
    [asked, null, "asked-for", "asked"],
    [null, saved, "saved-here", "workbook"],
    [null, null, "hubei-project-2020", "fit"],
  ])("%#", (ask, save, id, reason) =>
    expect(chooseProfile(hubei, ask, save)).toMatchObject({ profile: { id }, reason }),
  );
});
