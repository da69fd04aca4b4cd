import * as fc from "fast-check";
import type { Profile } from "../../src/evaluation/rules/profile";
import { builtinProfiles } from "../../src/evaluation/rules/builtin/builtin";
import { national2020 } from "../../src/evaluation/rules/builtin/national2020";
import { publishedPairs } from "../value/publishedPairs";

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Texts that cells really hold, published or usual. */
export const realTexts: readonly string[] = unique([
  ...publishedPairs.flatMap(({ target, actual }) => [target ?? "", actual ?? ""]),
  "10-20人",
  "±5%",
  "0起",
  "无",
  "不适用",
  "未完成",
  "部分达成预期指标并具有一定效果",
  "未达成预期指标且效果较差",
  "1000件达成预期指标",
  "较上年下降3%",
  "2021年12月31日前全部完成支付",
  "第四季度",
  "#DIV/0!",
  "≥**人",
  "百分之九十五",
  "每人每月300元",
]);

/** Pieces that readings turn on, to put together at random. */
const pieces = [
  ..."0123456789.,%‰≥≤<>=＝±+-~至/、，；。（）()年月日季度底前内以上下不低于超过完成率达成预期指标部分未无零一二三十百千万亿元人次个亩㎡每均约余各提升降是否优良中差*X#…—\n \u3000",
];

const mutated = fc
  .tuple(fc.constantFrom(...realTexts), fc.nat(), fc.nat(3), fc.constantFrom(...pieces, ""))
  .map(([text, place, taken, put]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + put + text.slice(at + taken);
  });

/** Any text at all: of any characters, of the pieces that matter, real ones and real ones with a change. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...realTexts),
  mutated,
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** The built-in profiles and variants that use every formula. */
export const profiles: readonly Profile[] = [
  ...builtinProfiles,
  { ...national2020, id: "strict", formulas: { atMost: "allOrNothing", equal: "strict" }, notApplicable: "rescale" },
  { ...national2020, id: "close", formulas: { atMost: "linear", equal: "closeness" }, unmeasurable: 0.6 },
  {
    ...national2020,
    id: "deducting",
    overshoot: { threshold: 1.3, treatment: "proportional", points: 0 },
    rounding: { places: 1, mode: "truncate" },
  },
];

export const anyProfile: fc.Arbitrary<Profile> = fc.constantFrom(...profiles);
