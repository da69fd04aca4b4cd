import { subtract, toNumber, type Rational } from "../../value/exact/rational";
import { round } from "../../value/exact/round";
import { normalise } from "../../value/normalise";
import { saysNothing } from "../../value/read";
import { pathOf, rateNumber } from "../resultNumbers";
import type { ScoredForm, ScoredIndicator } from "../scoring/score";
import { actualAmount, changeOf, isBelow, targetAmount } from "./acrossYears";
import type { ComparedForm, OtherRow, YearComparison, YearRow } from "./comparison";
import { matchRows, namedRows, type HandMatches, type MatchedRow, type NamedRow } from "./matchRows";
import { suggestTarget } from "./suggestTarget";

/** Another form as it is held beside this one. */
export interface OtherForm {
  readonly scored: ScoredForm;
  readonly file: string;
}

export const comparedForm = ({ scored: { form }, file }: OtherForm): ComparedForm => ({
  file,
  sheet: form.sheet,
  title: form.title,
  year: form.year,
});

/** A row of the other form, as printed. */
export const otherRow = (row: ScoredIndicator, { key }: NamedRow): OtherRow => ({
  key,
  row: row.row.row,
  path: pathOf(row.row),
  target: row.targetText,
  actual: row.actualText,
  weight: row.leads && row.unit.weight.value !== null ? toNumber(row.unit.weight.value) : null,
  score: scoreOf(row) === null ? null : toNumber(scoreOf(row) ?? row.unit.bounds.low),
});

const scoreOf = ({ leads, unit }: ScoredIndicator): Rational | null => (leads ? (unit.points?.score ?? null) : null);

/**
 * A form beside last year's: every row with its match, what changed, and what the next target may be. Pure; the order of the rows
 * of either form changes nothing but the order of what is given.
 */
export function compareYears(now: ScoredForm, other: OtherForm, hand: HandMatches = {}): YearComparison {
  const last = other.scored;
  const [named, namedLast] = [namedRows(now.indicators), namedRows(last.indicators)];
  const matches = matchRows(named, namedLast, hand);
  const others = last.indicators.map((row, at) => otherRow(row, namedLast[at] ?? nameless));
  const matched = new Set(matches.flatMap((match) => (match === null ? [] : [match.other])));
  const years = { now: now.form.year, last: last.form.year };
  return {
    with: comparedForm(other),
    yearDoubted: years.now === null || years.last === null || years.now - years.last !== 1,
    rows: now.indicators.map((row, at) => {
      const match = matches[at] ?? null;
      const before = match === null ? undefined : last.indicators[match.other];
      const key = named[at]?.key ?? "";
      if (match === null || before === undefined)
        return { key, row: row.row.row, last: null, match: null, ...unmatched };
      return { key, row: row.row.row, ...yearRow(row, before, match, others[match.other] ?? null, years) };
    }),
    others,
    gone: others.filter((_, at) => !matched.has(at)).map(({ key }) => key),
  };
}

const nameless: NamedRow = { key: "", code: "", name: "", levels: ["", "", ""], target: "", actual: "", unit: "" };

const unmatched = {
  change: { target: null, actual: null, score: null },
  below: false,
  copied: false,
  suggestion: null,
} as const;

function yearRow(
  now: ScoredIndicator,
  before: ScoredIndicator,
  { basis, confidence, sure }: MatchedRow,
  last: OtherRow | null,
  years: { readonly now: number | null; readonly last: number | null },
): Omit<YearRow, "key" | "row"> {
  const [score, scored] = [scoreOf(now), scoreOf(before)];
  const rate = (value: Rational | null): number | null => (value === null ? null : rateNumber(value));
  return {
    last,
    match: { basis, confidence, sure },
    change: {
      target: rate(changeOf(targetAmount(now), targetAmount(before))),
      actual: rate(changeOf(actualAmount(now), actualAmount(before))),
      score: score === null || scored === null ? null : toNumber(round(subtract(score, scored), 2)),
    },
    below: sure && isBelow(now, before, years),
    copied: sure && isCopied(now, before),
    suggestion: sure ? suggestTarget(now, before) : null,
  };
}

/** The same text as target and the same as actual; what says nothing is no copy. */
function isCopied(now: ScoredIndicator, before: ScoredIndicator): boolean {
  const same = (a: string, b: string): boolean => !saysNothing(a) && normalise(a) === normalise(b);
  return same(now.targetText, before.targetText) && same(now.actualText, before.actualText);
}
