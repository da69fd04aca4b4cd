import { builtinProfiles } from "../../../src/evaluation/rules/builtin/builtin";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import { sichuanProject2023 } from "../../../src/evaluation/rules/builtin/sichuanProject2023";
import { wuhanDepartment2020 } from "../../../src/evaluation/rules/builtin/wuhanDepartment2020";
import type { Profile } from "../../../src/evaluation/rules/profile";
import { checkProfile, isProfile } from "../../../src/evaluation/rules/schema";
import { useOf } from "../../../src/evaluation/rules/useOfResults";
import { useOfResult } from "../../../src/evaluation/useOfResult";
import { profileHash } from "../../../src/summary/profileHash";

const given = (profile: Profile, grade: string) => {
  const use = useOf(grade, profile.useOfResults);
  return useOfResult(use === null ? { grade } : { grade, use });
};

describe("结果应用", () => {
  it.each([
    ["优", "优先安排"],
    ["良", "维持"],
    ["中", "压减"],
    ["差", "整改后安排"],
  ])("%s：%s，全国规则注明未核实", (grade, text) => {
    expect(given(national2020, grade)).toEqual({
      text,
      rule: "评价等级为优的优先安排，良的维持，中的压减，差的整改后安排（财预〔2020〕10号关于结果应用的要求，未核实）",
    });
  });

  it("没有等级，就没有结果应用", () => {
    expect(given(national2020, "")).toBeNull();
    expect(given(national2020, "toString")).toBeNull();
  });

  it("知道地方规定的，用地方的，并写明出处", () => {
    expect(given(sichuanProject2023, "中")?.rule).toContain("按一定比例核减");
    expect(given(sichuanProject2023, "中")?.rule).toContain("swj.dazhou.gov.cn");
    expect(given(wuhanDepartment2020, "优")?.rule).toContain("同等条件下优先上报");
  });

  it("每一套内置规则的每个等级都有去处", () => {
    for (const profile of builtinProfiles)
      for (const { name } of profile.grades) expect(useOf(name, profile.useOfResults)).not.toBeNull();
  });

  it("自己的规则可以改，改错了说出哪一栏", () => {
    const own = {
      ...national2020,
      id: "own-rules",
      useOfResults: { ...national2020.useOfResults, uses: { 优: "keep" } },
    };
    const checked = checkProfile(own);
    expect(isProfile(checked) && given(checked, "优")?.text).toBe("维持");
    expect(isProfile(checked) && given(checked, "良")).toBeNull();
    const wrong = { ...own, useOfResults: { ...own.useOfResults, uses: { 优: "spend" } } };
    expect(checkProfile(wrong)).toEqual([{ field: "useOfResults.uses.优", code: "choice" }]);
  });

  it("以前保存的规则里没有这一项：按全国规则，校验码不变", () => {
    const checked = checkProfile({ ...national2020, id: "own-rules", useOfResults: undefined });
    expect(isProfile(checked) && checked.useOfResults).toEqual(national2020.useOfResults);
    expect(isProfile(checked) && profileHash(checked)).toBe(profileHash({ ...national2020, id: "own-rules" }));
  });
});
