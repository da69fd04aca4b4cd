import {
  absolute,
  add,
  compare,
  equal,
  fromNumber,
  integer,
  subtract,
  zero,
  type Rational,
} from "../../value/exact/rational";
import type { ScoredForm, ScoredIndicator } from "../scoring/score";
import { atForm, rowOf, type Detector, type Finding } from "./finding";
import { dimensionKey } from "./wholeForm";

const most = integer(5);
const hundred = integer(100);

/**
 * A dimension's points differ from the profile's by more than 5. Only where the form prints its weights, they make 100, and
 * its level 1 headings are the profile's dimensions: a form with headings of its own follows another norm.
 */
export const dimensionOffNorm: Detector = {
  code: "dimension-off-norm",
  severity: "warning",
  title: { zh: "分值结构偏离", en: "Off the norm" },
  texts: {
    zh: "「{item}」共 {points} 分，所用评分规则为 {norm} 分，相差 {difference} 分。",
    en: '"{item}" carries {points} points, {norm} by the rules: {difference} apart.',
  },
  detect: (scored) => {
    const sums = pointsByDimension(scored);
    if (sums === null) return [];
    return scored.rules.profile.dimensions.flatMap(({ key, weight }): Finding[] => {
      const own = sums.get(key);
      const norm = fromNumber(weight);
      if (own === undefined || norm === null || weight === 0) return [];
      const difference = absolute(subtract(own.points, norm));
      if (compare(difference, most) <= 0) return [];
      const { item, first } = own;
      const cell = (first.row.weight ?? first.row.name).cell;
      return [atForm(cell, rowOf(cell), { item, points: own.points, norm, difference })];
    });
  },
};

interface Sum {
  readonly item: string;
  readonly first: ScoredIndicator;
  readonly points: Rational;
}

function pointsByDimension(scored: ScoredForm): ReadonlyMap<string, Sum> | null {
  const { indicators, execution } = scored;
  const sums = new Map<string, Sum>();
  let whole = execution?.weight ?? zero;
  for (const i of indicators) {
    if (!i.leads || i.unit.leftOut) continue;
    const { value, source } = i.unit.weight;
    const key = dimensionKey(i, scored);
    if (value === null || source !== "printed" || key === null) return null;
    whole = add(whole, value);
    const sum = sums.get(key);
    sums.set(
      key,
      sum === undefined ? { item: i.item, first: i, points: value } : { ...sum, points: add(sum.points, value) },
    );
  }
  return sums.size > 0 && equal(whole, hundred) ? sums : null;
}
