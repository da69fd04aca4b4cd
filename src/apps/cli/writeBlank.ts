import { existsSync } from "node:fs";
import { extname } from "node:path";
import { annualGoal } from "../../form/head/annualGoal";
import type { Engine } from "../../hosts/file/engine";
import { Workbook } from "../../hosts/file/workbook";
import { blankForms } from "../../samples/blankForm";
import { styles } from "../../summary/styles";
import { goalsOn, type OtherSheets } from "../../workflow/comparedForms";
import { cliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import { readSheets, type OtherFile } from "./comparedFiles";
import { writeWhole } from "./files";
import { Problem } from "./problem";

/** Writes a workbook of blank forms made from approved goals, and says so; never over a file that is there. */
export async function writeBlank(
  engine: () => Promise<Engine>,
  goals: OtherFile,
  target: string,
  locale: Locale,
): Promise<string | Problem> {
  if (extname(target).toLowerCase() !== ".xlsx") return new Problem("blank-not-xlsx", { detail: target });
  if (existsSync(target)) return new Problem("blank-exists", { detail: target });
  const texts = cliTexts[locale];
  const unusable = (why: string): Problem =>
    new Problem("goals-unusable", { detail: `${goals.file}${cliTexts[locale].colon}${why}` });
  if (goals.bytes === null) return unusable(texts.otherWithoutGoals);
  const sheets = await readSheets(engine, goals, goals.bytes, locale);
  if (sheets instanceof Problem) return unusable(sheets.say(texts));
  const approved = approvedIn(sheets);
  if (approved.length === 0) return unusable(texts.otherWithoutGoals);
  const models = blankForms(approved);
  const workbook = Workbook.create(await engine(), models[0]?.name);
  for (const model of models) {
    const problem = workbook.writeSheet(model, styles);
    if (problem !== null) return new Problem(problem.code, { detail: problem.detail });
  }
  const problem = writeWhole(target, workbook.save());
  workbook.close();
  if (problem !== null) return problem;
  const indicators = approved.reduce((all, { form }) => all + form.indicators.length, 0);
  return filled(texts.blankWritten, { file: target, forms: String(models.length), indicators: String(indicators) });
}

const approvedIn = (sheets: OtherSheets) =>
  sheets.grids.flatMap((grid) =>
    goalsOn({ ...sheets, grids: [grid] }).map((form) => ({ form, goal: annualGoal(grid) })),
  );
