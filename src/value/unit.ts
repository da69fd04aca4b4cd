import { divide, fraction, integer, multiply, one, parseDecimal, type Rational } from "./exact/rational";
import { convertible, countNames } from "./unitTable";
import type { Unit } from "./value";

interface Base {
  readonly key: string;
  readonly factor: Rational;
}

/** 2000/3 */
const tableFactor = (text: string): Rational => {
  const [n = "1", d = "1"] = text.split("/");
  return fraction(Number(n), Number(d));
};

const known = new Map<string, Base>([
  ...countNames.map((name) => [name, { key: name, factor: one }] as const),
  ...convertible.map(([name, key, factor]) => [name, { key, factor: tableFactor(factor) }] as const),
]);
const longest = Math.max(...[...known.keys()].map((name) => name.length));

const magnitudes: Readonly<Record<string, number>> = {
  万亿: 1e12, 千亿: 1e11, 百亿: 1e10, 十亿: 1e9, 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4, 千: 1e3, 百: 100, 十: 10,
}; // prettier-ignore

/** 万 before a unit, but not the 千 of 千克 or the 百 of 百分点. */
const magnitudeForm = /^(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![克米瓦伏])|百(?!分[点比])|十)/;

export const noUnit: Unit = { text: "", key: "", factor: one };
export const percent: Unit = { text: "%", key: "%", factor: one };

/** The longest known unit that `text` begins with, "" where none. */
export function knownPrefix(text: string): string {
  const lower = text.slice(0, longest).toLowerCase();
  for (let length = Math.min(longest, lower.length); length > 0; length--) {
    const name = lower.slice(0, length);
    // a Latin unit ends where its letters end: "m" is not the beginning of "mol"
    if (known.has(name) && !(/[a-z]$/.test(name) && /^[a-z]/.test(lower.slice(length)))) return text.slice(0, length);
  }
  return "";
}

/** 万 of 万元 with how many it is; "" and 1 where none. */
export function takeMagnitude(text: string): { readonly text: string; readonly factor: Rational } {
  const word = magnitudeForm.exec(text)?.[0] ?? "";
  return word === "" ? { text: "", factor: one } : { text: word, factor: integer(magnitudes[word] ?? 1) };
}

const simpleBase = (name: string): Base => known.get(name.toLowerCase()) ?? { key: name, factor: one };

function single(text: string): Base {
  const magnitude = takeMagnitude(text);
  const base = simpleBase(text.slice(magnitude.text.length));
  return { key: base.key, factor: multiply(magnitude.factor, base.factor) };
}

const built = new Map<string, Unit>();
/** Units repeat from cell to cell; texts that are none of them do not fill the memory. */
const remembered = 2000;

/**
 * A unit from its text, magnitude and compounds included: 万元, 元/人·月, 次/月, 元/人*月, 元每亩. `%` is its own key, since percent
 * compares with bare numbers in its own way. Unknown words are a unit equal only to themselves.
 */
export function unitOf(stated: string): Unit {
  const known = built.get(stated);
  if (known) return known;
  const unit = buildUnit(stated);
  if (built.size < remembered) built.set(stated, unit);
  return unit;
}

function buildUnit(stated: string): Unit {
  const text = stated
    .replace(/[*×xX](?=[\u4e00-\u9fff])/g, "·")
    .replace(/(?<=.)每/g, "/")
    .replace(/^人\/次$/, "人次");
  if (text === "") return noUnit;
  const [top = "", ...below] = text.split("/");
  const under = below.flatMap((part) => part.split("·")).filter((part) => part !== "");
  const spelled = under.length === 0 ? top : `${top}/${under.join("·")}`;
  const numerator = single(top);
  const parts = under.map(single);
  const factor = parts.reduce<Rational>((so, part) => divide(so, part.factor) ?? so, numerator.factor);
  const keys = parts.map((part) => part.key).sort();
  return { text: spelled, key: keys.length === 0 ? numerator.key : `${numerator.key}/${keys.join("·")}`, factor };
}

/** A unit column's text: (万元), 单位:万元, 万元. */
export const unitOfColumn = (text: string): Unit =>
  unitOf(text.replace(/^[(\[]|[)\]]$/g, "").replace(/^(?:计量|度量)?单位[:：]?/, ""));

/** 万元 of 目标值（单位：万元）: what stands in brackets at a heading's or a name's end, where it is a known unit; "" where not. */
export function bracketedUnit(text: string): string {
  const inside =
    /[(（[【](?:(?:计量|度量)?单位[:：]?)?([^()（）[\]【】]{1,8})[)）\]】]\s*$/.exec(text)?.[1]?.trim() ?? "";
  const plain = inside.replace(/％/g, "%");
  // (A) numbers a column, (分) is of points
  return /^[A-Z]$|分$/.test(plain) || plain === "" || !isKnownUnit(unitOf(plain)) ? "" : plain;
}

/** Whether a text is one number and nothing else, as a bare target beside a unit column is. */
export const isBareNumber = (text: string): boolean => parseDecimal(text.replace(/,/g, "")) !== null;

/** Whether every part of a unit is one that the table of units knows; a bare number's is. */
export const isKnownUnit = ({ text }: Unit): boolean =>
  text.split(/[/·]/).every((part) => {
    const { text: magnitude } = takeMagnitude(part);
    const name = part.slice(magnitude.length);
    return name === "" || known.has(name.toLowerCase());
  });
