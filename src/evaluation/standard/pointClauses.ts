import { one, type Rational } from "../../value/exact/rational";
import { amountOf, awardIn, conditionIn } from "./clauses";
import type { PerStep } from "./rule";

const verbs: readonly (readonly [RegExp, PerStep["side"]])[] = [
  [/增减|偏离|相差|偏差|增加或减少|增加\/减少|上下浮动|波动|变动/, "either"],
  [/低|少|降|减|差|欠|短/, "below"],
  [/高|超|多|增|升|长/, "above"],
];
const stepPattern =
  /(?:每|^)(?:再|满|有)?(低于?|少于?|减少|降低|下降|差|欠|短少|高于?|超过?|超出|多|增加\/减少|增加或减少|增减|增加|增长|上升|提高|偏离|相差|偏差|变动)([^,;\d]{0,14})(\d+(?:\.\d+)?)?(%|岁|人次|人|次|项|起|例|处|条|名|件|家|户|天|分钟|小时|个)(?:的|时|者)?,?(?:则|相应|均|再)?(?:扣(?:减|除|掉)?|减)(?:(\d+(?:\.\d+)?)分|(?:权重|分值|满分|该项|本项)(?:权重|分值|分)?的(\d+(?:\.\d+)?)%|(\d+(?:\.\d+)?)%(?:的)?(?:权重|分值|满分)(?:分|分值)?)$/;

/** 每低于1个百分点扣0.5分; null for anything else. What stands before it in the clause may be where it begins. */
export function step(clause: string): PerStep | null {
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
export function occurrence(clause: string): Rational | null {
  if (/%/.test(clause)) return null;
  const m = occurrencePattern.exec(clause);
  const off = m?.[1] ?? m?.[2];
  return off === undefined ? null : amountOf(off);
}

const proportion =
  /(?:按|依|根据)(?:照)?[^,;]{0,12}(?:比例|完成率|百分比|完成度)[^,;酌]{0,6}(?:得分|计分|给分|赋分|扣分|计算|折算得分|得|扣减|扣除)(?:分|相应分值|分值)?$|(?:率|比例|完成度|程度)(?:×|\*|x|X|乘以?)(?:该|本|此)?(?:项|指标)?(?:的)?(?:分值|权重|满分|标准分|权重分|\d+(?:\.\d+)?分?)(?:分值|计分|计算得分|得分)?$|(?:分值|权重|满分|标准分|权重分|\d+(?:\.\d+)?分?)(?:×|\*|x|X)[^,;]{0,10}(?:率|比例|完成度)(?:计分|计算得分|得分)?$|^同比例(?:扣分|得分|计分|扣减)$/;
/** 按完成比例得分, 完成率×分值. */
export const isProportion = (clause: string): boolean => proportion.test(clause) && !/酌情/.test(clause);
