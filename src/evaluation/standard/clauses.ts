import { divide, integer, parseDecimal, zero, type Rational } from "../../value/exact/rational";
import type { Award, Bound, Condition } from "./rule";

const digits: Readonly<Record<string, string>> = {
  一: "1",
  两: "2",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
  十: "10",
};

const signs: readonly (readonly [RegExp, string])[] = [
  [/(?:>=|=>|≧|大于(?:或|、)?等于|高于或等于|不低于|不少于|不小于|达到或超过)/g, "≥"],
  [/(?:<=|=<|≦|小于(?:或|、)?等于|低于或等于|不高于|不超过|不大于|不多于|控制在(?=\d))/g, "≤"],
  [
    /(?:在)?(\d+(?:\.\d+)?(?:%|[个人次项件岁天户家])?)(?:\(含\))?(?:及|或|\(含\))?以上(?:\(含\d*(?:\.\d+)?%?\))?/g,
    "≥$1",
  ],
  [/(?:在)?(\d+(?:\.\d+)?(?:%|[个人次项件岁天户家])?)\(不含\)以下/g, "<$1"],
  [/(?:在)?(\d+(?:\.\d+)?(?:%|[个人次项件岁天户家])?)(?:\(含\)|及|或)(?:以下|以内)/g, "≤$1"],
  [/(?:在)?(\d+(?:\.\d+)?(?:%|[个人次项件岁天户家])?)(?:以下|以内)/g, "⋞$1"],
];

/** Narrow, without blanks, numerals before a measure as digits, comparisons as signs. ⋞ is a below that may include. */
export function plainStandard(text: string): string {
  let plain = text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[“”"'‘’「」]/g, "");
  plain = plain.replace(
    /[一两二三四五六七八九十](?=个?百分点|个|次|项|起|例|人|处|分(?!值|之|数|管)|天|条|名|件|家|户|岁)/g,
    (one) => digits[one] ?? one,
  );
  plain = plain
    .replace(/个?百分点/g, "%")
    .replace(/(\d)个%/g, "$1%")
    .replace(/%%/g, "%");
  // whom it counts, and words that only sound of points
  plain = plain.replace(/\d+周?岁(?:及|或)?以[上下]的?/g, "").replace(/打折扣/g, "");
  plain = plain.replace(/(每[^,;。]{1,24}?),(?=扣[^完至到])/g, "$1").replace(/分\)(?=[^;。,])/g, "分);");
  for (const [words, sign] of signs) plain = plain.replace(words, sign);
  return plain;
}

const number = "\\d+(?:\\.\\d+)?";
const unit = "%|岁|人次|人|次|项|起|例|处|条|名|件|家|户|天|个|";

export const amountOf = (text: string | undefined): Rational => parseDecimal(text ?? "") ?? zero;

const bound = (text: string | undefined, included: boolean, sure = true): Bound => ({
  amount: amountOf(text),
  included,
  sure,
});

const between = new RegExp(
  `(${number})(${unit})(\\(含\\)|\\(不含\\))?(?:-|~|—|–|至|到)+(${number})(${unit})(\\(含\\)|\\(不含\\))?(?:之间)?`,
);
const framed = new RegExp(`(${number})(${unit})(≤|<)[^≤<>≥,;。\\d]{0,16}(≤|<)(${number})(${unit})`);
const framedDown = new RegExp(`(${number})(${unit})(≥|>)[^≤<>≥,;。\\d]{0,16}(≥|>)(${number})(${unit})`);
const pair = new RegExp(`(≥|>)(${number})(${unit})(?:且|,|、|、且|,且)?(?:小于|低于|<|(≤)|⋞)(${number})(${unit})`);
const pairDown = new RegExp(`(≤|<|小于|低于)(${number})(${unit})(?:且|,|、|,且)?(≥)(${number})(${unit})`);
const single = new RegExp(`(≥|>|≤|<|⋞|=|达到|为|达|大于|高于|超过|低于|小于|不足|少于|未达到)(${number})(${unit})`);

/** What a clause asks of the amount; null where it names none. */
export function conditionIn(clause: string): Condition | null {
  let m = pair.exec(clause);
  if (m) return { low: bound(m[2], m[1] === "≥"), high: bound(m[5], m[4] === "≤"), unit: m[6] || m[3] || "" };
  m = pairDown.exec(clause);
  if (m) return { low: bound(m[5], true), high: bound(m[2], m[1] === "≤"), unit: m[6] || m[3] || "" };
  m = framed.exec(clause);
  if (m) return { low: bound(m[1], m[3] === "≤"), high: bound(m[5], m[4] === "≤"), unit: m[6] || m[2] || "" };
  m = framedDown.exec(clause);
  if (m) return { low: bound(m[5], m[4] === "≥"), high: bound(m[1], m[3] === "≥"), unit: m[6] || m[2] || "" };
  m = between.exec(clause);
  if (m) {
    const end = (amount: string | undefined, said: string | undefined): Bound =>
      said === undefined ? bound(amount, true, false) : bound(amount, said === "(含)");
    return { low: end(m[1], m[3]), high: end(m[4], m[6]), unit: m[5] || m[2] || "" };
  }
  m = single.exec(clause);
  if (!m) return null;
  const [, sign = "", amount, said = ""] = m;
  if (sign === "≥" || sign === "达到" || sign === "达") return { low: bound(amount, true), high: null, unit: said };
  if (sign === ">" || sign === "大于" || sign === "高于" || sign === "超过")
    return { low: bound(amount, false), high: null, unit: said };
  if (sign === "=" || sign === "为") return { low: bound(amount, true), high: bound(amount, true), unit: said };
  if (sign === "≤") return { low: null, high: bound(amount, true), unit: said };
  if (sign === "⋞") return { low: null, high: bound(amount, true, false), unit: said };
  return { low: null, high: bound(amount, false), unit: said };
}

const nothing = /不得分|不计分|不给分|得0分|计0分|记0分|为0分|^0分$|(?<![\d.])0分/;
const whole = /满分|得全分/;
const shareOf = new RegExp(
  `(?:得|计|按|记)(?:权重|分值|满分|总分|标准分|该项|本项|指标)(?:权重|分值|分数|分)?(?:的|×|\\*)(${number})%|(?:得|计|按|记)(${number})%(?:的)?(?:权重|分值|满分|标准分|分数)`,
);
const off = new RegExp(`扣(?:减|除|掉)?(${number})分`);
const points = new RegExp(`(?:得|计|给|记|为|可得|赋)(${number})分|(?:^|[,:)）])(${number})分`);

/** What a clause gives; null where it gives nothing that is understood. */
export function awardIn(clause: string): Award | null {
  if (nothing.test(clause)) return { of: "points", amount: zero };
  const part = shareOf.exec(clause);
  const percent = part?.[1] ?? part?.[2];
  if (percent !== undefined) return shareAward(percent);
  if (whole.test(clause)) return { of: "full" };
  const less = off.exec(clause);
  if (less) return { of: "off", amount: amountOf(less[1]) };
  const more = points.exec(clause);
  return more ? { of: "points", amount: amountOf(more[1] ?? more[2]) } : null;
}

const shareAward = (percent: string): Award => ({
  of: "share",
  amount: divide(amountOf(percent), integer(100)) ?? zero,
});
