import { equal, isPositive, isZero, one, type Rational } from "../../value/exact/rational";
import { amountOf, awardIn, conditionIn, plainStandard } from "./clauses";
import type { Award, Band, Condition, PerStep, Rule, Standard } from "./rule";

/** Speaks of giving or taking points at all; 计划标准 or a definition does not. */
const ofPoints = /扣|得分|得\d|满分|不得|计分|\d分(?!之|钟)|全分|分值|权重/;
/** How far it goes: says nothing that the bounds of a weight do not. */
const limits =
  /^(?:直至|直到|最多|可累计|至本项)?(?:扣完|扣至0分|扣到0分|扣到0|扣完该?项?分值|扣完本?项?分值?)(?:为止|止)?$|^(?:最低|最多扣至)0分$|^不计负分$|^不倒扣分?$/;
/** Words that leave what is given to a person, to another table, or add what a weight cannot hold. */
const elsewhere = /加分|加\d|另加|奖励|基础分|排名|名次|第\d名|分档|等级|系数|加权|折算|平均分|倒扣/;

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
    .replace(/^[,:]+|[,:]+$/g, "");

/** Points that are said to be all: 计1分 for what is wanted. The largest that is named. */
function fullOf(clauses: readonly string[]): Rational | null {
  for (const clause of clauses) {
    if (step(clause) !== null || occurrence(clause) !== null) continue;
    const award = awardIn(clause);
    if (award?.of === "points" && isPositive(award.amount)) return award.amount;
  }
  return null;
}

interface Read {
  step: PerStep | null;
  occurrences: Rational[];
  bands: Band[];
  failing: Condition | null;
  proportion: boolean;
  met: boolean;
  otherwise: "nothing" | "judged" | null;
  condition: Condition | null;
  most: Rational | null;
  unread: boolean;
  /** 未发生事故得满分: nothing that the row measures, but what 每发生一起扣1分 leaves whole. */
  worded: boolean;
}

