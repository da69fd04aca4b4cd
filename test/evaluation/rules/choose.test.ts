import { chooseForAll, chooseProfile } from "../../../src/evaluation/rules/choose";
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

describe("地名先于分值", () => {
  const named = (points: string, around: Around, head: Partial<ReturnType<typeof form>>) => ({
    ...form(points, around),
    ...head,
  });
  it.each<[string, string, Around, Partial<ReturnType<typeof form>>, string, string]>([
    [
      "四川的表不用湖北的规则",
      "产出=50 效益=30",
      withExecution("20"),
      { department: "中江县水利局" },
      "national-2020",
      "contradicted",
    ],
    [
      "四川的表",
      "产出=50 效益=30 满意度=10",
      withExecution("10"),
      { title: "四川省部门预算项目支出绩效自评表" },
      "sichuan-project-2023",
      "place",
    ],
    ["按单位", "产出=90", withExecution("10"), { department: "大英县司法局" }, "sichuan-project-2023", "place"],
    [
      "按项目编码",
      "产出=90",
      withExecution("10"),
      { project: "51000021R000000019951-工资性支出" },
      "sichuan-project-2023",
      "place",
    ],
    ["没有分值的四川表", "", {}, { department: "成都市教育局" }, "sichuan-project-2023", "place"],
    [
      "四川的部门表",
      "产出=50 效益=40",
      { kind: "department", ...withExecution("10") },
      { department: "成都市教育局" },
      "national-2020",
      "points",
    ],
    [
      "湖北的表没有预算执行分",
      "",
      {},
      { title: "2022年度共享工程项目自评表（黄石市图书馆）" },
      "hubei-project-2020",
      "place",
    ],
    [
      "湖北的表印着 10 分",
      "产出=50 效益=30 满意度=10",
      withExecution("10"),
      { department: "湖北省水利厅" },
      "national-2020",
      "contradicted",
    ],
    ["安徽的表印着 20 分", "产出=80", withExecution("20"), { department: "马鞍山市民政局" }, "national-2020", "unsure"],
    [
      "项目名称里的地名不算",
      "产出=90",
      withExecution("10"),
      { project: "对口支援四川省甘孜州" },
      "national-2020",
      "points",
    ],
    [
      "两个地名都写",
      "产出=80",
      withExecution("20"),
      { department: "湖北省援川（四川省）工作队" },
      "hubei-project-2020",
      "points",
    ],
    ["文号", "", {}, { title: "项目自评表（鄂财绩发〔2020〕3号）" }, "hubei-project-2020", "place"],
    ["无从判断", "产出=77", withExecution("15"), {}, "national-2020", "unsure"],
  ])("%s", (_, points, around, head, id, by) =>
    expect(chooseProfile(named(points, around, head), null, null)).toMatchObject({ profile: { id }, why: { by } }),
  );

  const hubei = named("产出=80", withExecution("20"), { department: "武汉市水务局" });
  const wuhan = named(
    "产出=35 效益=30",
    { kind: "department", ...withExecution("20") },
    { department: "武汉市水务局" },
  );
  const sichuan = named("产出=90", withExecution("10"), { department: "中江县水利局" });
  const unknown = named("产出=77", withExecution("15"), {});
  it.each([
    ["各表一致", [hubei, hubei], "hubei-project-2020", "place"],
    ["说不准的随其余", [unknown, hubei], "hubei-project-2020", "place"],
    ["同省部门与项目取多数", [wuhan, hubei, hubei], "hubei-project-2020", "place"],
    ["不同省", [hubei, hubei, sichuan], "national-2020", "differ"],
    ["都说不准", [unknown, unknown], "national-2020", "unsure"],
    ["没有表", [], "national-2020", "unsure"],
  ] as const)("一个工作簿一套规则：%s", (_, forms, id, by) =>
    expect(chooseForAll(forms, null, null)).toMatchObject({ profile: { id }, why: { by } }),
  );
});
