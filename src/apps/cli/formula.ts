import { cliTexts } from "../../wording/cliTexts";
import { formulaTexts } from "../../wording/formulaTexts";
import { calculateFormula } from "../../calculation/calculateFormula";
import type { Matrix } from "../../calculation/cellSource";
import { parseFormula } from "../../calculation/parsedFormula";
import { formulaCells } from "./formulaCells";
import { readFormulaOptions } from "./formulaOptions";
import { localeIn } from "./options";
import { Problem } from "./problem";
import { profileOption } from "./profileOption";

const usageStatus = 2;

/** Prints what formulas give, a result a line; 0 where all are formulas, 1 where one is not, 2 for a wrong call. */
async function main(words: readonly string[]): Promise<number> {
  const locale = localeIn(words);
  const texts = formulaTexts[locale];
  const options = readFormulaOptions(words);
  if (options instanceof Problem) return told(options.say(cliTexts[locale]), usageStatus);
  if (options.help) {
    console.log(texts.usage);
    return 0;
  }
  if (options.formulas.length === 0) return told(`${texts.noFormula}\n\n${texts.usage}`, usageStatus);
  const profile = options.profile === null ? null : profileOption(options.profile, locale);
  if (profile instanceof Problem) return told(profile.say(cliTexts[locale]), 1);
  const cells = await formulaCells(options, profile, (message) => console.error(message));
  if (cells instanceof Problem) return told(cells.say(cliTexts[locale]), 1);
  for (const note of cells.notes) console.error(note);
  let status = 0;
  for (const formula of options.formulas) {
    const parsed = parseFormula(formula);
    if (parsed === null) status = told(texts.notFormula + formula, 1);
    else console.log(printed(calculateFormula(parsed, cells.source, cells.call)));
  }
  return status;
}

/** Spilled rows a line each, their cells separated by tabs. */
const printed = (result: Matrix): string =>
  result
    .map((row) => row.map((cell) => (typeof cell === "boolean" ? String(cell).toUpperCase() : (cell ?? ""))).join("\t"))
    .join("\n");

function told(message: string, status: number): number {
  console.error(message);
  return status;
}

process.exitCode = await main(process.argv.slice(2));
