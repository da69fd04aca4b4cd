import { divide, total, zero, type Rational } from "../../value/exact/rational";

/** What counts in the composite table: the execution block and every unit. */
export interface Counted {
  readonly item: string;
  readonly weight: Rational | null;
  readonly score: Rational | null;
  readonly claimed: Rational | null;
}

export interface CompositeItem {
  readonly item: string;
  readonly share: Rational;
  readonly full: Rational;
  readonly score: Rational;
  readonly rate: Rational;
  readonly claimed: Rational | null;
}

/** The words of the composite table that no profile gives. */
export interface CompositeWords {
  readonly locale: "zh-CN" | "en-US";
  /** 综合绩效 */
  readonly closing: string;
  /** 绩效指标, for rows without a level 1. */
  readonly withoutLevel1: string;
  /** 执行率 66.6%，总分不超过 79 分, for what the execution takes off. */
  readonly capped: (numbers: { readonly rate: string; readonly most: string }) => string;
}

/**
 * Adds up 标准分值, 本项得分 and 自评得分 by 评价项目, closed by the whole. Rounded scores are added.
 * @param counted in the form's order, which the items keep
 */
export function compositeOf(counted: readonly Counted[], closing: string): readonly CompositeItem[] {
  const byItem = new Map<string, Counted[]>();
  for (const one of counted) {
    const group = byItem.get(one.item);
    if (group) group.push(one);
    else byItem.set(one.item, [one]);
  }
  const full = sumOf(counted.map(({ weight }) => weight));
  const row = (item: string, members: readonly Counted[]): CompositeItem => {
    const own = sumOf(members.map(({ weight }) => weight));
    const score = sumOf(members.map((member) => member.score));
    return {
      item,
      share: divide(own, full) ?? zero,
      full: own,
      score,
      rate: divide(score, own) ?? zero,
      claimed: total(members.map(({ claimed }) => claimed)),
    };
  };
  return [...[...byItem].map(([item, members]) => row(item, members)), row(closing, counted)];
}

const sumOf = (values: readonly (Rational | null)[]): Rational => total(values) ?? zero;
