import { builtinProfiles } from "../../../src/evaluation/rules/builtin/builtin";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import { checkProfile, isProfile, parseProfile } from "../../../src/evaluation/rules/schema";
import { profileProblems } from "../../../src/wording/profileProblems";

/** The national profile as JSON with one field changed, or taken out (`undefined`). */
function changed(path: string, value: unknown): string {
  const keys = path.split(".");
  const write = (node: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(node)) return node.map((item: unknown, i) => (String(i) === key ? write(item, rest) : item));
    const entries = new Map(Object.entries(node ?? {}));
    entries.set(key, write(entries.get(key), rest));
    return Object.fromEntries(entries);
  };
  return JSON.stringify(write(national2020, keys));
}

describe("a profile that is refused names the field and why", () => {
  it.each<[string, unknown, string]>([
    ["id", "a b", "id"],
    ["id", "ab", "id"],
    ["id", "-ab", "id"],
    ["id", undefined, "missing"],
    ["version", "", "empty"],
    ["version", 1, "type"],
    ["name", undefined, "missing"],
    ["name.zh-CN", "  ", "empty"],
    ["name.en-US", undefined, "missing"],
    ["kind", "both", "choice"],
    ["dimensions", "none", "type"],
    ["dimensions", [], "missing"],
    ["dimensions.0.weight", 30, "sum"],
    ["dimensions.0.weight", -1, "points"],
    ["dimensions.0.weight", "10", "type"],
    ["dimensions.0.key", "output", "missing"],
    ["dimensions.3.key", "benefit", "overlap"],
    ["dimensions.3.words", "产出", "type"],
    ["dimensions.3.words.0", "", "empty"],
    ["execution.base", "spent", "choice"],
    ["execution.formula", "curve", "choice"],
    ["execution.steps", null, "type"],
    ["execution.steps", [{ from: 0.9, share: 2 }], "share"],
    [
      "execution.steps",
      [
        { from: 0.6, share: 0.5 },
        { from: 0.9, share: 1 },
      ],
      "order",
    ],
    ["formulas.atMost", "quotient", "choice"],
    ["formulas.equal", "", "choice"],
    ["overshoot.threshold", 0.9, "points"],
    ["overshoot.treatment", "ignore", "choice"],
    ["unmeasurable", 1.5, "share"],
    ["unmeasurable", "0.6", "type"],
    ["tiers", [{ low: 0, high: 1 }], "missing"],
    ["tiers", [1, 2, 3, 4], "type"],
    ["tiers.0.high", 1.2, "share"],
    ["tiers.0.low", -0.1, "share"],
    ["tiers.1", { low: 0.8, high: 0.6 }, "order"],
    ["tiers.1.high", 0.9, "overlap"],
    ["reasons.completionBelow", null, "type"],
    ["reasons.executionBelow", -1, "points"],
    ["notApplicable", "zero", "choice"],
    ["rounding.places", 5, "points"],
    ["rounding.places", 1.5, "type"],
    ["rounding.mode", "half-even", "choice"],
    ["grades", [], "empty"],
    ["grades.1.from", 0.95, "order"],
    ["grades.3.from", 0.1, "order"],
    ["grades.0.name", "", "empty"],
  ])("%s = %j: %s", (field, value, code) => {
    const problems = parseProfile(changed(field, value));
    expect(isProfile(problems) ? "a profile" : problems.map((problem) => problem.code)).toContain(code);
    // a problem of a list's whole or of a part of what was given is told at its own place
    for (const problem of isProfile(problems) ? [] : problems)
      expect(field.startsWith(problem.field) || problem.field.startsWith(field)).toBe(true);
  });

  it.each(["", "{", "null", "3", '"national-2020"'])("%j is no profile at all", (json) => {
    const problems = parseProfile(json);
    expect(isProfile(problems) ? "a profile" : problems.map(({ field }) => field)).toEqual([""]);
  });

  it("is no empty object or list", () => {
    for (const json of ["{}", "[]"]) expect(isProfile(parseProfile(json))).toBe(false);
  });

  it("says what is not JSON", () => expect(parseProfile("{")).toEqual([{ field: "", code: "not-json" }]));

  it("tells every wrong field, not only the first", () =>
    expect(checkProfile({ ...national2020, id: "?", kind: "both" })).toEqual([
      { field: "id", code: "id" },
      { field: "kind", code: "choice" },
    ]));

  it("has words for every reason in both languages", () => {
    expect(Object.keys(profileProblems["en-US"])).toEqual(Object.keys(profileProblems["zh-CN"]));
    for (const text of Object.values(profileProblems["zh-CN"])) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of Object.values(profileProblems["en-US"])) expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("a profile that travels", () => {
  it.each(builtinProfiles.map((profile) => [profile.id, profile] as const))(
    "%s is the same after export and import, with or without a byte order mark",
    (_, profile) => {
      const json = JSON.stringify(profile);
      expect(parseProfile(json)).toEqual(profile);
      expect(parseProfile(`\ufeff${json}`)).toEqual(profile);
    },
  );

  it("keeps nothing that is no part of a profile", () =>
    expect(parseProfile(changed("script", "alert(1)"))).toEqual(national2020));
});
