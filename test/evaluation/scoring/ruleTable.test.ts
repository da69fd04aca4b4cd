import { hubeiProject2020 } from "../../../src/evaluation/rules/builtin/hubeiProject2020";
import { linearOverrun } from "../../../src/evaluation/rules/builtin/linearOverrun";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import { evaluatedTable, national, scored, type OneRow } from "../evaluated";
import { has } from "../findings/found";

const formulas = (changes: Partial<typeof national2020.formulas>) =>
  national({ formulas: { ...national2020.formulas, ...changes } });

const points = (row: OneRow, profile = national2020) => scored(row, profile).score;

describe("正向指标", () => {
  it.each([
    // target        actual        weight score completion
    ["≥4754人", "4604人", 5, 4.84, 0.9684],
    ["4754人", "4604人", 5, 4.84, 0.9684],
    ["≥95%", "100%", 10, 10, 1.0526],
    [">95%", "95%", 10, 10, 1],
    ["2.6亿元", "2.45亿元", 10, 9.42, 0.9423],
    ["1100万元", "1093万元", 10, 9.94, 0.9936],
    ["100%", "0", 10, 0, 0],
    ["≥100000", "99999", 10, 10, 0.9999],
    ["≥3次", "5次", 10, 10, 1.6667],
    ["≥100人", "200余人", 10, 10, 2],
    ["≥-5%", "-3%", 10, 10, 1],
    ["≥-5%", "-6%", 10, 0, 0],
    ["≥100%", "-20%", 10, 0, -0.2],
    ["好评率90%", "好评率81%", 10, 9, 0.9],
    ["每亩300", "每亩270", 10, 9, 0.9],
  ])("%s 实际 %s", (target, actual, weight, score, completion) => {
    expect(scored({ target, actual, weight })).toMatchObject({ direction: "higher", score, completion });
  });
});

describe("反向指标", () => {
  it.each([
    // target      actual      weight  ratio  linear  allOrNothing
    ["≤5300元/户", "5830元/户", 10, 9.09, 9, 0],
    ["≤90万元", "89.974", 8, 8, 8, 8],
    ["≤90万元", "90万元", 8, 8, 8, 8],
    ["<5%", "5%", 10, 10, 10, 10],
    ["≤5%", "10%", 10, 5, 0, 0],
    ["≤5%", "12%", 10, 4.17, 0, 0],
    ["不超过30天", "33天", 5, 4.55, 4.5, 0],
    ["5%以内", "0", 5, 5, 5, 5],
  ])("%s 实际 %s", (target, actual, weight, ratio, linear, allOrNothing) => {
    const row = { target, actual, weight };
    expect(scored(row).direction).toBe("lower");
    expect(points(row)).toBe(ratio);
    expect(points(row, linearOverrun)).toBe(linear);
    expect(points(row, formulas({ atMost: "allOrNothing" }))).toBe(allOrNothing);
  });
});

describe("等于类指标", () => {
  it.each([
    // target  actual  atLeast strict closeness
    ["=100%", "100%", 10, 10, 10],
    ["=10次", "8次", 8, 0, 8],
    ["=10次", "12次", 10, 0, 8.33],
  ])("%s 实际 %s", (target, actual, atLeast, strict, closeness) => {
    expect(scored({ target, actual }).direction).toBe("equal");
    expect(points({ target, actual })).toBe(atLeast);
    expect(points({ target, actual }, formulas({ equal: "strict" }))).toBe(strict);
    expect(points({ target, actual }, formulas({ equal: "closeness" }))).toBe(closeness);
  });
});

describe("不得发生的指标", () => {
  it.each([
    ["0起", "0起", 10],
    ["0", "0", 10],
    ["0人次", "无", 10],
    ["≤0起", "0", 10],
    ["=0", "0", 10],
    ["无重大安全事故", "未发生", 10],
    ["零投诉", "0起", 10],
    ["0起", "1起", 0],
    ["0", "0.01", 0],
    ["零投诉", "3起", 0],
    ["≥0", "3", 10],
  ])("%s 实际 %s", (target, actual, score) => expect(points({ target, actual })).toBe(score));
});

describe("区间指标", () => {
  it.each([
    // target    actual  ratio linear
    ["10-20人", "10人", 10, 10],
    ["10-20人", "20人", 10, 10],
    ["10-20人", "15", 10, 10],
    ["10-20人", "8人", 8, 8],
    ["10-20人", "25人", 8, 7.5],
    ["10-20人", "50人", 4, 0],
    ["±5%", "-3%", 10, 10],
    ["±5%", "6%", 8.33, 8],
    ["±5%", "-6%", 0, 0],
    ["80%-90%", "0.72", 9, 9],
    ["1-2万人", "5000人", 5, 5],
  ])("%s 实际 %s", (target, actual, ratio, linear) => {
    expect(scored({ target, actual }).direction).toBe("range");
    expect(points({ target, actual })).toBe(ratio);
    expect(points({ target, actual }, linearOverrun)).toBe(linear);
  });
});

