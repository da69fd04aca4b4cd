import { national } from "../evaluated";
import { cells, found, has } from "./found";

const yes = true;
const no = false;

describe("under-target：没有达到目标", () => {
  it.each([
    ["≥4754人", "4604人", yes],
    ["≥100000", "99999", yes],
    ["≤5300元/户", "5830元/户", yes],
    ["0起", "1起", yes],
    ["10-20人", "8人", yes],
    ["4次", "完成率98%", yes],
    ["≥95%", "95%", no],
    ["≤5%", "5%", no],
    ["≥95%", "达成预期指标", no],
    ["显著", "有所提升", no],
    ["≥95%", "", no],
    ["5人", "4次", no],
    ["11月底前", "12月", no],
  ])("%s 实际 %s：%s", (target, actual, expected) =>
    expect(has("under-target", { target, actual, year: 2021 })).toBe(expected),
  );
});

describe("over-target：目标定得过低", () => {
  it.each([
    ["≥100人", "130人", yes],
    ["100人", "200余人", yes],
    ["50000册", "完成率147%", yes],
    ["≥100人", "129.99人", no],
    ["≤100万元", "20万元", no],
    ["=10次", "20次", no],
    ["10-20人", "50人", no],
    ["0起", "0起", no],
    ["提高1%", "提高1.2%", no],
  ])("%s 实际 %s：%s", (target, actual, expected) => expect(has("over-target", { target, actual })).toBe(expected));

  it("界限由规则定", () => {
    const at2 = national({ overshoot: { threshold: 2, treatment: "none", points: 0 } });
    expect(has("over-target", { target: "100人", actual: "199人" }, at2)).toBe(no);
    expect(has("over-target", { target: "100人", actual: "200人" }, at2)).toBe(yes);
  });
});

describe("unmeasurable：无法衡量的目标", () => {
  it.each([
    ["全面落实红色引擎共同创造,努力创建全国文明城市", yes],
    ["公益性事业", yes],
    ["提升居民幸福感", yes],
    ["显著", no],
    ["逐年提升", no],
    ["优", no],
    ["是", no],
    ["长期", no],
    ["12月底前完成", no],
    ["达成预期指标", no],
    ["严格按照预算标准1000元/人给补助对象兑付补助", no],
    ["无重大安全事故", no],
    ["优 100% / 良 90% / 中 85% / 差 <85%", no],
    ["/", no],
    ["≥**人", no],
    ["", no],
  ])("%s：%s", (target, expected) => expect(has("unmeasurable", { target, actual: target })).toBe(expected));
});

describe("missing-actual：有目标没有完成值", () => {
  it.each([
    ["≥95%", "", yes],
    ["≥95%", "/", yes],
    ["提升幸福感", "", yes],
    ["≥95%", "#REF!", yes],
    ["0起", "无", no],
    ["无重大安全事故", "无", no],
    ["", "", no],
    ["/", "/", no],
    ["≥95%", "未完成", no],
  ])("%s 实际 %s：%s", (target, actual, expected) => expect(has("missing-actual", { target, actual })).toBe(expected));

  it("没有完成值这一列的表不提", () =>
    expect(cells("missing-actual", "三级 | 目标 | 分值\n培训 | 5次 | 10")).toEqual([]));
});

describe("late：逾期", () => {
  it.each([
    ["11月底之前", "2021年12月", yes],
    ["2021年9月完成", "2021年11月", yes],
    ["第三季度", "12月", yes],
    ["11月底之前", "2021年11月30日", no],
    ["12月底前", "12月", no],
    ["12月15日前", "12月", no],
    ["12月底前", "已完成", no],
    ["全年", "第四季度", no],
  ])("%s 实际 %s：%s", (target, actual, expected) =>
    expect(has("late", { target, actual, year: 2021 })).toBe(expected),
  );
});

describe("incomparable：数值目标答以文字或别的单位", () => {
  it.each([
    ["≥95%", "效果较好", yes],
    ["5人", "5次", yes],
    ["≤30万元", "完成", yes],
    ["≥95%", "达成预期指标", yes],
    ["10-20人", "较多", yes],
    ["12月底前", "效果较好", yes],
    ["≥95%", "0.96", no],
    ["4次", "完成率100%", no],
    ["3公里", "3000米", no],
    ["显著", "效果较好", no],
    ["提升幸福感", "5次", no],
    ["≥95%", "", no],
    ["12月底前", "已完成", no],
  ])("%s 实际 %s：%s", (target, actual, expected) => expect(has("incomparable", { target, actual })).toBe(expected));
});

