import { parseDecimal, zero, type Rational } from "../exact/rational";
import { operatorAfter, operatorBefore } from "./operators";
import { knownPrefix, noUnit, takeMagnitude, unitOf } from "./unit";
import type { Operator, Quantity, Unit } from "./value";

/** A sentence that only mentions a number is longer than this before or after it. */
const longestLead = 16;
const longestTail = 6;

const firstNumber = /(?<![A-Za-z\d.])[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<![\d.])\.\d+/;
/** The number ends the lead and nothing of another number follows. */
const furtherDigit = /\d/;
/** Digits that are part of a name. */
const particles = /PM2\.5|PM10|CO2/gi;
const rankWords = /[第前]$/;
const natureWords = /^(?:正向|反向|逆向|负向|正指标|逆指标|定量|定性)(?:指标)?[:：]?/;
const aboutBefore = /(?:大约|大概|约|近|将近|接近|共计|共|累计|总计|合计|达到|达|为|完成|实际)$/;
const aboutWords = /^(?:大约|大概|约|近|将近|接近)$/;
const moreThan = /^(?:余|多|几|来|\+)/;
const eachBefore = /每(人次|季度|平方米|平方公里|公里|公顷|亩次|班次|[人户亩月年天日次周米村吨件台辆期场个所名位册])/g;

interface Tail {
  readonly unit: Unit;
  readonly operator: Operator | null;
  readonly approximate: boolean;
  /** Words left behind unit and operator. */
  readonly words: string;
}

const tails = new Map<string, Tail>();
const rememberedTails = 2000;

/** Reads what follows a number. Cells repeat their units, so that the answers are kept. */
function tailOf(text: string): Tail {
  const kept = tails.get(text);
  if (kept) return kept;
  const tail = readTail(text);
  if (tails.size < rememberedTails) tails.set(text, tail);
  return tail;
}

function readTail(text: string): Tail {
  let rest = text;
  const skipMore = (): boolean => {
    const more = moreThan.exec(rest)?.[0] ?? "";
    rest = rest.slice(more.length);
    return more !== "";
  };
  let approximate = skipMore();
  const magnitude = takeMagnitude(rest);
  rest = rest.slice(magnitude.text.length);
  approximate = skipMore() || approximate;
  const unit = takeUnit(rest);
  rest = rest.slice(unit.length);
  const around = /^(?:左右|上下)/.exec(rest)?.[0] ?? "";
  rest = rest.slice(around.length);
  const { operator, rest: words } = operatorAfter(rest);
  return { unit: unitOf(magnitude.text + unit), operator, approximate: approximate || around !== "", words };
}

/** The unit that begins `text`, with what it is per: 元/人·月. */
function takeUnit(text: string): string {
  if (text === "" || operatorAfter(text).operator !== null) return "";
  let unit = knownPrefix(text);
  if (unit === "") {
    const word = /^[\u4e00-\u9fffA-Za-z°Ωμ]{1,4}(?=$|\/|以|及以|左右)/.exec(text)?.[0] ?? "";
    if (word === "" || /^(?:完成|覆盖|达标|合格|左右|上下)/.test(word)) return "";
    unit = word.replace(/[以及]+$/, "");
  }
  for (;;) {
    const joined = /^(?:\/|每|·|\*|×)/.exec(text.slice(unit.length))?.[0];
    if (joined === undefined) return unit;
    const under = text.slice(unit.length + joined.length);
    const next = knownPrefix(under) || (/^[\u4e00-\u9fff]{1,2}(?=$|以)/.exec(under)?.[0] ?? "");
    if (next === "") return unit;
    unit += joined + next;
  }
}

/**
 * Reads a text that holds one number, with its operator, unit and the few words around it. A sentence that mentions a
 * number gives "sentence", a text with none or several gives null. The text is normalised and has no date.
 */
export function readQuantity(text: string): Quantity | "sentence" | null {
  const match = firstNumber.exec(text);
  if (!match) return null;
  const number = match[0];
  const rest = text.slice(match.index + number.length).replace(/[。.;,]$/, "");
  if (furtherDigit.test(rest) || furtherDigit.test(text.slice(0, match.index).replace(particles, ""))) return null;
  const amount = parseDecimal(number.replace(/,/g, ""));
  if (amount === null) return null;
  return match.index === 0 ? quantityOf("", amount, rest) : quantityOf(text.slice(0, match.index), amount, rest);
}

