import { divide, equal, toDecimalText } from "../../value/exact/rational";
import { nameText } from "../../value/plainText";
import { saysNothing } from "../../value/read";
import { readIndicator } from "../scoring/indicator";
import type { ScoredForm, ScoredIndicator } from "../scoring/score";
import type { GoalsComparison } from "./comparison";
import { comparedForm, otherRow, type OtherForm } from "./compareYears";
import { matchRows, namedRows, type HandMatches } from "./matchRows";
import { nameKey } from "./rowNames";
import { sameTarget, type ReadTarget } from "./sameTarget";

type Difference = GoalsComparison["differences"][number];

/**
 * A form beside its approved goals: names, targets and weights that are not as approved, rows that were added or left out. Only
 * what both print is compared; a target that was adjusted may be as first set or as adjusted.
 */
export function compareGoals(now: ScoredForm, other: OtherForm, hand: HandMatches = {}): GoalsComparison {
  // what is scored by hand has no target that could be approved
  const own = now.indicators.filter(({ row }) => row.byHand !== true);
  const approved = other.scored;
  const [named, namedGoals] = [namedRows(own), namedRows(approved.indicators)];
  const matches = matchRows(named, namedGoals, hand);
  const others = approved.indicators.flatMap((row, at) => {
    const name = namedGoals[at];
    return name === undefined ? [] : [otherRow(row, name)];
  });
  const matched = new Set(matches.flatMap((match) => (match === null ? [] : [match.other])));
  const pairs = own.flatMap((row, at) => {
    const goal = approved.indicators[matches[at]?.other ?? -1];
    return goal === undefined ? [] : [[row, goal] as const];
  });
  const scaled = areScaled(pairs);
  const gone = others.filter((_, at) => !matched.has(at));
  return {
    with: comparedForm(other),
    rows: own.map((row, at) => {
      const match = matches[at] ?? null;
      const { key = "" } = named[at] ?? {};
      if (match === null) return { key, row: row.row.row, approved: null, match };
      const { basis, confidence, sure } = match;
      return {
        key,
        row: row.row.row,
        approved: others[match.other] ?? null,
        match: { basis, confidence, sure },
      };
    }),
    others,
    gone: gone.map(({ key }) => key),
    differences: [
      ...own.flatMap((row, at) => {
        const match = matches[at] ?? null;
        const goal = match === null ? undefined : approved.indicators[match.other];
        return goal === undefined
          ? [{ what: "added" as const, row: row.row.row, approved: "", printed: nameText(row.row.name.text) }]
          : differences(row, goal, now, approved).filter(({ what }) => what !== "weight" || !scaled);
      }),
      ...gone.map(({ path }) => ({ what: "missing" as const, row: null, approved: path.at(-1) ?? "", printed: "" })),
    ],
  };
}

/**
 * Whether all weights are those approved, times one number: goals whose weights add up to 100 beside a form that keeps 10 for its
 * execution. Nobody has changed a weight then.
 */
function areScaled(pairs: readonly (readonly [ScoredIndicator, ScoredIndicator])[]): boolean {
  const ratios = pairs.flatMap(([row, goal]) => {
    const [weight, wanted] = [weightOf(row), weightOf(goal)];
    const ratio = weight === null || wanted === null ? null : divide(weight, wanted);
    return ratio === null ? [] : [ratio];
  });
  const [first] = ratios;
  return first !== undefined && ratios.length >= leastScaled && ratios.every((ratio) => equal(ratio, first));
}

const leastScaled = 3;

function differences(
  now: ScoredIndicator,
  goal: ScoredIndicator,
  form: ScoredForm,
  approved: ScoredForm,
): readonly Difference[] {
  const row = now.row.row;
  const [name, asApproved] = [nameText(now.row.name.text), nameText(goal.row.name.text)];
  const [own, its] = [targetsOf(now, form), targetsOf(goal, approved)];
  const isSame = own.some((one) => its.some((other) => sameTarget(one, other)));
  const [weight, wanted] = [weightOf(now), weightOf(goal)];
  return [
    ...(nameKey(name) === nameKey(asApproved)
      ? []
      : [{ what: "name" as const, row, approved: asApproved, printed: name }]),
    ...(own.length === 0 || its.length === 0 || isSame
      ? []
      : [{ what: "target" as const, row, approved: goal.targetText, printed: now.targetText }]),
    ...(weight === null || wanted === null || equal(weight, wanted)
      ? []
      : [{ what: "weight" as const, row, approved: toDecimalText(wanted), printed: toDecimalText(weight) }]),
  ];
}

/** The target in force, and as it was first set where it was adjusted; none where nothing is printed. */
function targetsOf(indicator: ScoredIndicator, { form, rules }: ScoredForm): readonly ReadTarget[] {
  const { row, order } = indicator;
  const inForce = { value: indicator.target, text: indicator.targetText };
  const context = { year: form.year, reports: form.columns.actual, pointsAsValues: false };
  const first =
    row.adjustedTarget === null ? null : readIndicator({ ...row, adjustedTarget: null }, order, context, rules);
  return [inForce, ...(first === null ? [] : [{ value: first.target, text: first.targetText }])].filter(
    ({ text }) => !saysNothing(text),
  );
}

/** As printed for the row alone. */
const weightOf = ({ row, printedWeight }: ScoredIndicator) => (row.group === null ? printedWeight : null);
