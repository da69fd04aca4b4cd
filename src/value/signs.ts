import { normalise } from "./normalise";
import { operatorOf } from "./operators";
import { readText } from "./read";
import type { Operator } from "./value";

/** What a column 指标性质 says of an indicator: which way is good, or how it is measured. */
export type Nature = "higher" | "lower" | "neutral" | "qualitative" | "quantitative";

/** What a cell says that stands in a column of operators or natures. */
export type Sign =
  | { readonly kind: "operator"; readonly operator: Operator }
  | { readonly kind: "nature"; readonly nature: Nature }
  | { readonly kind: "nothing" }
  | { readonly kind: "unreadable" };

const kindOfIndicator = "(?:指标|型|类|性)*";
const nature = (words: string): RegExp => new RegExp(`^(?:(?:${words})${kindOfIndicator})+$`);
const natures: readonly (readonly [RegExp, Nature])[] = [
  [nature("正向?|趋高|越[高大多]越[好优]"), "higher"],
  [nature("反向?|逆向?|负向?|趋低|越[低小少]越[好优]"), "lower"],
  [nature("中性|中间|适度|居中"), "neutral"],
  [nature("定性|非量化|文字|描述|文字描述|文本"), "qualitative"],
  [nature("定量|量化"), "quantitative"],
];
/** 定量：≥ says both: the operator is what counts. */
const natureBefore = /^(?:定量|定性|量化|[正反逆负]向)(?:指标)?[:、,\-/(]*(?=.)/;
/** Beyond this a cell is a text, not a sign. */
const longest = 16;

/** Columns repeat their signs from row to row. */
const known = new Map<string, Sign>();
const mostKnown = 1000;

/**
 * Reads a cell of an operator or nature column: ≥, 不得超过, 上限 are operators wherever else they may stand; 定性, 反向
 * natures; blank, / and 无 nothing. What is none of them (≈, 区间, an error, a word nobody knows) is unreadable, which
 * is not the same as nothing.
 */
export function readSign(raw: string): Sign {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const sign = readNew(raw);
  if (raw.length <= longest && known.size < mostKnown) known.set(raw, sign);
  return sign;
}

function readNew(raw: string): Sign {
  const value = readText(raw);
  if (value.kind === "nothing") return { kind: value.why === "error" ? "unreadable" : "nothing" };
  const text = normalise(raw);
  if (text.length > longest) return { kind: "unreadable" };
  const operator = operatorOf(text);
  if (operator !== null) return { kind: "operator", operator };
  const nature = natureOf(text);
  if (nature !== null) return { kind: "nature", nature };
  const behind = text.replace(natureBefore, "");
  const second = behind === text ? null : operatorOf(behind);
  return second === null ? { kind: "unreadable" } : { kind: "operator", operator: second };
}

function natureOf(text: string): Nature | null {
  const plain = text.replace(/[()[\]【】]/g, "");
  return natures.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Signs and words that bound a number in a way that no operator does. */
const unreadableAlone = /^(?:[≈≒∽≌~≠±≥≤<>=]+|约等于|不等于|介于|区间)$/;
const unreadable = /^(?:[≈≒∽≌~≠]|<>|><|约等于|不等于|介于|区间)+|(?:[≈≒∽≌~≠]|<>|><)$/;

/** Whether a cell holds a sign or its words that bound in a way no operator does: it was meant as one, and is not readable. */
export const isUnreadableSign = (text: string): boolean =>
  readSign(text).kind === "unreadable" && unreadableAlone.test(normalise(text).replace(/[()]/g, ""));

/** Whether a cell holds an operator or a nature and nothing else, readable or not. */
export function isSign(text: string): boolean {
  const { kind } = readSign(text);
  return kind === "operator" || kind === "nature" || isUnreadableSign(text);
}

/** The operator that a cell of its own states; null where it states none, or none that can be read. */
export function operatorIn(text: string): Operator | null {
  const sign = readSign(text);
  return sign.kind === "operator" ? sign.operator : null;
}

/** The nature that a cell of its own states; null where it states none. */
export function natureIn(text: string): Nature | null {
  const sign = readSign(text);
  return sign.kind === "nature" ? sign.nature : null;
}

/**
 * The sign of a value's text that cannot be read as an operator (≈100, 区间90), null where there is none. A range that
 * states both its ends (区间90-95) has none.
 */
export function unreadableSignIn(raw: string): string | null {
  const text = normalise(raw);
  const found = unreadable.exec(text)?.[0];
  if (found === undefined || !/\d/.test(text)) return null;
  return /\d.*(?:-|~|至|到|和|与|、).*\d/.test(text) ? null : found;
}
