import { isZero } from "../../value/exact/rational";
import type { Direction } from "../result";
import { normalise } from "../../value/normalise";
import { operatorOf } from "../../value/operators";
import type { Operator, Value } from "../../value/value";

export interface Directed {
  readonly direction: Direction;
  readonly source: "stated" | "inferred";
  readonly operator: Operator | null;
}

/** Of these, less is better. */
const lowerNames =
  /控制率|控制数|变动率|变更率|调整率|结转|结余|节余|投诉|事故|受害|成灾|死亡|伤亡|发病率|患病率|感染率|超支|超标|超限|违规|违法|违纪|违约|差错|错误率|失误|误差|偏差|偏离|故障|流失率|辍学率|空置率|闲置率|损耗|损失率|损毁|能耗|排放|污染|逾期|延误|滞后|上访|信访件?次?数|重复信访|案发率|发案率|犯罪率|拖欠|返贫|负债率|不良率|次品|退回率|返工|响应时间|办理时限|办结时限|处理时间|等待时间|时限|新增隐性债务|三公经费|不良|负面|隐患|舆情|纠纷|泄密|泄露|遗漏|积压|浪费/;
/** … unless the name turns it round. */
const turnedNames =
  /下降|降低|降幅|减少|压减|压降|控制在|完成率|达标率|处理率|处置率|办结率|化解率|整改率|回复率|查处|合格率|满意|及时率|覆盖率|结案率|调解|提高|提升|治理|防治|防控|整治|整改|排查|处置|化解|发现|消除|演练|培训|宣传|监测|检查|巡查|检测|受理|接待|查办|办理(?!时)|立案|审理|拆除|清理|清除|救助|救援|补偿|赔偿|保险|防范|预防|修复|恢复|打击|侦破|破案/;
const costLevels = /成本/;
/** 元, a magnitude that leaves 元 out (5万), or nothing, since a cost is in money. */
const money = /元$|^[万亿]*$/;
const notCosts = /率|比例|占比|数量|次数|人数|个数|件数/;
/** How long something may take: the shorter the better. */
const takesTime =
  /(?:完成|办理|办结|审批|审核|处置|处理|响应|拨付|发放|支付|建设|施工|到位|维修|反馈|回复|送达|等待|验收)[\u4e00-\u9fff]{0,4}(?:时间|时限|周期|期限|天数|时长)|工期|用时|耗时/;
const timeKeys = /^(?:分钟|月|个工作日|工作日)$/;

/** 正向 / 反向 in the column 指标性质 or 指标方向; null for 定量, 定性 and other words. */
export function statedNature(text: string): "higher" | "lower" | null {
  if (/正向|正指标|越高越好|越大越好/.test(text)) return "higher";
  if (/反向|逆向|负向|逆指标|越低越好|越小越好/.test(text)) return "lower";
  return null;
}

export interface DirectionHints {
  /** Text of the operator column, the nature column, level 2 and the name; "" where none. */
  readonly operator: string;
  readonly nature: string;
  readonly level2: string;
  readonly name: string;
}

export const lowerIsBetter = (name: string): boolean => lowerNames.test(name) && !turnedNames.test(name);

/**
 * Which way is good. Stated by an operator (in the target or a column of its own) or by 正向/反向, else inferred from
 * level 2 (成本指标 in money: at most) and from the name, else higher is better. Spec section 2, Direction.
 */
export function directionOf(target: Value, hints: DirectionHints): Directed {
  if (target.kind === "range") return { direction: "range", source: "stated", operator: null };
  if (target.kind === "date") return { direction: "date", source: "stated", operator: null };
  if (target.kind === "nothing") return { direction: "none", source: "inferred", operator: null };
  const nature = hints.nature === "" ? null : statedNature(hints.nature);
  if (target.kind !== "quantity" && target.kind !== "completion") {
    return { direction: "qualitative", source: /定性/.test(hints.nature) ? "stated" : "inferred", operator: null };
  }
  const operator = target.operator ?? (hints.operator === "" ? null : operatorOf(normalise(hints.operator)));
  if (operator !== null) return { direction: directionOfOperator(operator, nature), source: "stated", operator };
  if (nature !== null) return { direction: nature, source: "stated", operator };
  return { direction: inferred(target, hints), source: "inferred", operator };
}

const directionOfOperator = (operator: Operator, nature: "higher" | "lower" | null): Direction =>
  operator === "="
    ? nature === "lower"
      ? "lower"
      : "equal"
    : operator === "≥" || operator === ">"
      ? "higher"
      : "lower";

function inferred(target: Value, { level2, name }: DirectionHints): "higher" | "lower" {
  if (target.kind === "quantity") {
    if (isZero(target.amount)) return "lower";
    // 能耗下降3%: the more it falls the better
    if (target.moved !== null) return "higher";
    const inMoney = money.test(target.unit.text.split("/")[0] ?? "");
    if (inMoney && costLevels.test(level2) && !(target.unit.text === "" && notCosts.test(name))) return "lower";
    if (timeKeys.test(target.unit.key) && takesTime.test(name)) return "lower";
  }
  return lowerIsBetter(name) ? "lower" : "higher";
}
