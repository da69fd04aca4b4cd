import { hubeiProject2020 } from "../../../src/evaluation/rules/builtin/hubeiProject2020";
import { linearOverrun } from "../../../src/evaluation/rules/builtin/linearOverrun";
import { national } from "../evaluated";
import { cells, found, has } from "./found";

const yes = true;
const no = false;
const [reached, partly] = ["达成预期指标", "部分达成预期指标并具有一定效果"];

describe("score-too-high：自评偏高（错误）", () => {
  it.each([
    // why                        target    actual    weight claimed
    ["超过分值", "5次", "5次", 10, 11, yes],
    ["超过分值一点点", "5次", "5次", 10, 10.01, yes],
    ["文字目标也不能超过分值", "提升幸福感", "有提升", 10, 10.5, yes],
    ["未完成得满分", "≥4754人", "4604人", 5, 5, yes],
    ["差一点点得满分，四舍五入也不行", "≥100000", "99999", 10, 10, yes],
    ["超支得满分", "≤5300元/户", "5830元/户", 10, 10, yes],
    ["小数得分差 0.06", "≥4754人", "4604人", 5, 4.9, yes],
    ["小数得分差 0.04", "≥4754人", "4604人", 5, 4.88, no],
    ["按规则", "≥4754人", "4604人", 5, 4.84, no],
    ["整数得分差 0.5", "100%", "85%", 10, 9, no],
    ["整数得分差 0.6", "100%", "84%", 10, 9, yes],
    ["满分且完成", "≥95%", "95%", 10, 10, no],
    ["超额完成", "≥95%", "100%", 10, 10, no],
    ["反向按比率", "≤5300元/户", "5830元/户", 10, 9.09, no],
    ["达成档内", "显著", reached, 10, 10, no],
    ["高于部分达成档", "显著", partly, 10, 8.5, yes],
    ["高于部分达成档，在人工取整之内", "显著", partly, 10, 8, no],
    ["文字对文字", "提升幸福感", "幸福感提升", 10, 10, no],
    ["无法比较", "5人", "5次", 10, 10, no],
    ["没有完成值", "5人", "", 10, 10, no],
    ["逾期得满分", "2021年9月前", "2021年12月", 10, 10, yes],
    ["逾期在两档之内", "2021年9月前", "2021年12月", 10, 8, no],
    ["不得发生而发生了", "0起", "1起", 10, 10, yes],
    ["不得发生而发生了，得 0 分", "0起", "1起", 10, 0, no],
    ["约数按至少", "200人", "200余人", 10, 10, no],
  ])("%s：%s 实际 %s，%s 分自评 %s", (_, target, actual, weight, claimed, expected) =>
    expect(has("score-too-high", { target, actual, weight, claimed })).toBe(expected),
  );

  it("说出最多几分", () =>
    expect(
      found("score-too-high", "三级 | 目标 | 实际 | 分值 | 得分\n救助人数 | ≥4754人 | 4604人 | 5 | 5")[0],
    ).toMatchObject({
      severity: "error",
      cell: "K2",
      row: 2,
      indicator: "救助人数",
      message: "自评得分 5 分，高于测算得分：分值 5 分，完成 96.84%，按规则最多 4.84 分。",
      evidence: { claimed: 5, weight: 5, most: 4.84, completion: 0.968448 },
    }));

  it("四舍五入才到满分的，说出四舍五入前的分数", () =>
    expect(
      found("score-too-high", "三级 | 目标 | 实际 | 分值 | 得分\n人数 | ≥100000 | 99999 | 10 | 10")[0]?.message,
    ).toBe("自评得分 10 分，高于测算得分：分值 10 分，完成 99.99%，按规则最多 9.9999 分。"));

  it("没有印分值的表不提", () =>
    expect(
      cells("score-too-high", "三级 | 目标 | 实际 | 得分\n培训 | 10次 | 9次 | 10\n会议 | 10次 | 15次 | 10"),
    ).toEqual([]));

  it.each([
    ["9.5", []],
    ["9", []],
    ["10", ["K2"]],
  ])("合并计分按平均完成率：自评 %s", (claimed, expected) =>
    expect(
      cells(
        "score-too-high",
        `三级 | 目标 | 实际 | 分值 | 得分 | 组\n培训 | 10次 | 10次 | 10 | ${claimed} | 0\n会议 | 10次 | 9次 | | | 0`,
      ),
    ).toEqual(expected),
  );

  it("按规则而不同", () => {
    expect(has("score-too-high", { target: "≤100", actual: "150", claimed: 6.6 }, linearOverrun)).toBe(yes);
    expect(has("score-too-high", { target: "≤100", actual: "150", claimed: 6.6 })).toBe(no);
    const deduct = national({ overshoot: { threshold: 1.3, treatment: "proportional", points: 0 } });
    expect(has("score-too-high", { target: "100人", actual: "200人", claimed: 10 }, deduct)).toBe(yes);
  });
});

