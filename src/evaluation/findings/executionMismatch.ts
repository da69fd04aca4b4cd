import {
  compare,
  equal,
  fraction,
  integer,
  isZero,
  multiply,
  parseDecimal,
  type Rational,
} from "../../value/exact/rational";
import { round } from "../../value/exact/round";
import type { PrintedCell } from "../../form/form";
import { executionShare } from "../scoring/execution";
import type { ScoredForm } from "../scoring/score";
import type { Text } from "../../wording/locale";
import { atForm, rowOf, type Detector, type Finding } from "./finding";
import { isBlankTotal } from "./budgetRowsMismatch";
import { differs, toleranceOf } from "./tolerance";

const hundred = integer(100);

/** The printed rate or score of execution is not what the amounts give, beyond its printed precision. */
export const executionMismatch: Detector = {
  code: "execution-mismatch",
  severity: "error",
  title: { zh: "执行率不符", en: "Wrong execution" },
  titleBy: ({ what }) => (what === "no-budget" ? { zh: "预算数未填报", en: "No budget" } : null),
  texts: ({ what }) => (what === "rate" ? wrongRate : what === "score" ? wrongScore : noBudget),
  detect: (scored) => [...rateFindings(scored), ...scoreFindings(scored)],
};

const wrongRate: Text = {
  zh: "执行率填写 {printed%}，按执行数 {spent} ÷ 预算数 {base} 应为 {recomputed%}。",
  en: "The printed rate is {printed%}; {spent} spent ÷ {base} budget is {recomputed%}.",
};
const wrongScore: Text = {
  zh: "预算执行得分填写 {printed} 分（分值 {weight} 分），按执行率应为 {recomputed} 分。",
  en: "The printed execution score is {printed} of {weight} points; the execution rate gives {recomputed}.",
};
const noBudget: Text = {
  zh: "预算数未填报（为 0），没有执行率，却填写得分 {printed} 分。",
  en: "The budget is 0 and there is no rate, yet {printed} points are claimed.",
};

function rateFindings({ execution, form }: ScoredForm): readonly Finding[] {
  const block = form.execution;
  if (block === null || execution === null || execution.claimedRate === null || block.rate === null) return [];
  const { rate, base, claimedRate } = execution;
  if (rate === null || base === null || agrees(block.rate, claimedRate, rate)) return [];
  const { cell } = block.rate;
  return [
    atForm(cell, rowOf(cell), { what: "rate", printed: claimedRate, recomputed: rate, spent: execution.spent, base }),
  ];
}

/** Within one unit of the last place printed, in percent points; a rate above 100% may be printed as 100%. */
function agrees(printed: PrintedCell, claimed: Rational, rate: Rational): boolean {
  const places = /\.(\d+)/.exec(printed.text)?.[1]?.length ?? 0;
  const inPercent = /%/.test(printed.text) || isZero(claimed) || shownAbove1(printed);
  // a rate of 1 without decimals is 100%, to the percent point
  const digits = inPercent ? places : places === 0 ? 0 : places - 2;
  const points = (value: Rational): Rational => multiply(value, hundred);
  if (compare(rate, integer(1)) >= 0 && equal(claimed, integer(1))) return true;
  const unit = digits < 0 ? integer(10 ** -digits) : fraction(1, 10 ** digits);
  return !differs(digits < 0 ? points(claimed) : round(points(claimed), digits), points(rate), unit);
}

const shownAbove1 = (printed: PrintedCell): boolean => {
  const shown = parseDecimal(printed.text);
  return shown !== null && compare(shown, integer(1)) > 0;
};

function scoreFindings({ execution, form, rules }: ScoredForm): readonly Finding[] {
  const block = form.execution;
  if (block === null || execution === null || execution.claimed === null || execution.weight === null) return [];
  const { rate, weight, claimed, spent, adjusted, initial } = execution;
  const cell = (block.claimed ?? block.label).cell;
  if (rate === null) {
    const noBudget = spent !== null && (adjusted ?? initial) !== null;
    // a total row that was not filled is told by budget-rows-mismatch
    if (!noBudget || isZero(claimed) || isBlankTotal(block, form.moneyUnit)) return [];
    return [
      atForm(cell, rowOf(cell), {
        what: "no-budget",
        printed: claimed,
        recomputed: null,
        spent,
        base: adjusted ?? initial,
      }),
    ];
  }
  const recomputed = rules.round(multiply(weight, executionShare(rate, rules)));
  if (!differs(claimed, recomputed, toleranceOf(block.claimed)) && compare(claimed, weight) <= 0) return [];
  return [atForm(cell, rowOf(cell), { what: "score", printed: claimed, recomputed, rate, weight })];
}
