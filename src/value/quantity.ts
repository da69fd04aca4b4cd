import { integer, parseDecimal, zero, type Rational } from "./exact/rational";
import { movementIn } from "./movement";
import { operatorAfter, operatorBefore, opposes } from "./operators";
import { knownPrefix, noUnit, takeMagnitude, unitOf } from "./unit";
import { takeUnit } from "./unitText";
import type { Movement, Operator, Quantity, Unit } from "./value";

/** A sentence that only mentions a number is longer than this before or after it. */
const longestLead = 16;
const longestTail = 6;

const firstNumber = /(?<![A-Za-z\d.])[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<![\d.])\.\d+/;
/** The number ends the lead and nothing of another number follows. */
const furtherDigit = /\d/;
/** Digits that are part of a name. */
const particles = /PM2\.5|PM10|CO2/gi;
const rankWords = /[第前]$|[A-Za-z][+-]?$/;
const natureWords = /^(?:正向|反向|逆向|负向|正指标|逆指标|定量|定性)(?:指标)?[:：]?/;
const aboutBefore = /(?:大约|大概|约|近|将近|接近|[≈≒∽≌~]|约等于|共计|共|累计|总计|合计|达到|达|为|完成|实际)$/;
const aboutWords = /^(?:大约|大概|约|近|将近|接近|[≈≒∽≌~]|约等于)$/;
/** ≠5, 介于5: a bound, but none that can be met or missed. */
const boundsUnreadably = /(?:≠|不等于|介于|区间|[≥≤<>=]+)$/;
const moreThan = /^(?:余|多(?!于)|几|来|\+)/;
const eachBefore =
  /(?:^(人|户|亩|村|校|生)均|每(人次|半年|季度|平方米|平方公里|公里|公顷|亩次|班次|[人户亩月年天日次周米村吨件台辆期场个所名位册校生]))/g;
