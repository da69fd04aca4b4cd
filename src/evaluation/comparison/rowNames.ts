import { normalise } from "../../value/normalise";
import { isKnownUnit, unitOf } from "../../value/unit";

const numbering = /^[★☆▲※*]*(?:指标\d+[:：.、]?|\d+[.、)](?!\d)|\(\d+\)|[一二三四五六七八九十]+、|其中[:：])?/;
const years = /20\d\d年?度?|本年度?|当年度?|上年度?|去年/g;
const marks = /[()（）[\]【】〔〕〈〉《》"'“”‘’,，.。:：;；、·/_-]/g;
const points = /[(（]\d+(?:\.\d+)?分[)）]/g;

const bracketed = /[(（](?:单位[:：])?([^()（）]{1,6})[)）]$/;

/** A name as it is compared: without numbering, years, points, a unit in brackets (造林面积（亩）) and punctuation. */
export const nameKey = (name: string): string =>
  normalise(name)
    .replace(bracketed, (whole, unit: string) => (isKnownUnit(unitOf(unit)) ? "" : whole))
    .replace(points, "")
    .replace(numbering, "")
    .replace(years, "")
    .replace(marks, "")
    .toLowerCase();

/** 产出指标（50分）, 产出 and 产出指标 are one level. */
export const levelKey = (level: string): string => nameKey(level).replace(/(?:绩效)?指标$/, "");

/** 51000021R000000019951-临时救助: a project code that a name holds; "" where it holds none. */
export function projectCode(name: string): string {
  const text = normalise(name).toUpperCase();
  const [, code = ""] = /(?:^|[^0-9A-Z])([0-9][0-9A-Z]{11,29})(?![0-9A-Z])/.exec(text) ?? [];
  return code;
}

/** How much two names are alike: the share of pairs of neighbouring characters that both have, 0 to 1 (Dice). */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const pair of a) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let both = 0;
  for (const pair of b) {
    const left = rest.get(pair) ?? 0;
    if (left > 0) both += 1;
    rest.set(pair, left - 1);
  }
  return (2 * both) / (a.length + b.length);
}

const pairsOf = (text: string): readonly string[] => {
  const characters = [...text];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ""}${character}`);
};
