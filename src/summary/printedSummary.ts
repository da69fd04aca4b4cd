import type { CellValue } from "../form/form";
import type { Grid } from "../form/grid";
import { summaryNote } from "../wording/summaryNote";

const notes: readonly CellValue[] = Object.values(summaryNote);

/** How far down the line under the title may have been pushed by what a person put above it. */
const looked = 20;

/** Whether a sheet prints what every summary of ours prints under its title: all that a copy keeps of one. */
export const isPrintedSummary = ({ values }: Grid): boolean =>
  values.slice(0, looked).some((line) => line.some((value) => notes.includes(value)));

/** The hash beside a profile, which summaries print since version 0.2: `，校验码 1a2b3c4d）`, `, check 1a2b3c4d)`. */
const printedHash = /(?:校验码|check) [0-9a-f]{8}[）)]$/;

/** A rate of the composite table over its own rows, and a link to a form: what version 0.1 drew on every summary. */
const rateFormula = /^=?IF\(\$?[A-Z]+\$?\d+=0,0,ROUND\(\$?[A-Z]+\$?\d+\/\$?[A-Z]+\$?\d+,4\)\)$/;
const linkFormula = /^=?HYPERLINK\("#'.+'![A-Z]+\d+(:[A-Z]+\d+)?",/;

/**
 * Whether version 0.1 wrote the sheet, which wrote no mark: by the layout and the formulas together, neither alone.
 * @param formulas of the sheet, with or without `=`
 */
export function isVersion01(grid: Grid, formulas: readonly string[]): boolean {
  if (!isPrintedSummary(grid)) return false;
  if (grid.values.some((line) => line.some((value) => typeof value === "string" && printedHash.test(value))))
    return false;
  const rates = formulas.filter((formula) => rateFormula.test(formula));
  return rates.length >= 2 && formulas.some((formula) => linkFormula.test(formula));
}