function quantityOf(lead: string, amount: Rational, rest: string): Quantity | "sentence" {
  const tail = tailOf(rest);
  if (lead === "") {
    if (tail.words.length > longestTail) return "sentence";
    return build(tail.operator, amount, tail.unit, tail.approximate, tail.words !== "");
  }
  let approximate = tail.approximate;
  const plain = lead.replace(natureWords, "").replace(/[(:：]+$/, "");
  let { operator, rest: words } = operatorBefore(plain);
  const opposed = operator === null && tail.operator === null && /^(?:反向|逆向|负向|逆指标)/.test(lead);
  for (let about = aboutBefore.exec(words); about; about = aboutBefore.exec(words)) {
    approximate ||= aboutWords.test(about[0]);
    words = words.slice(0, about.index);
    const found = operatorBefore(words);
    operator ??= found.operator;
    words = found.rest;
  }
  const tooLong = words.length > longestLead || tail.words.length > longestTail || /[,;。]/.test(words + tail.words);
  if (tooLong || rankWords.test(words)) return "sentence";
  const each = [...words.matchAll(eachBefore)].map((found) => found[1] ?? "");
  // 每亩300 leaves out 元, 每月1次 does not; 每 in longer words before the number says per what
  const unit =
    each.length > 0 && !tail.unit.text.includes("/")
      ? unitOf(
          `${tail.unit.text === "" || /^[万亿]+$/.test(tail.unit.text) ? `${tail.unit.text}元` : tail.unit.text}/${each.join("·")}`,
        )
      : tail.unit;
  const stated = tail.operator ?? operator ?? (opposed ? "≤" : null);
  return build(combine(operator, stated), amount, unit, approximate, words !== "" || tail.words !== "");
}

/** 控制在5%以上 does not exist; 不低于95%以上 does, and 超过90%以上 means at least. */
const combine = (before: Operator | null, stated: Operator | null): Operator | null =>
  before === "≥" || before === "≤" ? before : stated;

const build = (
  operator: Operator | null,
  amount: Rational,
  unit: Unit,
  approximate: boolean,
  worded: boolean,
): Quantity => ({ kind: "quantity", operator, amount, unit, approximate, worded });

/** 上百余次, 数百人, 近千件: a magnitude without a number counts as one of it. */
const roundWords = /^(?:累计|共)?(?:上|数|近|约|几|超过?)(百|千|万|亿)(?:余|多)?(.*)$/;

export function readRoughQuantity(text: string): Quantity | null {
  const match = roundWords.exec(text);
  const unit = match ? knownPrefix(match[2] ?? "") : "";
  if (!match || unit === "" || unit !== match[2]) return null;
  return build(null, takeMagnitude(match[1] ?? "").factor, unitOf(unit), true, false);
}

/** 零投诉, 无安全事故, 未发生上访: nothing of a bad thing happened. */
const noneOfIt =
  /^(?:零|无|未发生|没有发生|未出现|不发生|杜绝)(?:重大|较大|重特大|特大|安全|生产|责任|质量|群体性|集体|群众|有效|火灾|交通|食品|环境|污染|违法|违规|违纪|等|及以上|以上){0,4}(?:事故|投诉|事件|案件|上访|信访|违规|违纪|违法|差错|失误|污染|泄密|伤亡|死亡|举报|问题|现象|行为|起|次|返贫|延误|拖欠|安全隐患){1,2}$/;

/** Reads a text that says a bad thing did not happen as none of it; null for other texts. */
export const readNone = (text: string): Quantity | null =>
  noneOfIt.test(text) ? build(null, zero, noUnit, false, true) : null;

/** The unit of the first number in a sentence, "" where none. */
export function mentionedUnit(text: string): string {
  const match = firstNumber.exec(text);
  return match ? tailOf(text.slice(match.index + match[0].length, match.index + match[0].length + 12)).unit.text : "";
}

export const bareQuantity = (amount: Rational, unit: Unit = noUnit): Quantity =>
  build(null, amount, unit, false, false);
