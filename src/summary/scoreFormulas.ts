import type { CellValue } from "../form/form";
import type { FormResult, Result } from "../evaluation/result";
import type { Locale } from "../wording/locale";
import { summaryTexts } from "../wording/summaryTexts";
import { detailRows } from "./detailRow";
import type { SummaryRead } from "./readSummary";
import type { LiveScores } from "./summaryOptions";

/** What a score's cell on the summary may hold in the place of its value. */
export interface ScoreFormula {
  /** On the summary sheet. */
  readonly cell: string;
  readonly value: CellValue;
  /** Without `=`; null where no formula gives the score that the cell holds. */
  readonly formula: string | null;
  /** The cell shows `#NAME?`: its formula was read before the add-in's functions were known (office-js #4487, #4007). */
  readonly broken: boolean;
}

/**
 * Formulas for the scores on a summary sheet, each giving the very number that its cell holds.
 * @param summary the sheet as it was read @param result what its forms are evaluated to now
 */
export function scoreFormulas(
  summary: SummaryRead,
  { forms }: Result,
  { indicator, execution }: LiveScores,
  locale: Locale,
): readonly ScoreFormula[] {
  const known = new Map(forms.flatMap((form) => rowsOf(form, locale)));
  return summary.rows.flatMap(({ key, points }) => {
    if (points === null) return [];
    const { cell, weight, value } = points;
    const found = known.get(`${key.sheet}!${key.cell}`);
    const broken = value === "#NAME?";
    if (!found || (!broken && found.row.score !== value)) return { cell, value, formula: null, broken };
    const { form, row } = found;
    const live = row.indicator
      ? indicator(form, row.indicator, weight)
      : form.execution && execution(form, form.execution, weight);
    return { cell, value: broken ? found.row.score : value, formula: live?.formula ?? null, broken };
  });
}

const rowsOf = (form: FormResult, locale: Locale) =>
  detailRows(form, summaryTexts[locale]).map((row) => [`${form.sheet}!${row.cell}`, { form, row }] as const);
