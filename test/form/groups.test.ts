import type { Grid } from "../../src/form/grid";
import { formOf } from "./told";

const groupsOf = (table: string | Grid) =>
  formOf(table).indicators.map(({ group, claimed }) => [group, claimed?.text ?? null]);

describe("one score over several indicators", () => {
  it("得分合并，跨二级指标也算一组", () => {
    expect(
      groupsOf(`
一级指标 | 二级指标 | 三级指标 | 目标值 | 实际完成值 | 得分
效益指标 | 经济效益 | 增收 | 5万元 | 5万元 | 10
^ | 社会效益 | 就业 | 好 | 好 |^
^ |^| 宣传 | 好 | 好 |^
^ | 生态效益 | 绿化 | 好 | 好 | 5
^ | 可持续 | 长期 | 好 | 好 | 10
^ |^| 持续 | 好 | 好 |^
`),
    ).toEqual([
      [0, "10"],
      [0, null],
      [0, null],
      [null, "5"],
      [1, "10"],
      [1, null],
    ]);
  });

  it("分值合并而得分各写各的", () => {
    expect(
      groupsOf(`
三级指标 | 目标值 | 实际完成值 | 分值 | 得分
培训次数 | 5次 | 5次 | 10 | 5
会议次数 | 5次 | 5次 |^| 5
宣传次数 | 5次 | 5次 | 10 | 10
`),
    ).toEqual([
      [0, "5"],
      [0, "5"],
      [null, "10"],
    ]);
  });

  it("有合并信息而没有合并的空得分不是一组", () => {
    expect(
      groupsOf(`
项目自评表 |<|<|<
三级指标 | 目标值 | 实际完成值 | 得分
培训次数 | 5次 | 5次 | 10
会议次数 | 5次 | 5次 |
`),
    ).toEqual([
      [null, "10"],
      [null, null],
    ]);
  });

  it("完全没有合并信息时，同一二级指标下空着的分值与得分归上一行", () => {
    expect(
      groupsOf(`
二级指标 | 三级指标 | 目标值 | 实际完成值 | 分值 | 得分
数量指标 | 培训次数 | 5次 | 5次 | 10 | 10
 | 会议次数 | 5次 | 5次 | |
 | 宣传次数 | 5次 | 5次 | |
质量指标 | 合格率 | 5次 | 5次 | |
 | 优秀率 | 5次 | 5次 | 10 |
`),
    ).toEqual([
      [0, "10"],
      [0, null],
      [0, null],
      [null, null],
      [null, null],
    ]);
  });

  it("合并的得分下的模板空行不算在组里", () => {
    expect(
      groupsOf(`
二级指标 | 三级指标 | 目标值 | 实际完成值 | 得分
数量指标 | 指标1：培训次数 | 5次 | 5次 | 10
^ | 指标2： | | |^
^ | …… | | |^
`),
    ).toEqual([[null, "10"]]);
  });
});

describe("one actual over several indicators", () => {
  it("合并的目标值、完成值、原因对每一行都算数", () => {
    const { indicators } = formOf(`
一级指标 | 三级指标 | 目标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 培训人次 | 500人 | 480人 | 10 | 9 | 疫情影响
^ | 参训人次 | 500人 |^| 10 | 9 |^
^ | 会议次数 | 5次 | 5次 | 10 | 10 |
^ | 宣传次数 |^|^| 10 | 10 |
`);
    expect(
      indicators.map(({ target, actual, reason }) => [target, actual, reason].map((cell) => cell?.text ?? null)),
    ).toEqual([
      ["500人", "480人", "疫情影响"],
      ["500人", "480人", "疫情影响"],
      ["5次", "5次", null],
      ["5次", "5次", null],
    ]);
  });

  it("合并到此为止：下面空着的就是没有填写", () => {
    const { indicators } = formOf(`
一级指标 | 三级指标 | 目标值 | 实际完成值 | 分值 | 得分
产出指标 | 培训人次 | 500人 | 480人 | 10 | 9
^ | 参训人次 | 500人 |^| 10 | 9
^ | 会议次数 | 5次 | | 10 | 10
`);
    expect(indicators.map(({ actual }) => actual?.text ?? null)).toEqual(["480人", "480人", null]);
  });
});
