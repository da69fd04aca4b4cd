import { isPositive, type Rational } from "../../value/exact/rational";
import { amountOf, awardIn, conditionIn, plainStandard } from "./clauses";
import { joined, type ReadClauses } from "./joinClauses";
import { isProportion, occurrence, step } from "./pointClauses";
import type { Condition, Rule, Standard } from "./rule";

/** Speaks of giving or taking points at all; 计划标准 or a definition does not. */
const ofPoints = /扣|得分|得\d|满分|不得|计分|\d分(?!之|钟)|全分|分值|权重/;
/** How far it goes: says nothing that the bounds of a weight do not. */
const limits =
  /^(?:直至|直到|最多|可累计|至本项)?(?:扣完|扣至0分|扣到0分|扣到0|扣完该?项?分值|扣完本?项?分值?)(?:为止|止)?$|^(?:最低|最多扣至)0分$|^不计负分$|^不倒扣分?$|^(?:直至|直到)?扣满\d+(?:\.\d+)?分(?:为止)?$|^满分为止$/;
/** Words that leave what is given to a person, to another table, or add what a weight cannot hold. */
const elsewhere = /加分|加\d|另加|奖励|基础分|排名|名次|第\d名|分档|等级|系数|加权|折算|平均分|倒扣|类推/;

/**
 * Reads how a row is scored from its 评分标准 or 指标说明 (spec section 10). Null where the text does not speak of points;
 * `unread` where it does and any part of that is not understood.
 */
export function readStandard(text: string): Standard | null {
  const plain = plainStandard(text);
  if (!ofPoints.test(plain)) return null;
  const clauses = plain
    .split(/[;。\n]+|(?<=[^\d]),|,(?=[^\d])/)
    .map(trimmed)
    .filter((clause) => clause !== "");
  const spoken = clauses.filter((clause) => ofPoints.test(clause) || conditionIn(clause) !== null);
  const first = clauses.findIndex((clause) => clause === spoken[0]);
  const said = clauses.slice(Math.max(0, first));
  const rule: Rule = elsewhere.test(plain) ? { kind: "unread" } : ruleOf(said, plain);
  const full = rule.kind === "unread" ? null : fullOf(said);
  return {
    quote: text.trim().replace(/\s+/g, " "),
    rule,
    full,
    ofCompletion: /完成率|完成比例|完成程度|实现率/.test(plain),
  };
}

const trimmed = (clause: string): string =>
  clause
    .replace(/^(?:\(?\d+[).、]|[①②③④⑤⑥⑦⑧⑨⑩]|[一二三四五六七八九十]、|评分标准:|评分规则:|评价标准:|计分方法:)+/, "")
    .replace(/^[,:]+|[,:.]+$/g, "");

/** Points that are said to be all: 计1分 for what is wanted. The largest that is named. */
function fullOf(clauses: readonly string[]): Rational | null {
  for (const clause of clauses) {
    if (step(clause) !== null || occurrence(clause) !== null) continue;
    const award = awardIn(clause);
    if (award?.of === "points" && isPositive(award.amount)) return award.amount;
  }
  return null;
}

function ruleOf(clauses: readonly string[], plain: string): Rule {
  const sum = partsOf(clauses, plain);
  if (sum !== null) return sum;
  const read: ReadClauses = {
    step: null,
    occurrences: [],
    bands: [],
    failing: null,
    proportion: false,
    met: false,
    otherwise: null,
    condition: null,
    most: null,
    unread: false,
    worded: false,
  };
  let pending: Condition | null = null;
  for (const clause of clauses) {
    if (limits.test(clause)) continue;
    pending = take(clause, pending, read);
    if (read.unread) return { kind: "unread" };
  }
  return joined(read, pending);
}

/** Takes one clause; gives the condition that waits for its points in the next. */
function take(clause: string, pending: Condition | null, read: ReadClauses): Condition | null {
  const most = /^最多扣(?:减|除)?(\d+(?:\.\d+)?)分$/.exec(clause);
  if (most) {
    read.most = amountOf(most[1]);
    return pending;
  }
  if (/^(?:不足|不满).*(?:按|算|计).*计?算?$/.test(clause) && read.step !== null && conditionIn(clause) !== null) {
    read.step = { ...read.step, counting: "started" };
    return pending;
  }
  const found = step(clause);
  if (found !== null) {
    if (read.step !== null) read.unread = true;
    read.step = { ...found, base: found.base ?? pending };
    return null;
  }
  const once = occurrence(clause);
  if (once !== null) {
    read.occurrences.push(once);
    return null;
  }
  if (isProportion(clause)) {
    read.proportion = true;
    return null;
  }
  if (/酌情/.test(clause)) {
    read.otherwise = "judged";
    return null;
  }
  const condition = conditionIn(clause);
  if (/^(?:否则|反之|未|没有|不[^得计给]|其他|其余).*(?:不得分|不计分|0分)$/.test(clause) && condition === null) {
    read.otherwise = "nothing";
    return null;
  }
  const award = awardIn(clause);
  const named = condition ?? pending;
  if (award !== null && named !== null) {
    read.bands.push({ condition: named, award });
    return null;
  }
  if (award !== null && (award.of === "full" || (award.of === "points" && isPositive(award.amount))) && isMet(clause)) {
    if (read.met) read.unread = true;
    read.met = true;
    return null;
  }
  if (condition !== null && !/扣|得分|满分|不得/.test(clause)) return condition;
  if (award?.of === "full" && condition === null && !read.worded) read.worded = true;
  else if (ofPoints.test(clause)) read.unread = true;
  return pending;
}

/** Whether what is wanted for all points is what the target says, and nothing that the row does not measure. */
const isMet = (clause: string): boolean =>
  /^(?:全部|全面|按时|按期|按计划|如期|及时|达到|实际)*(?:完成|达标|达到|达成|实现|合格|目标完成|任务完成|指标完成)?[^,;]{0,8}?(?:年度|预期|预定|既定|绩效|设定|年初|计划)*(?:目标|指标|任务|要求|目标值|指标值|计划值|工作)?(?:值|的|者|全部|完成|已)*(?:得|计|给|记)?(?:满分|全分|\d+(?:\.\d+)?分)$/.test(
    clause,
  ) && /完成|达|实现|合格/.test(clause);

/** ①…得2分；②…得3分 without any amount to compare: a person adds up. */
function partsOf(clauses: readonly string[], plain: string): Rule | null {
  // one of several that is nothing is a scale, not a sum
  if (/否则|反之|不得分|不计分/.test(plain) || /%/.test(plain.replace(/[×*]100%/g, ""))) return null;
  const parts: Rational[] = [];
  for (const clause of clauses) {
    if (limits.test(clause) || clause === "") continue;
    if (step(clause) !== null) return null;
    const m = /(?:得|计|占|各|给|\(|:|^|\D)(\d+(?:\.\d+)?)分\)?$/.exec(clause);
    if (m && !/扣/.test(clause) && !/[≥≤<>⋞]/.test(clause)) parts.push(amountOf(m[1]));
    else if (/扣|满分/.test(clause) && occurrence(clause) === null && !/不符合|未|缺|没有|不/.test(clause)) return null;
  }
  return parts.length >= 2 ? { kind: "sumOfParts", parts } : null;
}