describe("operator-in-actual：照抄目标的符号", () => {
  it.each([
    ["≥266米", "≥266米", yes],
    ["≥90%", "90%以上", yes],
    ["≤5%", "5%以内", yes],
    ["≥266米", "266米", no],
    ["266米", "≥266米", no],
    ["≥266米", "＞266米", no],
    ["≥266米", "300米", no],
  ])("%s 实际 %s：%s", (target, actual, expected) =>
    expect(has("operator-in-actual", { target, actual })).toBe(expected),
  );
});

describe("money-as-quantity：数量指标以金额衡量", () => {
  it.each([
    ["数量指标", "20万元", yes],
    ["产出数量", "300元/户", yes],
    ["成本指标", "20万元", no],
    ["数量指标", "20万人", no],
    ["数量指标", "20", no],
  ])("%s %s：%s", (level2, target, expected) =>
    expect(has("money-as-quantity", { level2, target, actual: target })).toBe(expected),
  );
});

describe("target-in-name：目标写在名称里", () => {
  it.each([
    ["年度资金支付完成率100%", "", yes],
    ["★指标1：受益群众≥500人", "", yes],
    ["12月底前完成支付", "", yes],
    ["控制成本10-20万元", "", yes],
    ["年度资金支付完成率100%", "100%", no],
    ["年度资金支付完成率", "", no],
    ["指标1", "", no],
    ["2022年培训人数", "", no],
    ["第2批补助发放", "", no],
    ["PM2.5平均浓度", "", no],
  ])("%s 目标「%s」：%s", (name, target, expected) =>
    expect(has("target-in-name", { name, target, actual: "" })).toBe(expected),
  );

  it("不适用的指标不提", () =>
    expect(has("target-in-name", { name: "支付完成率100%", target: "/", actual: "/" })).toBe(no));
});

describe("template-leftover：模板文字没有改", () => {
  it.each([
    ["≥**人", "5人", yes],
    ["XX万元", "5万元", yes],
    ["5人", "请填写实际完成值", yes],
    ["5人", "5人", no],
    ["例行检查5次", "5次", no],
  ])("%s 实际 %s：%s", (target, actual, expected) =>
    expect(has("template-leftover", { target, actual })).toBe(expected),
  );

  it("空着的模板行也指出", () =>
    expect(
      found("template-leftover", "三级 | 目标 | 实际\n培训 | 5次 | 5次", { leftovers: ["指标2：", "……"] }).map(
        ({ cell, evidence }) => [cell, evidence],
      ),
    ).toEqual([
      ["C90", { text: "指标2：" }],
      ["C91", { text: "……" }],
    ]));
});

describe("duplicate-indicator：同一指标写了两次", () => {
  it.each([
    ["同名同目标", "数量指标 | 培训人数 | 5人\n质量指标 | 培训人数 | 5人", ["C3"]],
    ["同名同二级", "数量指标 | 培训人数 | 5人\n数量指标 | 培训人数 | 6人", ["C3"]],
    ["编号和标记不同", "数量指标 | 指标1：培训人数 | 5人\n数量指标 | ★培训人数 | 5人", ["C3"]],
    ["第三次", "数量指标 | 培训人数 | 5人\n数量指标 | 培训人数 | 5人\n数量指标 | 培训人数 | 5人", ["C3", "C4"]],
    ["同名而二级和目标都不同", "数量指标 | 达标率 | 90%\n质量指标 | 达标率 | 95%", []],
    ["名称不同", "数量指标 | 培训人数 | 5人\n数量指标 | 参训人数 | 5人", []],
    ["没有名称", "数量指标 | | 5人\n数量指标 | | 5人", []],
  ])("%s", (_, rows, expected) =>
    expect(cells("duplicate-indicator", `二级 | 三级 | 目标\n${rows}`)).toEqual(expected),
  );

  it("不同的年度绩效目标各有一棵树，不算重复", () =>
    expect(
      cells("duplicate-indicator", "目标组 | 三级 | 目标\n目标1 | 培训人数 | 5人\n目标2 | 培训人数 | 5人"),
    ).toEqual([]));
});
