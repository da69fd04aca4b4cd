import { builtinProfile, builtinProfiles, defaultProfile } from "../../../src/evaluation/rules/builtin/builtin";

describe("内置评分规则", () => {
  it.each([
    // id, kind, 预算执行/产出/效益/满意度, 部分达成, 反向
    ["national-2020", "any", [10, 50, 30, 10], [0.6, 0.8], "ratio"],
    ["hubei-project-2020", "project", [20, 40, 30, 10], [0.5, 0.8], "ratio"],
    ["wuhan-department-2020", "department", [20, 35, 30, 15], [0.5, 0.8], "ratio"],
    ["linear-overrun", "any", [10, 50, 30, 10], [0.6, 0.8], "linear"],
  ])("%s", (id, kind, points, partly, atMost) => {
    const profile = builtinProfile(id);
    expect(profile?.kind).toBe(kind);
    expect(profile?.dimensions.filter(({ weight }) => weight > 0).map(({ weight }) => weight)).toEqual(points);
    expect(profile?.tiers[1]).toEqual({ low: partly[0], high: partly[1] });
    expect(profile?.formulas.atMost).toBe(atMost);
    expect(profile?.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(profile).toMatchObject({
      overshoot: { threshold: 1.3, treatment: "none", points: 0 },
      unmeasurable: null,
      rounding: { places: 2, mode: "half-up" },
    });
  });

  it("九种，名称两种语言都有", () => {
    expect(builtinProfiles).toHaveLength(9);
    for (const { name, basis } of builtinProfiles) {
      expect(name["zh-CN"]).toMatch(/\p{Script=Han}/u);
      expect(name["en-US"] + basis["en-US"]).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("工作簿之外的公式用全国通用", () => expect(defaultProfile.id).toBe("national-2020"));
  it("没有的规则", () => expect(builtinProfile("nowhere")).toBeNull());
});
