import { integer, toDecimalText, toNumber } from "../../../src/value/exact/rational";
import { round } from "../../../src/value/exact/round";
import { evaluatePair } from "../../../src/evaluation/evaluatePair";
import type { CellValue } from "../../../src/form/form";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import { rulesOf } from "../../../src/evaluation/rules/rules";
import { deviationOf } from "../../../src/evaluation/scoring/deviation";

const pair = (target: CellValue, actual: CellValue, direction = "") =>
  evaluatePair({ target, actual, weight: integer(10), claimed: null, direction }, rulesOf(national2020));

describe("偏差率", () => {
  it.each([
    ["≥4754人", "4604人", "-0.0316"],
    ["≥100人", "120人", "0.2"],
    ["≤5300元/户", "5830元/户", "0.1"],
    ["≤100", "80", "-0.2"],
    ["10-20人", "15人", "0"],
    ["10-20人", "8人", "-0.2"],
    ["10-20人", "25人", "0.25"],
    ["4次", "完成率98%", "-0.02"],
    ["-5%", "-4%", "0.2"],
    ["0起", "0起", "0"],
    ["0起", "1起", null],
    ["显著", "显著", null],
    ["5人", "5次", null],
    ["12月底前", "11月", null],
  ])("%s 实际 %s：%s", (target, actual, expected) => {
    const deviation = deviationOf(pair(target, actual).assessment);
    expect(deviation && toDecimalText(round(deviation, 4))).toBe(expected);
  });
});

describe("表外的一对目标和实际", () => {
  it.each<[CellValue, CellValue, string, number]>([
    ["5%", "6%", "", 10],
    ["5%", "6%", "反向", 8.33],
    ["5%", "6%", "≤", 8.33],
    ["5%", "4%", "小于等于", 10],
    ["≥5%", "4%", "反向", 8],
    [100, 90, "", 9],
    [true, true, "", 10],
    ["2021年6月前", "5月", "", 10],
    ["9月前", "2021年12月", "", 7],
  ])("%s 实际 %s 方向「%s」得 %s 分", (target, actual, direction, points) => {
    const { score } = pair(target, actual, direction).points ?? {};
    expect(score && toNumber(score)).toBe(points);
  });

  it("没有分值就没有得分，完成率照算", () => {
    const { points, assessment } = evaluatePair(
      { target: "10次", actual: "9次", weight: null, claimed: null, direction: "" },
      rulesOf(national2020),
    );
    expect(points).toBeNull();
    expect(assessment.completion && toDecimalText(assessment.completion)).toBe("0.9");
  });
});
