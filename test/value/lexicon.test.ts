import fc from "fast-check";
import { holdsNumber, isNumberText, isPrintedWhole, pointsOf } from "../../src/value/numbers";
import { moneyOf, moneyUnitOf } from "../../src/value/money";
import { isBlankCell } from "../../src/value/nothing";
import { readText, saysNothing } from "../../src/value/read";
import { readSign } from "../../src/value/signs";
import { toDecimalText, type Rational } from "../../src/value/exact/rational";
import { formOf } from "../form/told";
import { evaluated } from "../evaluation/evaluated";

const written = (amount: Rational | null) => (amount === null ? null : toDecimalText(amount));

/** Every word of an operator in common use, by the direction it asks for. */
const higher = ["≥", ">", "≧", ">=", "＞＝", "大于", "高于", "多于", "超过", "优于", "大于等于", "大于或等于", "不低于", "不得低于", "不少于", "不得少于", "不小于", "不应低于", "至少", "最低", "最少", "下限", "下限为", "保底", "以上", "及以上", "（含）以上", "之上", "达到"]; // prettier-ignore
const lower = ["≤", "<", "≦", "<=", "＜＝", "小于", "低于", "少于", "不足", "小于等于", "小于或等于", "不超过", "不得超过", "不应超过", "不高于", "不得高于", "不大于", "不多于", "不突破", "未超过", "最多", "至多", "最高", "上限", "上限为", "封顶", "控制在", "以下", "及以下", "（含）以下", "以内", "之内", "内"]; // prettier-ignore
const equal = ["=", "＝", "==", "等于"];
const worded: readonly (readonly [string, string])[] = [
  ...higher.map((word) => [word, "higher"] as const),
  ...lower.map((word) => [word, "lower"] as const),
  ...equal.map((word) => [word, "equal"] as const),
];
const isSign = (word: string): boolean => /^[≥≤≧≦><=＞＜＝]+$/.test(word);

/** `<` alone is a merged cell where a table is written out. */
const inCell = (word: string): string => (word === "<" ? "␣<" : word);

const directionOn = (header: string, cells: string): string => {
  const form = formOf(`一级指标 | 二级指标 | 三级指标 | ${header} | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 甲项数量 | ${cells} | 150 | 90 | 60`);
  const [indicator] = evaluated(form).indicators;
  return `${indicator?.direction} ${indicator?.directionSource}`;
};

describe("同一个符号写在哪里，方向都一样", () => {
  it.each(worded)("%s：%s", (word, direction) => {
    const expected = `${direction} stated`;
    expect(directionOn("计算符号 | 指标值", `${inCell(word)} | 100`)).toBe(expected);
    expect(directionOn("指标性质 | 指标值", `${inCell(word)} | 100`)).toBe(expected);
    expect(directionOn("指标值 |", `${inCell(word)} | 100`)).toBe(expected);
    expect(directionOn("指标值", `${word}100`)).toBe(expected);
    if (!isSign(word)) expect(directionOn("指标值", `100${word}`)).toBe(expected);
  });

  it.each(["不得超过", "最多", "低于", "上限", "以下", "控制在"])("符号列写 %s，100 做成 150 得 6.67 分", (word) => {
    const form = formOf(`一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 甲项数量 | ${word} | 100 | 150 | 10 | 6.67`);
    expect(evaluated(form).indicators[0]?.score).toBe(6.67);
  });

  it("数、单位、写法换了，方向不变", () => {
    const spelled = fc.constantFrom(...worded);
    const unit = fc.constantFrom("", "%", "人", "万元", "个", "公里", "户");
    const blank = fc.constantFrom("", " ", "　");
    fc.assert(
      fc.property(spelled, fc.integer({ min: 1, max: 1_000_000 }), unit, blank, ([word], amount, unit, blank) => {
        const sign = readSign(blank + word + blank);
        const before = readText(`${word}${blank}${amount}${unit}`);
        const after = isSign(word) ? before : readText(`${amount}${unit}${blank}${word}`);
        const operators = [before, after].map((value) => (value.kind === "quantity" ? value.operator : value.kind));
        const stated = sign.kind === "operator" ? sign.operator : sign.kind;
        expect([word, ...operators]).toEqual([word, stated, stated]);
      }),
    );
  });

  it.each(["≠5", "介于5", "区间90", "<>5", "不等于5", "≥95%以下", "不超过≥5"])("%s 没有读成数量", (text) =>
    expect(readText(text).kind).toBe("text"),
  );

  it("完成值写达到，不算抄目标", () => {
    const form = formOf(`一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
产出指标 | 质量指标 | 合格率 | ≥95% | 达到96% | 45 | 45
产出指标 | 质量指标 | 优良率 | ≥95% | ≥95% | 45 | 45`);
    const copied = evaluated(form).findings.filter(({ code }) => code === "operator-in-actual");
    expect(copied.map(({ indicator }) => indicator)).toEqual(["优良率"]);
  });
});

