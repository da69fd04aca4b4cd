import * as fc from "fast-check";
import { multiply, toDecimalText } from "../../src/value/exact/rational";
import { align } from "../../src/evaluation/scoring/comparable";
import { readText } from "../../src/value/read";
import { unitOf } from "../../src/value/unit";
import { countNames, convertible } from "../../src/value/unitTable";
import { read } from "./told";

describe("单位", () => {
  it.each([
    ["5万元", "5 万元"],
    ["5 万 元", "5 万元"],
    ["5万", "5 万"],
    ["1.2亿元", "1.2 亿元"],
    ["3千元", "3 千元"],
    ["3百人", "3 百人"],
    ["2000种次", "2000 种次"],
    ["25TB", "25 TB"],
    ["20㎡", "20 平方米"],
    ["20m2", "20 平方米"],
    ["3m³", "3 立方米"],
    ["3hm²", "3 公顷"],
    ["5KM", "5 KM"],
    ["0.9‰", "0.9 ‰"],
    ["3个百分点", "3 个百分点"],
    ["1次/月", "1 次/月"],
    ["每月1次", "1 次/月"],
    ["每年2次", "2 次/年"],
    ["人均500元", "500 元/人"],
    ["1600元/亩", "1600 元/亩"],
    ["300元每人", "300 元/人"],
  ])("%s is %s", (text, value) => expect(read(text)).toBe(value));

  it.each(["元/人*月", "元/人·月", "元/人•月", "元/人×月", "元/人/月", "元/人.月"])(
    "%s is one spelling of 元/人·月",
    (unit) => expect(read(`530${unit}`)).toBe("530 元/人·月"),
  );
});

/** The first in the second's unit: what one has to be to equal the other. */
function sameAs(left: string, right: string): boolean {
  const [a, b] = [readText(left), readText(right)];
  if (a.kind !== "quantity" || b.kind !== "quantity") throw new Error(`${left} or ${right} is no quantity`);
  const aligned = align(a, b);
  return aligned !== null && toDecimalText(aligned.target) === toDecimalText(aligned.actual);
}

describe("换算", () => {
  it.each([
    ["1.2万亩", "12000亩"],
    ["0.45亿元", "4500万元"],
    ["30万元", "300000元"],
    ["5万", "50000元"],
    ["5公里", "5000米"],
    ["5km", "5千米"],
    ["50厘米", "0.5米"],
    ["3公顷", "30000平方米"],
    ["3公顷", "45亩"],
    ["1平方公里", "100公顷"],
    ["2吨", "2000公斤"],
    ["1公斤", "2斤"],
    ["2年", "24个月"],
    ["24小时", "1天"],
    ["9‰", "0.9%"],
    ["3个百分点", "3%"],
    ["25万人次", "250000人次"],
    ["3名", "3人"],
    ["0.5万元/人", "5000元/人"],
    ["6元/公斤", "3元/斤"],
    ["12次/年", "12次"],
    ["1TB", "1024GB"],
    ["2人", "2"],
    ["0.95", "95%"],
    ["95", "95%"],
    ["1.5万元", "15000"],
  ])("%s is %s", (left, right) => {
    expect(sameAs(left, right)).toBe(true);
    expect(sameAs(right, left)).toBe(true);
  });

  it.each([
    ["5人", "5次"],
    ["5人", "5人次"],
    ["5万元", "5万人"],
    ["5元", "5元/人"],
    ["5%", "5人"],
    ["5亩", "5亩次"],
    ["5个", "5件"],
    ["1次/月", "1次/季度"],
  ])("%s is not comparable with %s", (left, right) => {
    expect(sameAs(left, right)).toBe(false);
    expect(sameAs(right, left)).toBe(false);
  });
});

describe("every unit", () => {
  const names = [...countNames, ...convertible.map(([name]) => name)];

  it.each(names)("%s is read after a number, alone and with 万", (name) => {
    const value = readText(`12${name}`);
    if (value.kind === "date" || name === "月" || name === "日") return;
    expect(value).toMatchObject({ kind: "quantity", unit: { text: name } });
    expect(readText(`1.2万${name}`)).toMatchObject({ kind: "quantity", unit: { text: `万${name}` } });
  });

  it("is ten thousand times itself with 万", () =>
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const [small, large] = [unitOf(name), unitOf(`万${name}`)];
        expect(large.key).toBe(small.key);
        expect(toDecimalText(large.factor)).toBe(toDecimalText(multiply(small.factor, { n: 10000, d: 1 })));
      }),
    ));
});