describe("score-too-low：自评偏低又没有说明（提醒）", () => {
  it.each([
    // why              target    actual   claimed reason
    ["完成而扣分", "≥95%", "95%", 8, "", yes],
    ["完成而扣分，写了原因", "≥95%", "95%", 8, "佐证材料不全，扣 2 分", no],
    ["原因只写了「无」", "≥95%", "95%", 8, "无", yes],
    ["小数得分差 0.06", "100%", "96%", 9.54, "", yes],
    ["小数得分差 0.04", "100%", "96%", 9.56, "", no],
    ["整数得分差 0.5", "100%", "95%", 9, "", no],
    ["整数得分差 0.6", "100%", "96%", 9, "", yes],
    ["按规则", "100%", "96%", 9.6, "", no],
    ["达成档内", "显著", reached, 8, "", no],
    ["低于达成档", "显著", reached, 7, "", yes],
    ["部分达成档内", "显著", partly, 6, "", no],
    ["低于部分达成档", "显著", partly, 5, "", yes],
    ["未达成档随便几分", "显著", "未达成预期指标且效果较差", 0, "", no],
    ["无法比较", "5人", "5次", 0, "", no],
    ["没有完成值", "5人", "", 0, "", no],
  ])("%s：%s 实际 %s，自评 %s，原因「%s」", (_, target, actual, claimed, reason, expected) =>
    expect(has("score-too-low", { target, actual, claimed, reason })).toBe(expected),
  );

  it("湖北的部分达成档低到五成", () =>
    expect(has("score-too-low", { target: "显著", actual: partly, claimed: 5 }, hubeiProject2020)).toBe(no));

  it("表下统一写的原因也算", () =>
    expect(
      cells("score-too-low", "三级 | 目标 | 实际 | 分值 | 得分\n培训 | 5次 | 5次 | 10 | 8", {
        sharedReason: "部分资料归档不及时",
      }),
    ).toEqual([]));
});

describe("score-without-evidence：没有完成值却有得分（错误）", () => {
  it.each([
    ["≥95%", "", 10, yes],
    ["≥95%", "/", 5, yes],
    ["≥95%", "#REF!", 5, yes],
    ["", "", 10, yes],
    ["/", "/", 10, yes],
    ["≥95%", "", 0, no],
    ["≥95%", "", "", no],
    ["0起", "无", 10, no],
    ["无重大安全事故", "无", 10, no],
    ["", "5次", 10, no],
    ["≥95%", "已完成", 10, no],
  ])("%s 实际 %s 自评 %s：%s", (target, actual, claimed, expected) =>
    expect(has("score-without-evidence", { target, actual, claimed })).toBe(expected),
  );

  it("没有完成值这一列的表不提", () =>
    expect(cells("score-without-evidence", "三级 | 目标 | 分值 | 得分\n培训 | 5次 | 10 | 10")).toEqual([]));
});

describe("score-missing：只有这一项没有自评得分", () => {
  it.each([
    ["别的都有", "培训 | 5次 | 5次 | 10 | 10 |\n会议 | 5次 | 5次 | 10 | |", ["C3"]],
    ["都没有", "培训 | 5次 | 5次 | 10 | |\n会议 | 5次 | 5次 | 10 | |", []],
    ["都有", "培训 | 5次 | 5次 | 10 | 10 |\n会议 | 5次 | 5次 | 10 | 0 |", []],
    ["不适用", "培训 | 5次 | 5次 | 10 | 10 |\n会议 | / | / | 10 | |", []],
    ["合并计分的后几行", "培训 | 5次 | 5次 | 10 | 10 | 0\n会议 | 5次 | 5次 | | | 0", []],
  ])("%s", (_, rows, expected) =>
    expect(cells("score-missing", `三级 | 目标 | 实际 | 分值 | 得分 | 组\n${rows}`)).toEqual(expected),
  );
});

