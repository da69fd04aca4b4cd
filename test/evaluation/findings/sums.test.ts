import { cells, found } from "./found";

const rows = (...claimed: readonly (number | string)[]): string =>
  `三级 | 目标 | 实际 | 分值 | 得分\n${claimed.map((points, i) => `指标${"甲乙丙"[i]} | 5次 | 5次 | 45 | ${points}`).join("\n")}`;
const execution = "总额 | 10 | 10 | 10 | 100% | 10 | 10";

describe("total-mismatch：总分与各项之和不符（错误）", () => {
  it.each([
    // why claimed printed expected
    ["相符", rows(45, 45), "100 | 100", []],
    ["多了", rows(45, 45), "100 | 101", ["K70"]],
    ["少了一点", rows(45, 44.5), "100 | 99.4", ["K70"]],
    ["差 0.03", rows(45, 44.53), "100 | 99.5", ["K70"]],
    ["没有算预算执行", rows(45, 45), "100 | 90", ["K70"]],
    ["印成整数", rows(45, 44.5), "100 | 100", []],
    ["印成整数，差得更多", rows(45, 44.4), "100 | 100", ["K70"]],
    ["印到两位", rows(45, 44.333), "100 | 99.33", []],
    ["没有印总分", rows(45, 45), "100 |", []],
    ["有一项空着，仍够得着", rows(45, ""), "100 | 90", []],
    ["有一项空着，够不着", rows(45, ""), "100 | 101", ["K70"]],
    ["有一项空着，比其余的和还少", rows(45, ""), "100 | 50", ["K70"]],
    ["都没有得分", rows("", ""), "100 | 100", []],
  ])("%s", (_, table, total, expected) =>
    expect(
      cells("total-mismatch", table, {
        total,
        execution: table === rows("", "") ? execution.replace(/\| 10$/, "|") : execution,
      }),
    ).toEqual(expected),
  );

  it("只合计指标、分值也印着 90 的总分行没有错", () => {
    expect(cells("total-mismatch", rows(45, 45), { total: "90 | 90", execution })).toEqual([]);
    expect(cells("total-mismatch", rows(45, 45), { total: "90 | 89", execution })).toEqual(["K70"]);
  });

  it("说出差多少", () =>
    expect(found("total-mismatch", rows(45, 40), { total: "100 | 100", execution })[0]).toMatchObject({
      severity: "error",
      evidence: { printed: 100, sum: 95, difference: 5 },
      message: "总分填写 100 分，各项自评得分（含预算执行）合计 95 分，相差 5 分。",
    }));
});

describe("weights-mismatch：分值合计不对（错误）", () => {
  const weights = (...printed: readonly (number | string)[]): string =>
    `三级 | 目标 | 实际 | 分值\n${printed.map((points) => `指标 | 5次 | 5次 | ${points}`).join("\n")}`;

  it.each([
    ["含预算执行为 100", weights(45, 45), { execution }, []],
    ["没有预算执行而为 100", weights(50, 50), {}, []],
    ["分得不尽", weights(33.33, 33.33, 33.34), {}, []],
    ["舍入差 0.01", weights(33.33, 33.33, 33.33), {}, []],
    ["含预算执行为 110", weights(50, 50), { execution }, ["J2"]],
    ["少了 5 分，指在总分行", weights(45, 40), { execution, total: "95 |" }, ["J70"]],
    ["没有印分值", "三级 | 目标 | 实际 | 得分\n指标 | 5次 | 5次 | 5", {}, []],
    [
      "得分有而分值只印了一部分",
      "三级 | 目标 | 实际 | 分值 | 得分\n甲 | 5次 | 5次 | 5 | 5\n乙 | 5次 | 5次 | | 5",
      {},
      [],
    ],
  ])("%s", (_, table, around, expected) => expect(cells("weights-mismatch", table, around)).toEqual(expected));

  const under = (header: string, ...lines: readonly string[]): string =>
    `三级 | 目标 | 实际 | ${header} | 标题\n${lines.join("\n")}`;
  const fifty = { headings: ["产出指标（50分）"], execution: "总额 | 10 | 10 | 10 | | 50 |" };

  it.each([
    ["标题与分值相符", under("分值", "甲 | 5次 | 5次 | 20 | 0", "乙 | 5次 | 5次 | 30 | 0"), []],
    ["标题与分值不符", under("分值", "甲 | 5次 | 5次 | 20 | 0", "乙 | 5次 | 5次 | 30 | "), ["A60"]],
    ["全部完成而得分之和不等于标题", under("得分", "甲 | 5次 | 5次 | 20 | 0", "乙 | 5次 | 5次 | 20 | 0"), ["A60"]],
    ["全部完成且得分之和等于标题", under("得分", "甲 | 5次 | 5次 | 20 | 0", "乙 | 5次 | 5次 | 30 | 0"), []],
    ["有一项没完成，得分少于标题", under("得分", "甲 | 5次 | 2次 | 10 | 0", "乙 | 5次 | 5次 | 20 | 0"), []],
    ["得分多于标题，总是错", under("得分", "甲 | 5次 | 4次 | 30 | 0", "乙 | 5次 | 5次 | 30 | 0"), ["A60"]],
    ["文字指标可扣到达成档的下限", under("得分", "甲 | 5次 | 5次 | 30 | 0", "乙 | 显著 | 显著 | 12 | 0"), []],
    ["扣得更多", under("得分", "甲 | 5次 | 5次 | 20 | 0", "乙 | 显著 | 显著 | 15 | 0"), ["A60"]],
    ["有一项无法比较", under("得分", "甲 | 5次 | 5人 | 20 | 0", "乙 | 5次 | 5次 | 20 | 0"), []],
    ["有一项没有得分", under("得分", "甲 | 5次 | 5次 | 20 | 0", "乙 | 5次 | 5次 | | 0"), []],
    ["标题下没有指标", under("分值", "甲 | 5次 | 5次 | 50 | "), []],
  ])("%s", (_, table, expected) => expect(cells("weights-mismatch", table, fifty)).toEqual(expected));

  it("外层和里层的标题各自核对", () =>
    expect(
      found(
        "weights-mismatch",
        under("分值", "甲 | 5次 | 5次 | 20 | 1 0", "乙 | 5次 | 5次 | 10 | 1 0", "丙 | 5次 | 5次 | 20 | 0"),
        { ...fifty, headings: ["产出指标（50分）", "数量指标（25分）"] },
      ).map(({ cell, evidence }) => [cell, evidence]),
    ).toEqual([["A61", { heading: "数量指标（25分）", points: 25, sum: 30 }]]));
});
