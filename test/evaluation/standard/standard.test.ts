import fc from "fast-check";
import { evaluatePair, explainPair } from "../../../src/evaluation/evaluatePair";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import { rulesOf } from "../../../src/evaluation/rules/rules";
import { readStandard } from "../../../src/evaluation/standard/readStandard";
import { integer, parseDecimal, toNumber } from "../../../src/value/exact/rational";

const rules = rulesOf(national2020);
const kindOf = (text: string) => readStandard(text)?.rule.kind ?? null;

describe("an indicator's own 评分标准", () => {
  it.each([
    ["每低于1个百分点扣0.5分，扣完为止", "perStep"],
    ["每超过5%扣2分", "perStep"],
    ["以100%为标准。在职人员控制率≤100%，计1分；每超过一个百分点扣0.1分，扣完为止。", "perStep"],
    ["按完成比例得分", "inProportion"],
    ["实际完成率×分值", "inProportion"],
    ["完成得满分，否则不得分", "allOrNothing"],
    ["≥90%得满分；80%-90%得8分；60%-80%得5分；<60%得0分", "bands"],
    ["低于60%不得分", "threshold"],
    ["每发现一起扣1分", "perOccurrence"],
    ["缺一项扣2分", "perOccurrence"],
    ["①制度健全得2分；②执行到位得3分", "sumOfParts"],
    ["计划标准", null],
    ["反映单位人员控制的程度", null],
    ["根据完成情况由评价组打分，满分5分", "unread"],
  ])("%s：%s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  const score = (target: string, actual: string, weight: number, standard: string, claimed: string | null = null) => {
    const pair = evaluatePair(
      {
        target,
        actual,
        weight: integer(weight),
        claimed: claimed === null ? null : parseDecimal(claimed),
        direction: "",
        standard,
      },
      rules,
    );
    return { points: pair.points === null ? null : toNumber(pair.points.score), pair };
  };

  it.each([
    // target, actual, weight, standard, points
    ["≥95%", "92%", 10, "每低于1个百分点扣0.5分，扣完为止", 8.5],
    ["≥95%", "95%", 10, "每低于1个百分点扣0.5分，扣完为止", 10],
    ["≥95%", "50%", 10, "每低于1个百分点扣0.5分，扣完为止", 0],
    ["≤100%", "103%", 1, "以100%为标准。≤100%，计1分；每超过一个百分点扣0.1分，扣完为止。", 0.7],
    ["≤100万元", "112万元", 5, "每超过5%扣2分", 1],
    ["100人", "97人", 5, "每少1人扣0.5分", 3.5],
    ["100次", "80次", 5, "按完成比例得分", 4],
    ["≥95%", "94%", 5, "完成得满分，否则不得分", 0],
    ["≥95%", "96%", 5, "完成得满分，否则不得分", 5],
    ["≥90%", "85%", 10, "≥90%得满分；80%-90%得8分；60%-80%得5分；<60%得0分", 8],
    ["≥90%", "80%", 10, "≥90%得满分；80%≤X<90%得8分；60%≤X<80%得5分；<60%得0分", 8],
    ["≥90%", "59%", 10, "≥90%得满分；80%-90%得8分；60%-80%得5分；<60%得0分", 0],
    ["≥90%", "85%", 5, "≥90%得满分；80%-90%得80%的分值；60%-80%得权重的50%；<60%不得分", 4],
    ["100次", "55次", 10, "按完成比例得分，低于60%不得分", 0],
    ["0起", "2起", 5, "每发生一起扣1分", 3],
    ["≤0%", "0%", 3, "预算调整率=0,计3分;0-10%(含),计2分;10-20%(含),计1分;20-30%(含),计0.5分;大于30%不得分。", 3],
    ["≤0%", "10%", 3, "预算调整率=0,计3分;0-10%(含),计2分;10-20%(含),计1分;20-30%(含),计0.5分;大于30%不得分。", 2],
    ["≤0%", "35%", 3, "预算调整率=0,计3分;0-10%(含),计2分;10-20%(含),计1分;20-30%(含),计0.5分;大于30%不得分。", 0],
    ["100人", "91人", 15, "实际完成情况与计划每相差3%,扣1分,扣满15分为止。", 12],
    ["≥60分钟", "50分钟", 20, "每减少5分钟扣5分，扣完为止", 10],
  ])("%s 实际 %s，%s 分，%s：%s", (target, actual, weight, standard, points) => {
    expect(score(target, actual, weight, standard).points).toBe(points);
  });

  const numeric = [
    "每低于1个百分点扣0.5分，扣完为止",
    "按完成比例得分",
    "完成得满分，否则不得分",
    "≥90%得满分；80%≤X<90%得8分；60%≤X<80%得5分；<60%得0分",
    "按完成比例得分，低于60%不得分",
    "以95%为标准，每降低2个百分点扣1分",
  ];

  it.each(numeric)("stays within 0 and the weight, and never falls as more is done: %s", (standard) => {
    const shares = fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 1200 }));
    fc.assert(
      fc.property(shares, ([a, b]) => {
        const points = [Math.min(a, b), Math.max(a, b)].map(
          (tenths) => score("≥95%", `${tenths / 10}%`, 10, standard).points,
        );
        const [less = null, more = null] = points;
        // at a bound that belongs to two bands the person decides
        if (less === null || more === null) return true;
        return less >= 0 && more <= 10 && less <= more;
      }),
      { numRuns: 60 },
    );
  });

  it("leaves to the person what only a person can count", () => {
    expect(score("≥95%", "96%", 5, "①制度健全得2分；②执行到位得3分", "4").points).toBe(4);
  });

  it("quotes the text and says what it costs", () => {
    const { pair } = score("≥95%", "92%", 10, "每低于1个百分点扣0.5分，扣完为止");
    expect(explainPair(pair, rules, "zh-CN")).toBe(
      "按本行评分标准「每低于1个百分点扣0.5分，扣完为止」：目标 95，实际 92，相差 3，扣 1.5 分，得 8.5 分",
    );
  });

  it("carries to the profile what it does not understand, and says so", () => {
    const { pair, points } = score("≥95%", "92%", 10, "视情况扣1—3分，详见附件");
    expect(points).toBe(9.68);
    expect(explainPair(pair, rules, "zh-CN")).toContain("未能全部读懂");
  });
});