/** 未完成3个, 还差5人, 3人未完成: the number is of what was not done. 未成年 and 未来 deny nothing. */
const deniedBefore = /(?:未|没有|没能|尚|还差|还剩|剩余|欠缺|缺少|仅剩)(?!成年|来|超)[\u4e00-\u9fff]{0,6}$/;
const deniedAfter = /^\(?(?:均|都|还|尚|仍|人)?(?:未|没有|没能|不)(?!成年|来|超|等|含)/;
/** 2年半, 9O%: what follows is part of the number, or the number is misspelt. */
const numberGoesOn = /^(?:半|[A-Za-z])/;
/** 每月10日前, 15日前: a day without its month is no amount. */
const recurringDay = /每[月周季年][\u4e00-\u9fff]{0,4}\d{1,2}[日号]|^\d{1,2}[日号](?:前|以前|之前)/;

interface Tail {
  readonly unit: Unit;
  readonly operator: Operator | null;
  readonly approximate: boolean;
  /** Words left behind unit and operator. */
  readonly words: string;
  /** The words take the amount back, so that it is none of the indicator. */
  readonly denied: boolean;
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
  // 二级, 3级 are ranks, of which the lower may be the better; 3月 is a date, three of them are 3个月
  const rank = unit === "级" || unit === "等" || unit === "月";
  return {
    unit: unitOf(magnitude.text + unit),
    operator,
    approximate: approximate || around !== "",
    words,
    denied: rank || deniedAfter.test(words) || numberGoesOn.test(words),
  };
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
  if (recurringDay.test(text)) return "sentence";
  return match.index === 0 ? quantityOf("", amount, rest) : quantityOf(text.slice(0, match.index), amount, rest);
}

function quantityOf(lead: string, amount: Rational, rest: string): Quantity | "sentence" {
  const tail = tailOf(rest);
  if (tail.denied) return "sentence";
  if (lead === "") {
    if (tail.words.length > longestTail) return "sentence";
    return build(tail.operator, amount, tail.unit, tail.approximate, tail.words !== "");
  }
  let approximate = tail.approximate;
  const plain = lead.replace(natureWords, "").replace(/[(:：]+$/, "");
  let { operator, rest: words } = operatorBefore(plain);
  let reached = false;
  const opposed = operator === null && tail.operator === null && /^(?:反向|逆向|负向|逆指标)/.test(lead);
  for (let about = aboutBefore.exec(words); about; about = aboutBefore.exec(words)) {
    if (deniedBefore.test(words)) return "sentence";
    approximate ||= aboutWords.test(about[0]);
    reached ||= about[0].startsWith("达");
    words = words.slice(0, about.index);
    const found = operatorBefore(words);
    operator ??= found.operator;
    words = found.rest;
  }
  const tooLong = words.length > longestLead || tail.words.length > longestTail || /[,;。]/.test(words + tail.words);
  if (tooLong || rankWords.test(words) || deniedBefore.test(words)) return "sentence";
  if (boundsUnreadably.test(words) || (operator !== null && tail.operator !== null && opposes(operator, tail.operator)))
    return "sentence";
  const stated = tail.operator ?? operator ?? (opposed ? "≤" : reached ? "≥" : null);
  const worded = words !== "" || tail.words !== "";
  const unit = unitPer(words, tail.unit);
  return build(combine(operator, stated), amount, unit, approximate, worded, movementIn(words));
}

/** 每亩300 leaves out 元, 每月1次 does not; 每 in longer words before the number says per what. */
function unitPer(words: string, unit: Unit): Unit {
  if (!/[每均]/.test(words) || unit.text.includes("/") || unit.text === "%") return unit;
  const each = [...words.matchAll(eachBefore)].map((found) => found[1] ?? found[2] ?? "");
  if (each.length === 0) return unit;
  const bare = unit.text === "" || /^[万亿]+$/.test(unit.text);
  return unitOf(`${bare ? `${unit.text}元` : unit.text}/${each.map((one) => (one === "生" ? "人" : one)).join("·")}`);
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
  moved: Movement | null = null,
): Quantity => ({ kind: "quantity", operator, amount, unit, approximate, worded, moved });

/** 上百余次, 数百人, 近千件: a magnitude without a number counts as one of it. */
const roundWords = /^(?:累计|共)?(?:(?:上|数|近|约|几|超过?)([十百千万亿])[余多]?|([百千万亿])[余多])(.*)$/;

export function readRoughQuantity(text: string): Quantity | null {
  const match = roundWords.exec(text);
  const unit = match ? knownPrefix(match[3] ?? "") : "";
  if (!match || unit === "" || unit !== match[3]) return null;
  return build(null, takeMagnitude(match[1] ?? match[2] ?? "").factor, unitOf(unit), true, false);
}

/** 零投诉, 无安全事故, 未发生上访, 未发生: nothing of a bad thing happened. */
const noneOfIt =
  /^(?:本?年度内?|全年|年内)?(?:(?:零|无|未发生|没有发生|未出现|不发生|杜绝)(?:重大|较大|重特大|特大|安全|生产|责任|质量|群体性|集体|群众|有效|火灾|交通|食品|环境|污染|违法|违规|违纪|等|及以上|以上){0,4}(?:事故|投诉|事件|案件|上访|信访|违规|违纪|违法|差错|失误|污染|泄密|伤亡|死亡|举报|问题|现象|行为|起|次|返贫|延误|拖欠|安全隐患|舆情|纠纷|情况){1,2}|(?:未|没有|不|无)(?:发生|出现)(?:过|此类|该类|类似)?(?:情况)?)$/;

/** 全覆盖: all of it, 100%. */
const allOfIt = /^(?:已|基本|全面|实现|达到|已实现)*全(?:面|部)?覆盖$/;

/** Reads a text that says none of a bad thing happened, or that all was covered; null for other texts. */
export function readNone(text: string): Quantity | null {
  if (noneOfIt.test(text)) return build(null, zero, noUnit, false, true);
  return allOfIt.test(text) && !text.includes("基本") ? build(null, hundredPercent, unitOf("%"), false, true) : null;
}

const hundredPercent: Rational = integer(100);

/** The unit of the first number in a sentence, "" where none. */
export function mentionedUnit(text: string): string {
  const match = firstNumber.exec(text);
  return match ? tailOf(text.slice(match.index + match[0].length, match.index + match[0].length + 12)).unit.text : "";
}

export const bareQuantity = (amount: Rational, unit: Unit = noUnit): Quantity =>
  build(null, amount, unit, false, false);

/** The words left around a text's one number once operator, unit and 约, 达到 … are taken; null for a text without one. */
export function wordsAround(text: string): { readonly lead: string; readonly tail: string } | null {
  const match = firstNumber.exec(text);
  if (!match) return null;
  const rest = text.slice(match.index + match[0].length).replace(/[。.;,]$/, "");
  let { rest: lead } = operatorBefore(
    text
      .slice(0, match.index)
      .replace(natureWords, "")
      .replace(/[(:：]+$/, ""),
  );
  for (let about = aboutBefore.exec(lead); about; about = aboutBefore.exec(lead)) {
    lead = operatorBefore(lead.slice(0, about.index)).rest;
  }
  return { lead, tail: tailOf(rest).words };
}
