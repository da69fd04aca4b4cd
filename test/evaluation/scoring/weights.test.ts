import { evaluatedTable } from "../evaluated";
import type { Around } from "../formOf";

const weights = (table: string, around: Around = {}) =>
  evaluatedTable(table, around).indicators.map(({ weight, weightSource, score }) => [weight, weightSource, score]);

describe("分值", () => {
  it("印出的分值", () =>
    expect(
      weights(`
三级 | 目标 | 实际 | 分值
培训 | 10次 | 9次 | 10
会议 | 5次 | 5次 | 20分
`),
    ).toEqual([
      [10, "printed", 9],
      [20, "printed", 20],
    ]));

  it("没有分值而有得分：得分 ÷ 完成率", () =>
    expect(
      weights(`
三级 | 目标 | 实际 | 得分
完成九成 | 10次 | 9次 | 9
一次未做 | 10次 | 0 | 0
超额完成 | 10次 | 15次 | 5
没有数量 | 提升幸福感 | 提升幸福感 | 8
无法比较 | 10次 | 8人 | 6
反向超支 | ≤100万元 | 125万元 | 8
除不尽 | 300人 | 200人 | 3.33
`),
    ).toEqual([
      [10, "inferred", 9],
      [0, "inferred", 0],
      [5, "inferred", 5],
      [8, "inferred", 8],
      [6, "inferred", 6],
      [10, "inferred", 8],
      [5, "inferred", 3.33],
    ]));

  it("得分印出时，标题里的分数只用来核对", () =>
    expect(
      weights(
        `
三级 | 目标 | 实际 | 得分 | 标题
培训 | 10次 | 10次 | 30 | 0
会议 | 5次 | 5次 | 10 | 0
`,
        { headings: ["产出指标（50分）"] },
      ),
    ).toEqual([
      [30, "inferred", 30],
      [10, "inferred", 10],
    ]));

  const rest = (rows: string, ...headings: readonly string[]) =>
    weights(`三级 | 目标 | 实际 | 得分 | 标题\n${rows}`, { headings }).map(([weight, source]) => [weight, source]);

  it("标题的分数减去其余各行，正好是一行得分之上的整数：是那一行的分值", () =>
    expect(
      rest("培训 | 10次 | 10次 | 20 | 0\n会议 | 5次 | 4次 | 8 | 0\n效果 | 显著 | 显著 | 19.5 | 0", "产出指标（50分）"),
    ).toEqual([
      [20, "inferred"],
      [10, "inferred"],
      [20, "heading"],
    ]));

  it("由最里层的标题定", () =>
    expect(
      rest(
        "培训 | 10次 | 10次 | 10 | 1 0\n效果 | 显著 | 显著 | 9.5 | 1 0\n会议 | 5次 | 5次 | 30 | 0",
        "产出指标（50分）",
        "数量指标（20分）",
      ),
    ).toEqual([
      [10, "inferred"],
      [10, "heading"],
      [30, "inferred"],
    ]));

  it.each([
    ["余数不是整数", "培训 | 10次 | 10次 | 20.3 | 0\n效果 | 显著 | 显著 | 19.5 | 0", "产出指标（40分）"],
    ["余数高出一分以上", "培训 | 10次 | 10次 | 20 | 0\n效果 | 显著 | 显著 | 19.5 | 0", "产出指标（45分）"],
    ["余数低于得分", "培训 | 10次 | 10次 | 20 | 0\n效果 | 显著 | 显著 | 19.5 | 0", "产出指标（39分）"],
    ["两行都说得通", "培训 | 10次 | 10次 | 20 | 0\n效果 | 显著 | 显著 | 19 | 0", "产出指标（40分）"],
    ["那一行没有完成", "培训 | 10次 | 10次 | 20 | 0\n效果 | 10次 | 9次 | 19.35 | 0", "产出指标（40分）"],
  ])("%s：仍按得分推算", (_, rows, heading) =>
    expect(rest(rows, heading).map(([, source]) => source)).toEqual(["inferred", "inferred"]),
  );

  it("说明里写出分值从哪来", () =>
    expect(
      evaluatedTable("三级 | 目标 | 实际 | 得分 | 标题\n培训 | 10次 | 10次 | 30 | 0\n效果 | 显著 | 显著 | 19.5 | 0", {
        headings: ["产出指标（50分）"],
      }).indicators[1]?.explanation,
    ).toMatch(/（分值未印出，按标题分值减去其余各项推算为 20 分）$/));

  it.each(["#DIV/0!", "待定", ""])("别的行印了分值，分值「%s」读不出的一行不推算", (printed) =>
    expect(
      weights(`
三级 | 目标 | 实际 | 分值 | 得分
培训 | 10次 | 9次 | 10 | 9
会议 | 5次 | 5次 | ${printed} | 20
宣传 | 5次 | 5次 | 20 | 20
`),
    ).toEqual([
      [10, "printed", 9],
      [null, "none", null],
      [20, "printed", 20],
    ]),
  );

  it("没有分值也没有得分的行不推算", () =>
    expect(weights("三级 | 目标 | 实际 | 得分\n培训 | 10次 | 10次 | 10\n会议 | 5次 | 5次 |")).toEqual([
      [10, "inferred", 10],
      [null, "none", null],
    ]));

  it("分值和得分都没有：标题的分数由下面的指标平分", () =>
    expect(
      weights(
        `
三级 | 目标 | 实际 | 标题
培训 | 10次 | 9次 | 0
会议 | 5次 | 5次 | 0
满意度 | 90% | 90% | 1
`,
        { headings: ["产出指标（50分）", "满意度（10分）"] },
      ),
    ).toEqual([
      [25, "heading", 22.5],
      [25, "heading", 25],
      [10, "heading", 10],
    ]));

  it("先分最里层的标题，剩下的由外层其余指标平分，分不尽的给最后一个", () =>
    expect(
      weights(
        `
三级 | 目标 | 实际 | 标题
培训 | 10次 | 10次 | 1 0
会议 | 5次 | 5次 | 1 0
检查 | 5次 | 5次 | 0
宣传 | 5次 | 5次 | 0
走访 | 5次 | 5次 | 0
`,
        { headings: ["年度绩效目标1（40分）", "数量指标（20分）"] },
      ).map(([weight]) => weight),
    ).toEqual([10, 10, 6.67, 6.67, 6.66]));

  it("什么都没有印：不计分", () =>
    expect(evaluatedTable("三级 | 目标 | 实际\n培训 | 10次 | 9次")).toMatchObject({
      indicators: [{ weight: null, weightSource: "none", score: null, completion: 0.9 }],
      total: 0,
      claimedTotal: null,
      grade: "",
    }));
});

