import { isProvisional, type FormResult } from "../evaluation/result";
import type { SummaryTexts } from "../wording/summaryTexts";
import { addressOf } from "../cells";
import { formula, text } from "./cells";
import { textLiteral } from "./textLiteral";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { GradeBound, ProfilePrint } from "./summaryOptions";

/** Columns C and D of the composite table: full and score. */
const [fullColumn, scoreColumn] = [2, 3];

/** Nested IFs over the share reached; the last grade is what remains. */
function gradeFormula(grades: readonly GradeBound[], full: string, score: string): string {
  const worst = textLiteral(grades.at(-1)?.name ?? "");
  return grades
    .slice(0, -1)
    .reduceRight(
      (rest, { name, from }) => `IF(ROUND(${score}/${full},6)>=${from},${textLiteral(name)},${rest})`,
      worst,
    );
}

function gradeCell(form: FormResult, total: number, grades: readonly GradeBound[]): CellModel {
  const full = form.composite.at(-1)?.full ?? 0;
  const given = full === 0 ? "" : (grades.find(({ from }) => form.total / full >= from - 1e-7)?.name ?? "");
  if (given === "" || given !== form.grade) return text(form.grade, "totalText");
  const [fullCell, scoreCell] = [addressOf(total, fullColumn), addressOf(total, scoreColumn)];
  return formula(`IF(${fullCell}=0,"",${gradeFormula(grades, fullCell, scoreCell)})`, form.grade, "totalText");
}

/** 评价等级 under the composite table, with the bounds in force beside it. */
export function drawGrade(
  draft: SheetDraft,
  form: FormResult,
  total: number,
  texts: SummaryTexts,
  profile: ProfilePrint | null,
  height: number,
): void {
  const grades = profile?.grades ?? [];
  const bounds = grades
    .map(({ name, from }, index) => (index === grades.length - 1 ? name : `${name} ≥ ${Math.round(from * 1e4) / 100}%`))
    .join("，");
  const claims = form.composite.some((row) => row.claimed !== null);
  const width = claims ? 5 : 3;
  const cells = [
    text(texts.grade, "label"),
    isProvisional(form) ? text(texts.gradeWithheld, "totalText") : gradeCell(form, total, grades),
    ...spread(text(bounds, "center"), width),
  ];
  draft.add(cells, height);
  draft.merge(2, 1 + width);
}