const nothings = ["", " ", "　", "\u200b", "/", "／", "\\", "-", "—", "——", "－", "……", "…", "...", "*", "_", "N/A", "n/a", "NA", "无", "无。", "没有", "暂无", "空", "空白", "未涉及", "不涉及", "不适用", "不评价", "未填写", "本年不涉及", "不涉及此项", "指标1：", "XX", "≥**人", "（填写具体数值）"]; // prettier-ignore

describe("没有内容的写法，表格和取值说法一致", () => {
  it.each(nothings)("「%s」什么也没说", (text) => {
    expect(readText(text).kind).toBe("nothing");
    expect(saysNothing(text)).toBe(true);
    expect(isBlankCell(text)).toBe(readText(text).kind === "nothing" && text.trim().replace("\u200b", "") === "");
    const sign = readSign(text);
    expect(sign).toEqual({ kind: "nothing" });
  });

  it.each(nothings.filter((text) => text.trim() !== "" && text !== "\u200b"))(
    "没有名称的行只写「%s」，不是指标",
    (text) => {
      const form = formOf(`一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 90 | 90
效益指标 | | | ${text} | ${text} | |`);
      expect(form.indicators.map(({ name }) => name.text)).toEqual(["培训次数"]);
    },
  );

  it.each(["#REF!", "#DIV/0!", "0", "否", "待定", "未完成", "未开展", "无重大事故"])("「%s」不是没说", (text) =>
    expect(saysNothing(text)).toBe(false),
  );
});

describe("写成文字的数", () => {
  it.each([
    "10", "10分", "98%", "1,234.50", "１２３", "1.2万", "5千元", "150万", "¥100", "￥1,000.00元", "人民币5万元", "45,862.31万元", "1.5亿", "100万元整", "-3", "0.9‰", "1 234", ".5",
  ])("%s 是数", (text) => {
    expect(isNumberText(text)).toBe(true);
    expect(readText(text).kind).toBe("quantity");
    expect(holdsNumber({ value: text, text })).toBe(true);
  }); // prettier-ignore

  it.each(["", "10人", "约10", "≥10", "10-20", "合计", "十分", "2020年", "10 20", "元", "第1"])(
    "%s 不是一个数",
    (text) => expect(isNumberText(text)).toBe(false),
  );

  it.each([
    [10, "General", "10"],
    [0.2, "0%", "20"],
    ["10分", "@", "10"],
    ["20%", "@", "20"],
    ["１０", "@", "10"],
    ["1.2万", "@", null],
    ["3人", "@", null],
    ["待定", "@", null],
    ["#DIV/0!", "@", null],
  ])("%s（%s）是 %s 分", (value, format, points) => expect(written(pointsOf(value, format))).toBe(points));

  it.each([
    ["10", true],
    ["10分", true],
    ["9.0", true],
    ["9.5", false],
    ["９．５", false],
    ["无", false],
  ])("%s 写成整数：%s", (text, whole) => expect(isPrintedWhole(text)).toBe(whole));
});

describe("金额", () => {
  it.each([
    [150, "万元", "150"],
    ["150", "万元", "150"],
    ["150万", "万元", "150"],
    ["150万", "元", "1500000"],
    ["150万元", "元", "1500000"],
    ["1.5亿", "万元", "15000"],
    ["￥1,500,000.00", "元", "1500000"],
    ["1500000元", "万元", "150"],
    ["5千元", "元", "5000"],
    ["150万", "", "150"],
    ["3人", "万元", null],
    ["98%", "万元", null],
    ["待定", "万元", null],
  ])("%s（表中单位：%s）是 %s", (value, unit, amount) => expect(written(moneyOf(value, "General", unit))).toBe(amount));

  it.each([
    ["150万", "万元"],
    ["5千元", "千元"],
    ["45,862.31万元", "万元"],
    ["150", ""],
    ["3人", ""],
  ])("%s 自带单位：%s", (text, unit) => expect(moneyUnitOf(text)).toBe(unit));
});
