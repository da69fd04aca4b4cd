import type { YearRow } from "../comparison/comparison";
import type { ScoredForm, ScoredIndicator } from "../scoring/score";
import { at, type Detector } from "./finding";

/** This year's target is worse than what was done last year: it ought to be set from earlier years' values. Spec section 12. */
export const targetBelowLastYear: Detector = {
  code: "target-below-last-year",
  severity: "warning",
  title: { zh: "低于上年", en: "Below last year" },
  texts: {
    zh: "目标 {target} 不及上年实际完成值 {last}，指标值应以往年完成情况为基础设置。",
    en: "The target {target} is worse than what was done last year, {last}; a target is set on the base of earlier years.",
  },
  detect: (scored) =>
    ofYear(scored, ({ below }) => below).map(([indicator, last]) =>
      at(indicator, indicator.row.target, { target: indicator.targetText, ...last }),
    ),
};

type Found = readonly [
  ScoredIndicator,
  {
    readonly last: string;
    readonly lastSheet: string;
    readonly lastRow: number;
    readonly year: number | null;
    readonly confidence: number;
  },
];

/** The rows that fit, each with what last year's row has. */
export function ofYear({ comparison, indicators }: ScoredForm, fits: (row: YearRow) => boolean): readonly Found[] {
  const { lastYear } = comparison ?? {};
  return (lastYear?.rows ?? []).flatMap((row, index): readonly Found[] => {
    const indicator = indicators[index];
    if (indicator === undefined || row.last === null || row.match === null || !fits(row)) return [];
    const { sheet = "", year = null } = lastYear?.with ?? {};
    return [
      [
        indicator,
        { last: row.last.actual, lastSheet: sheet, lastRow: row.last.row, year, confidence: row.match.confidence },
      ],
    ];
  });
}