describe("实际写的是完成率", () => {
  it.each([
    ["4次", "完成率100%", 10, 1],
    ["25万人次", "完成率80%", 8, 0.8],
    ["逐年提升", "完成率95%", 9.5, 0.95],
    ["50000册", "完成率120%", 10, 1.2],
    ["80%", "完成率100%", 10, 1],
    ["好评率90%", "完成率99.14%", 9.91, 0.9914],
    ["100%", "完成98%", 9.8, 0.98],
    ["完成率100%", "完成率95%", 9.5, 0.95],
    ["完成率≥95%", "96%", 10, 1.0105],
  ])("%s 实际 %s", (target, actual, score, completion) =>
    expect(scored({ target, actual })).toMatchObject({ score, completion }),
  );
});

describe("时间指标", () => {
  it.each([
    // target       actual           claimed score
    ["12月底前", "2021年12月20日", "", 10],
    ["2021年12月", "2021年11月", "", 10],
    ["第四季度", "12月31日", "", 10],
    ["2021年1月-12月", "2021年1月-12月", "", 10],
    ["2020年1月--2020年11月", "2020年10月", "", 10],
    ["12月底前", "2022年1月", 7, 7],
    ["12月底前", "2022年1月", 9, 8],
    ["11月底之前", "2021年12月", 3, 3],
    ["11月底之前", "2021年12月", "", 7],
    ["12月31日前", "已完成", "", 10],
    ["12月31日前", "未完成", "", 3],
  ])("%s 实际 %s 自评 %s", (target, actual, claimed, score) =>
    expect(scored({ target, actual, claimed, year: 2021 })).toMatchObject({ direction: "date", score }),
  );

  it("逾期没有完成率", () => expect(scored({ target: "11月底前", actual: "12月", year: 2021 }).completion).toBeNull());
});

describe("达成程度", () => {
  const [first, second, third] = ["达成预期指标", "部分达成预期指标并具有一定效果", "未达成预期指标且效果较差"];
  it.each([
    // actual claimed national hubei
    [first, "", 10, 10],
    [first, 9, 9, 9],
    [first, 8, 8, 8],
    [first, 7, 8, 8],
    [second, "", 7, 6.5],
    [second, 7.5, 7.5, 7.5],
    [second, 5.5, 6, 5.5],
    [second, 9, 8, 8],
    [third, "", 3, 2.5],
    [third, 0, 0, 0],
    [third, 5.5, 5.5, 5],
    [third, 10, 6, 5],
  ])("%s 自评 %s", (actual, claimed, inNation, inHubei) => {
    for (const target of ["效果显著", "≥95%", "12月底前", ""]) {
      expect(points({ target, actual, claimed })).toBe(inNation);
      expect(points({ target, actual, claimed }, hubeiProject2020)).toBe(inHubei);
    }
  });

  it.each([
    ["1000件", "1000件达成预期指标", 10],
    ["1000件", "900件部分达成预期指标并具有一定效果", 9],
    ["1000人", "900件部分达成预期指标并具有一定效果", 7],
  ])("%s 实际 %s：同一单位的数量先于达成程度", (target, actual, score) =>
    expect(points({ target, actual })).toBe(score),
  );
});