describe("合并计分的指标", () => {
  const group = (table: string) =>
    evaluatedTable(table).indicators.map(({ row, weight, score, claimed, sharedWith }) => [
      row,
      weight,
      score,
      claimed,
      sharedWith,
    ]);

  it("按完成率的平均数乘分值，只有第一行有得分", () =>
    expect(
      group(`
三级 | 目标 | 实际 | 分值 | 得分 | 组
培训 | 10次 | 10次 | 10 | 9 | 0
会议 | 10次 | 8次 | | | 0
检查 | 10次 | 9次 | | | 0
宣传 | 10次 | 9次 | 5 | 4.5 |
`),
    ).toEqual([
      [2, 10, 9, 9, null],
      [3, null, null, null, 2],
      [4, null, null, null, 2],
      [5, 5, 4.5, 4.5, null],
    ]));

  it("超额完成的不替未完成的补", () =>
    expect(
      group(`
三级 | 目标 | 实际 | 分值 | 组
培训 | 10次 | 20次 | 10 | 0
会议 | 10次 | 5次 | | 0
`)[0],
    ).toEqual([2, 10, 7.5, null, null]));

  it("分值合并而得分各写各的：自评是各行之和", () =>
    expect(
      group(`
三级 | 目标 | 实际 | 分值 | 得分 | 组
培训 | 10次 | 10次 | 10 | 5 | 0
会议 | 10次 | 10次 | | 5 | 0
`)[0],
    ).toEqual([2, 10, 10, 10, null]));

  it("没有分值：由合并的得分和平均完成率推算", () =>
    expect(
      group(`
三级 | 目标 | 实际 | 得分 | 组
培训 | 10次 | 10次 | 9 | 0
会议 | 10次 | 8次 | | 0
`)[0],
    ).toEqual([2, 10, 9, 9, null]));

  it("有一行是文字：自评得分在平均的区间内有效", () => {
    const table = (claimed: string) => `
三级 | 目标 | 实际 | 分值 | 得分 | 组
培训 | 10次 | 10次 | 10 | ${claimed} | 0
效果 | 提升幸福感 | 提升幸福感 | | | 0
`;
    expect(group(table("9.5"))[0]).toEqual([2, 10, 9.5, 9.5, null]);
    expect(group(table("8"))[0]).toEqual([2, 10, 9, 8, null]);
    expect(group(table(""))[0]).toEqual([2, 10, 10, null, null]);
  });
});