function ruleOf(clauses: readonly string[], plain: string): Rule {
  const sum = partsOf(clauses, plain);
  if (sum !== null) return sum;
  const read: Read = {
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
function take(clause: string, pending: Condition | null, read: Read): Condition | null {
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
  if (award !== null && award.of !== "off" && condition !== null) {
    read.bands.push({ condition, award });
    return null;
  }
  if (award !== null && condition === null && pending !== null) {
    read.bands.push({ condition: pending, award });
    return null;
  }
  if (award !== null && award.of === "off" && condition !== null) {
    read.bands.push({ condition, award });
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

function joined(read: Read, pending: Condition | null): Rule {
  const { step: steps, occurrences, bands, proportion, met, otherwise, most } = read;
  if (
    read.worded &&
    (occurrences.length === 0 || steps !== null || proportion || bands.length > 0 || otherwise !== null)
  )
    return { kind: "unread" };
  if (proportion) return inProportion(read);
  if (steps !== null) return withSteps(read, steps);
  if (occurrences.length > 0) {
    const [off] = occurrences;
    const only = off !== undefined && occurrences.every((other) => equal(off, other));
    // several kinds of faults, each with its own points: a person adds up
    if (off === undefined || bands.length > 0) return { kind: "unread" };
    return only ? { kind: "perOccurrence", off, most } : { kind: "sumOfParts", parts: [] };
  }
  const [first, second] = bands;
  if (first !== undefined && second === undefined) {
    if (first.award.of === "points" && isZero(first.award.amount) && otherwise === null)
      return { kind: "threshold", failing: first.condition, rest: null };
    if (otherwise !== null && first.award.of !== "off")
      return { kind: "allOrNothing", condition: first.condition, otherwise };
    return { kind: "unread" };
  }
  if (second !== undefined) return bandsOf(bands, otherwise);
  if (met && otherwise !== null && pending === null) return { kind: "allOrNothing", condition: null, otherwise };
  return { kind: "unread" };
}

/** With 达标得满分 before it and 低于60%不得分 behind it, which are all that may stand beside it. */
function inProportion({ step: steps, occurrences, bands, otherwise }: Read): Rule {
  if (steps !== null || occurrences.length > 0 || otherwise === "judged") return { kind: "unread" };
  const failing = bands.filter(({ award }) => award.of === "points" && isZero(award.amount));
  const rest = bands.filter((band) => !failing.includes(band));
  const [only, more] = failing;
  if (more !== undefined || rest.some(({ award, condition }) => award.of !== "full" || !isWhole(condition)))
    return { kind: "unread" };
  return only === undefined
    ? { kind: "inProportion" }
    : { kind: "threshold", failing: only.condition, rest: { kind: "inProportion" } };
}

/** 100%得满分 is the target itself. */
const isWhole = ({ low, unit }: Condition): boolean =>
  unit === "%" && low !== null && equal(low.amount, amountOf("100"));

/** Where steps begin is a condition of their own clause, or the one that gives all points. */
function withSteps(read: Read, steps: PerStep): Rule {
  const { bands, occurrences, otherwise, most } = read;
  if (occurrences.length > 0 || otherwise === "judged") return { kind: "unread" };
  const failing = bands.filter(({ award }) => award.of === "points" && isZero(award.amount));
  const given = bands.filter((band) => !failing.includes(band));
  const [start, other] = given;
  const [fails, moreFails] = failing;
  if (other !== undefined || moreFails !== undefined || start?.award.of === "off" || start?.award.of === "share")
    return { kind: "unread" };
  const base = start?.condition ?? steps.base;
  const rule: PerStep = { ...steps, base, most };
  return fails === undefined ? rule : { kind: "threshold", failing: fails.condition, rest: rule };
}

function bandsOf(bands: readonly Band[], otherwise: Read["otherwise"]): Rule {
  if (otherwise === "judged") return { kind: "unread" };
  const offs = bands.filter(({ award }) => award.of === "off").length;
  if (offs > 0 && !bands.some(({ award }) => award.of === "full")) return { kind: "unread" };
  const [first] = bands;
  if (first === undefined || bands.some(({ condition }) => condition.unit !== first.condition.unit))
    return { kind: "unread" };
  // 否则不得分: below the lowest
  const rest: Award = { of: "points", amount: amountOf("0") };
  const all =
    otherwise === null
      ? bands
      : [...bands, { condition: { low: null, high: null, unit: first.condition.unit }, award: rest }];
  return { kind: "bands", bands: all };
}

const verbs: readonly (readonly [RegExp, PerStep["side"]])[] = [
  [/增减|偏离|相差|偏差|增加或减少|增加\/减少|上下浮动|波动|变动/, "either"],
  [/低|少|降|减|差|欠|短/, "below"],
  [/高|超|多|增|升|长/, "above"],
];
const stepPattern =
  /(?:每|^)(?:再|满|有)?(低于?|少于?|减少|降低|下降|差|欠|短少|高于?|超过?|超出|多|增加\/减少|增加或减少|增减|增加|增长|上升|提高|偏离|相差|偏差|变动)([^,;\d]{0,14})(\d+(?:\.\d+)?)?(%|岁|人次|人|次|项|起|例|处|条|名|件|家|户|天|个)(?:的|时|者)?,?(?:则|相应|均|再)?(?:扣(?:减|除|掉)?|减)(?:(\d+(?:\.\d+)?)分|(?:权重|分值|满分|该项|本项)(?:权重|分值|分)?的(\d+(?:\.\d+)?)%|(\d+(?:\.\d+)?)%(?:的)?(?:权重|分值|满分)(?:分|分值)?)$/;

/** 每低于1个百分点扣0.5分; null for anything else. What stands before it in the clause may be where it begins. */
function step(clause: string): PerStep | null {
  const at = clause.search(/每(?=再|满|有|低|少|减|降|下|差|欠|短|高|超|多|增|上|提|偏|相|变)/);
  const from = at > 0 ? clause.slice(at) : clause;
  const m = stepPattern.exec(from);
  if (!m || m.index !== 0) return null;
  const [, verb = "", , amount, unit = "", points, shareA, shareB] = m;
  const side = verbs.find(([pattern]) => pattern.test(verb))?.[1];
  if (side === undefined) return null;
  const percent = shareA ?? shareB;
  return {
    kind: "perStep",
    side,
    step: amount === undefined ? one : amountOf(amount),
    unit: unit === "个" ? "" : unit,
    off:
      points !== undefined ? { of: "points", amount: amountOf(points) } : { of: "share", amount: hundredth(percent) },
    counting: /每满/.test(from) ? "full" : "open",
    base: at > 0 ? conditionIn(clause.slice(0, at)) : null,
    most: null,
  };
}

const hundredth = (percent: string | undefined): Rational => {
  const award = awardIn(`得权重的${percent ?? "0"}%`);
  return award?.of === "share" ? award.amount : one;
};

const occurrencePattern =
  /(?:每|有|发现|出现|发生|查出|存在|缺|漏|未|不|违)[^,;]{0,24}?(?:\d+)?(?:次|起|项|例|处|个|件|条|人|家|笔|份)[^,;\d]{0,20}扣(?:减|除|掉)?(\d+(?:\.\d+)?)分$|(?:\d+)(?:次|起|项|例|处|个|件|条|笔|份)(?:不|未|没)[^,;\d]{0,16}扣(?:减|除|掉)?(\d+(?:\.\d+)?)分$/;

/** 每发现一起扣1分, 缺一项扣2分: points for each occurrence; null for anything else. */
function occurrence(clause: string): Rational | null {
  if (/%/.test(clause)) return null;
  const m = occurrencePattern.exec(clause);
  const off = m?.[1] ?? m?.[2];
  return off === undefined ? null : amountOf(off);
}

const proportion =
  /(?:按|依|根据)(?:照)?[^,;]{0,12}(?:比例|完成率|百分比|完成度)[^,;酌]{0,6}(?:得分|计分|给分|赋分|扣分|计算|折算得分|得|扣减|扣除)(?:分|相应分值|分值)?$|(?:率|比例|完成度|程度)(?:×|\*|x|X|乘以?)(?:该|本|此)?(?:项|指标)?(?:的)?(?:分值|权重|满分|标准分|权重分|\d+(?:\.\d+)?分?)(?:分值|计分|计算得分|得分)?$|(?:分值|权重|满分|标准分|权重分|\d+(?:\.\d+)?分?)(?:×|\*|x|X)[^,;]{0,10}(?:率|比例|完成度)(?:计分|计算得分|得分)?$|^同比例(?:扣分|得分|计分|扣减)$/;
const isProportion = (clause: string): boolean => proportion.test(clause) && !/酌情/.test(clause);

/** ①…得2分；②…得3分 without any amount to compare: a person adds up. */
function partsOf(clauses: readonly string[], plain: string): Rule | null {
  if (/否则|反之/.test(plain) || /%/.test(plain.replace(/[×*]100%/g, ""))) return null;
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