describe("实际说目标已达成", () => {
  it.each([
    ["显著提升", "显著提升"],
    ["有所提升", "显著提升"],
    ["良好", "优"],
    ["良好", "良"],
    ["全天候可用", "全天候"],
    ["资源采购期以当年为主", "资源采购期以当年为主"],
    ["资源采购期以当年为主", "资源采购期以当年为主。"],
    ["≤30万元", "完成"],
    ["保障机关正常运转", "已保障机关正常运转"],
    ["通过验收", "验收通过"],
    ["是", "是"],
    ["建立制度", "是"],
    ["不断完善管理", "不断完善管理"],
  ])("%s 实际 %s：按达成档", (target, actual) => {
    expect(points({ target, actual })).toBe(10);
    expect(points({ target, actual, claimed: 8.5 })).toBe(8.5);
    expect(points({ target, actual, claimed: 5 })).toBe(8);
  });

  it.each([
    ["优", "良好"],
    ["显著提升", "有所提升"],
    ["保障机关正常运转", "未能保障机关正常运转"],
    ["显著提升居民幸福感", "开展了三次活动"],
    ["满意", "高"],
  ])("%s 实际 %s：不算达成", (target, actual) => {
    expect(points({ target, actual })).toBe(0);
    expect(points({ target, actual, claimed: 6 })).toBe(6);
  });

  it("否 不是 是", () => expect(points({ target: "是", actual: "否", claimed: 10 })).toBe(6));

  it("可由规则限定无法衡量的目标最多得几成", () => {
    const capped = national({ unmeasurable: 0.6 });
    const slogan = { target: "公益性事业", actual: "公益性事业" };
    expect(points({ ...slogan, claimed: 10 }, capped)).toBe(6);
    expect(points(slogan, capped)).toBe(6);
    expect(points({ target: "显著提升", actual: "显著提升", claimed: 10 }, capped)).toBe(10);
    expect(points({ target: "≥95%", actual: "已完成", claimed: 10 }, capped)).toBe(10);
    const measurable = "严格按照预算标准1000元/人给补助对象兑付补助";
    expect(points({ target: measurable, actual: measurable, claimed: 10 }, capped)).toBe(10);
  });
});

describe("无法比较", () => {
  it.each([
    ["≥95%", "效果较好"],
    ["5人", "5次"],
    ["≥266米", "建成水标尺"],
    ["≥266米", "#REF!"],
    ["19处、22637.6平方米", "19处、22637.6平方米等工程"],
    ["5人", "19处、22637.6平方米"],
    ["", "12次"],
    ["95%", "提高5%"],
    ["提升幸福感", "组织活动"],
  ])("%s 实际 %s：沿用自评得分，没有则为 0，完成率不详", (target, actual) => {
    expect(scored({ target, actual, claimed: 7.5 })).toMatchObject({ score: 7.5, completion: null });
    expect(scored({ target, actual })).toMatchObject({ score: 0, completion: null });
    expect(points({ target, actual, claimed: 12 })).toBe(10);
  });
});

describe("没有完成值", () => {
  const carried = national({ missingActual: "carried" });
  it.each([
    ["≥266米", ""],
    ["≥266米", "/"],
    ["≥266米", "—"],
    ["提升幸福感", "无"],
    ["提升幸福感", "……"],
    ["/", "/"],
    ["", ""],
  ])("%s 实际 %s 自评 7.5 分：没有依据不得分，或由规则沿用自评", (target, actual) => {
    const row = { target, actual, claimed: 7.5 };
    expect(scored(row)).toMatchObject({ score: 0, completion: null });
    expect(scored(row, carried)).toMatchObject({ score: 7.5, completion: null });
    expect(has("score-without-evidence", row)).toBe(true);
    expect(has("score-too-high", row)).toBe(false);
  });

  it.each([
    ["0起", "无"],
    ["无重大安全事故", "无"],
  ])("%s 实际 %s：“无”就是完成值", (target, actual) => expect(points({ target, actual, claimed: 10 })).toBe(10));

  it("没有完成值这一列的表沿用自评得分", () =>
    expect(evaluatedTable("三级 | 目标 | 分值 | 得分\n培训 | 5次 | 10 | 9").indicators[0]).toMatchObject({ score: 9 }));
});

describe("目标明显偏低", () => {
  const deduct = national({ overshoot: { threshold: 1.3, treatment: "proportional", points: 0 } });
  it.each([
    // actual cap deduct
    ["100人", 10, 10],
    ["129人", 10, 10],
    ["130人", 10, 10],
    ["150人", 10, 8],
    ["229人", 10, 0.1],
    ["500人", 10, 0],
  ])("≥100人 实际 %s", (actual, cap, deducted) => {
    expect(points({ target: "≥100人", actual })).toBe(cap);
    expect(points({ target: "≥100人", actual }, deduct)).toBe(deducted);
  });
});

describe("增减幅度", () => {
  it.each([
    // name          target    actual   score
    ["能耗", "下降3%", "下降3%", 10],
    ["能耗", "下降4%", "下降3%", 7.5],
    ["能耗", "下降3%", "上升2%", 0],
    ["能耗", "下降3%", "-3%", 10],
    ["收入", "增长5%", "较上年增长6%", 10],
    ["收入增长率", "≥5%", "4%", 8],
    ["事故下降率", "≥5%", "下降6%", 10],
    ["事故下降率", "5%", "4%", 8],
  ])("%s %s 实际 %s", (name, target, actual, score) => expect(points({ name, target, actual })).toBe(score));
});
