import { freeSheetName, ourSummary } from "../../src/workflow/ourSummary";
import { markJson, markReference, parseMark, referredSheet } from "../../src/workflow/parts/summaryMark";

describe("the sheet that a name refers to", () => {
  const names = ["自评表", "绩效自评汇总", "2020年'汇总'", "a!b"];

  it.each([
    ["=绩效自评汇总!$1:$1048576", "绩效自评汇总"],
    ["'绩效自评汇总'!$1:$1048576", "绩效自评汇总"],
    ["='2020年''汇总'''!$A:$XFD", "2020年'汇总'"],
    ["='A!B'!$1:$1048576", "a!b"],
    ["=#REF!$1:$1048576", null],
    ["=#REF!", null],
    ["=别处!$A$1", null],
    ['="自评表!"', null],
    ["", null],
  ])("%s is %s", (reference, sheet) => {
    expect(referredSheet(reference, names)).toBe(sheet);
  });

  it("is the one that was marked, whatever its name", () => {
    for (const name of names) expect(referredSheet(markReference(name), names)).toBe(name);
  });
});

describe("the mark's part", () => {
  it("is read as it was written", () => {
    expect(parseMark(markJson({ columns: { item: 0, remark: 12 } }))).toEqual({ columns: { item: 0, remark: 12 } });
  });

  it.each([null, "", "{", "[]", "1", "{}", '{"version":2,"columns":{}}', '{"version":1}'])("%j is none", (json) => {
    expect(parseMark(json)).toBeNull();
  });

  it("that is damaged makes nothing ours", () => {
    const carried = { json: "{", reference: markReference("绩效自评汇总") };
    expect(ourSummary(["绩效自评汇总"], [], carried, () => [])).toMatchObject({
      name: null,
      target: "绩效自评汇总 (2)",
    });
  });
});

describe("a name for a new sheet", () => {
  it.each([
    [[], "汇总"],
    [["汇总"], "汇总 (2)"],
    [["汇总", "汇总 (2)", "汇总 (4)"], "汇总 (3)"],
  ])("beside %j is %s", (names, name) => {
    expect(freeSheetName("汇总", names)).toBe(name);
  });
});
