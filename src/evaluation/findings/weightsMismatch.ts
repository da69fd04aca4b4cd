import {
  add,
  compare,
  equal,
  integer,
  multiply,
  one,
  parseDecimal,
  total,
  zero,
  type Rational,
} from "../../value/exact/rational";
import type { HeadingPoints } from "../../form/form";
import type { ScoredForm, ScoredUnit } from "../scoring/score";
import { underHeadings } from "../scoring/underHeadings";
import type { Text } from "../../wording/locale";
import { atForm, rowOf, type Detector, type Finding } from "./finding";
import { differs } from "./tolerance";

const hundred = integer(100);
const precision = parseDecimal("0.05") ?? zero;

/**
 * The weights with execution are not 100, or a heading's points are not the sum below it: of the weights, or, where
 * none are printed, of the claimed scores when every target is met.
 */
export const weightsMismatch: Detector = {
  code: "weights-mismatch",
  severity: "error",
  title: { zh: "分值合计有误", en: "Wrong weights" },
  texts: ({ heading, execution }) =>
    heading !== undefined ? headingApart : execution === null ? notHundredWithoutExecution : notHundred,
  detect: (scored) => [
    ...whole(scored),
    ...underHeadings(scored.form, scored.units).flatMap((under, i) => {
      const heading = scored.form.headings[i];
      return heading === undefined ? [] : ofHeading(scored, heading, i, under);
    }),
  ],
};

const headingApart: Text = {
  zh: "「{heading}」标明 {points} 分，其下各项合计 {sum} 分。",
  en: '"{heading}" says {points} points, the rows below add up to {sum}.',
};
const notHundred: Text = {
  zh: "分值合计 {sum} 分（指标 {indicators} 分，预算执行 {execution} 分），应为 100 分。",
  en: "The weights add up to {sum} (indicators {indicators}, execution {execution}) instead of 100.",
};
const notHundredWithoutExecution: Text = {
  zh: "分值合计 {sum} 分（指标 {indicators} 分，预算执行 未设），应为 100 分。",
  en: "The weights add up to {sum} (indicators {indicators}, execution none) instead of 100.",
};

const isNotApplicable = (unit: ScoredUnit): boolean =>
  unit.members.every((m) => m.assessment.basis === "not-applicable");

function whole({ form, units, execution }: ScoredForm): readonly Finding[] {
  const printed = units.filter(({ printedWeight }) => printedWeight !== null);
  const open = units.some((unit) => unit.printedWeight === null && !isNotApplicable(unit) && unit.claimed !== null);
  if (printed.length === 0 || open) return [];
  const own = total(printed.map(({ printedWeight }) => printedWeight)) ?? zero;
  const sum = add(own, execution?.weight ?? zero);
  if (!differs(sum, hundred, precision)) return [];
  const cell = (form.total?.weight ?? printed[0]?.members[0]?.row.weight ?? form.total?.label)?.cell ?? "";
  return [atForm(cell, rowOf(cell), { sum, indicators: own, execution: execution?.weight ?? null })];
}

function ofHeading(
  { form, rules, execution }: ScoredForm,
  { cell, text, points }: HeadingPoints,
  index: number,
  under: readonly ScoredUnit[],
): readonly Finding[] {
  const heading = parseDecimal(points);
  const below = under.filter((unit) => unit.printedWeight !== null || !isNotApplicable(unit));
  if (heading === null || below.length === 0) return [];
  // a row 预算执行率 of the table stands under its heading like any indicator
  const executed = form.execution?.headings?.includes(index) === true ? execution : null;
  const wrong = (sum: Rational): readonly Finding[] => [
    atForm(cell, rowOf(cell), { heading: text, points: heading, sum }),
  ];
  if (below.every(({ printedWeight }) => printedWeight !== null)) {
    const sum = total([...below.map(({ printedWeight }) => printedWeight), executed?.weight ?? null]) ?? zero;
    return differs(sum, heading, precision) ? wrong(sum) : [];
  }
  if (form.columns.weight || !below.every(({ claimed }) => claimed !== null)) return [];
  const sum = total([...below.map(({ claimed }) => claimed), executed?.claimed ?? null]) ?? zero;
  if (compare(sum, add(heading, precision)) > 0) return wrong(sum);
  // what a person may take off a reached qualitative target is no error
  const measured = below.every((unit) => equal(unit.bounds.low, one));
  const reached = below.every((unit) =>
    unit.members.every((m) => m.assessment.tier === 1 || equal(m.assessment.bounds.low, one)),
  );
  if (!reached) return [];
  const least = measured ? heading : multiply(heading, rules.tiers[0].low);
  return compare(add(sum, precision), least) < 0 ? wrong(sum) : [];
}