describe("reason-missing：扣了分或没完成，没有写原因", () => {
  it.each([
    // target  actual claimed reason
    ["100%", "96%", 9.6, "", yes],
    // below the rule: score-too-low says it
    ["100%", "100%", 9, "", no],
    ["100%", "96%", "", "", yes],
    ["提升幸福感", "有提升", 8, "", yes],
    ["100%", "96%", 9.6, "0", yes],
    ["100%", "96%", 9.6, "无", yes],
    ["100%", "96%", 9.6, "/", yes],
    ["100%", "96%", 9.6, "已完成", yes],
    ["100%", "96%", 9.6, "无偏差", yes],
    ["100%", "96%", 9.6, "项目招标推迟，已列入明年计划", no],
    ["100%", "100%", 10, "", no],
    ["100%", "120%", 10, "", no],
    ["提升幸福感", "有提升", 10, "", no],
    ["提升幸福感", "有提升", "", "", no],
  ])("%s 实际 %s 自评 %s 原因「%s」：%s", (target, actual, claimed, reason, expected) =>
    expect(has("reason-missing", { target, actual, claimed, reason })).toBe(expected),
  );

  it("指在原因格，没有就指在得分格", () => {
    const columns = "三级 | 目标 | 实际 | 分值 | 得分";
    expect(cells("reason-missing", `${columns} | 原因\n培训 | 5次 | 4次 | 10 | 8 | 无`)).toEqual(["L2"]);
    expect(cells("reason-missing", `${columns}\n培训 | 5次 | 4次 | 10 | 8`)).toEqual(["K2"]);
    expect(cells("reason-missing", `${columns}\n培训 | 5次 | 4次 | 10 | 8`, { sharedReason: "招标推迟" })).toEqual([]);
  });

  it("界限由规则定：超出三成要说明，执行率低于九成要说明", () => {
    const strict = national({
      reasons: { completionBelow: 0.9, completionFrom: 1.3, executionBelow: 0.9, budgetAdjusted: false },
    });
    expect(has("reason-missing", { target: "100%", actual: "95%" }, strict)).toBe(no);
    expect(has("reason-missing", { target: "100%", actual: "89%" }, strict)).toBe(yes);
    expect(has("reason-missing", { target: "100人", actual: "130人" }, strict)).toBe(yes);
    const table = "三级 | 目标 | 实际 | 分值\n培训 | 5次 | 5次 | 90";
    const rate = (spent: string, reason = "") =>
      cells(
        "reason-missing",
        table,
        { execution: `总额 | 100 | 100 | ${spent} | ${spent}% | 10 | | ${reason}` },
        strict,
      );
    expect(rate("89")).toEqual(["E80"]);
    expect(rate("89", "招标推迟")).toEqual([]);
    expect(rate("90")).toEqual([]);
  });
});

describe("heavy-indicator：一项超过 30 分", () => {
  it.each([
    ["31", ["J2"]],
    ["30", []],
  ])("%s 分", (weight, expected) =>
    expect(cells("heavy-indicator", `三级 | 目标 | 实际 | 分值\n培训 | 5次 | 5次 | ${weight}`)).toEqual(expected),
  );

  it("几行合并的分值不算一项", () =>
    expect(
      cells("heavy-indicator", "三级 | 目标 | 实际 | 分值 | 组\n培训 | 5次 | 5次 | 40 | 0\n会议 | 5次 | 5次 | | 0"),
    ).toEqual([]));
});

describe("没有分值和得分的表", () => {
  it("只提与分数无关的疑点", () => {
    const codes = found;
    const table = "三级 | 目标 | 实际\n培训 | 10次 | 9次\n会议 | 5次 |\n宣传 | 提升幸福感 | 已完成";
    for (const code of [
      "score-too-high",
      "score-too-low",
      "score-without-evidence",
      "score-missing",
      "total-mismatch",
      "weights-mismatch",
      "heavy-indicator",
    ] as const)
      expect([code, codes(code, table)]).toEqual([code, []]);
    expect(cells("under-target", table)).toEqual(["I2"]);
    expect(cells("unmeasurable", table)).toEqual(["F4"]);
  });
});
