import { evaluatedTable, national, scored } from "../evaluated";

const rescale = national({ notApplicable: "rescale" });

describe("不适用的指标", () => {
  it.each([
    ["/", "/"],
    ["—", "—"],
    ["不适用", ""],
    ["", "/"],
    ["无", "无"],
  ])("目标 %s 实际 %s：按规则得满分，或不计分", (target, actual) => {
    expect(scored({ target, actual })).toMatchObject({ score: 10, leftOut: false });
    expect(scored({ target, actual, claimed: 0 })).toMatchObject({ score: 10 });
    expect(scored({ target, actual }, rescale)).toMatchObject({ score: null, leftOut: true });
  });

  it.each([
    ["/", "5次", ""],
    ["5次", "/", ""],
    ["/", "/", 10],
  ])("目标 %s 实际 %s 自评 %s：不是不适用", (target, actual, claimed) =>
    expect(scored({ target, actual, claimed }, rescale).leftOut).toBe(false),
  );

  it("没有填的空行不得分", () => expect(scored({ target: "", actual: "" })).toMatchObject({ score: 0 }));

  it("其余分值按比例折算到满分，得分率不变", () => {
    const table = `
一级 | 三级 | 目标 | 实际 | 分值
产出指标 | 培训 | 10次 | 9次 | 40
产出指标 | 会议 | / | / | 20
效益指标 | 满意度 | 90% | 90% | 30
`;
    const execution = "总额 | 10 | 10 | 8 | 80% | 10 | 8";
    expect(evaluatedTable(table, { execution }, rescale)).toMatchObject({
      execution: { weight: 12.5, score: 10 },
      indicators: [
        { weight: 50, score: 45 },
        { score: null, leftOut: true },
        { weight: 37.5, score: 37.5 },
      ],
      composite: [{ full: 12.5 }, { full: 50 }, { full: 37.5 }, { full: 100, score: 92.5 }],
      total: 92.5,
    });
    expect(evaluatedTable(table, { execution }).total).toBe(94);
  });

  it("全部不适用：没有可计的分", () =>
    expect(evaluatedTable("三级 | 目标 | 实际 | 分值\n培训 | / | / | 100", {}, rescale)).toMatchObject({
      total: 0,
      grade: "",
    }));
});
