import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters } from "../../../src/cells";
import type { Grid } from "../../../src/form/grid";
import { findHeaders } from "../../../src/form/header/findHeaders";
import { budgetWord } from "../../../src/form/header/headerWords";
import { viewGrid } from "../../../src/form/view";
import type { Result } from "../../../src/evaluation/result";
import { evaluateWorkbook } from "../../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../../src/workflow/settings/workbookSettings";
import { openForTests } from "../openForTests";
import { otherHeadings, otherOperators, otherUnits, replaced, type Replacement } from "./replaced";

const cases = join(__dirname, "..", "..", "fixtures", "cases");
const samples = join(__dirname, "..", "..", "..", "assets", "samples");
const books = [cases, samples].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name): [string, string] => [name, join(folder, name)]),
);

const resultOf = (grid: Grid): Result =>
  evaluateWorkbook({ file: "", grids: [grid], settings: noSettings }, { locale: "zh-CN" }).whole().result;

/** `npm run test:unknown` tries every word, `npm test` one nonsense word and one of the same meaning. */
const all = process.env["UNKNOWN"] === "all";
const some = (words: readonly string[]): readonly string[] => (all ? words : [words[0] ?? "", words.at(-1) ?? ""]);

/** All numbers of a result, what was found and where. */
const numbersOf = ({ forms }: Result): string =>
  JSON.stringify(
    forms.map(({ total, claimedTotal, grade, execution, indicators, composite, findings }) => ({
      total,
      claimedTotal,
      grade,
      execution: execution && [execution.rate, execution.weight, execution.score, execution.claimed, execution.spent],
      indicators: indicators.map((one) => [one.row, one.weight, one.score, one.claimed, one.completion]),
      composite: composite.map(({ full, score }) => [full, score]),
      findings: findings.map(({ code, cell }) => code + cell).sort(),
    })),
  );

const operatorBefore = /^(?:[≥≤><=＞＜≧≦]+|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|至少)/;
const unitBehind = /^(.*?\d)([\u4e00-\u9fff%‰㎡]{1,4})$/;

/** Every heading of table and budget, every operator and every unit of a sheet, each in turn replaced. */
function* replacements(grid: Grid, { forms }: Result): Iterable<Replacement> {
  const view = viewGrid(grid);
  const headed = new Set<number>();
  for (const { first, last } of findHeaders(view).headers)
    for (let row = first; row <= last; row += 1) headed.add(view.sheetRow(row) - 1 - grid.row);
  const rows = forms.flatMap(({ indicators }) => indicators.map(({ cells }) => cells));
  const addresses = (of: (cells: (typeof rows)[number]) => readonly (string | null)[]) => new Set(rows.flatMap(of));
  const operators = addresses(({ operator, target }) => [operator, target]);
  const values = addresses(({ target, actual }) => [target, actual]);
  const units = addresses(({ unit }) => [unit]);
  for (const [row, texts] of grid.texts.entries()) {
    const headings = headed.has(row) || texts.filter((text) => budgetWord(text)).length > 1;
    for (const [column, text] of texts.entries()) {
      const value = grid.values[row]?.[column];
      if (typeof value !== "string" || value.trim() === "") continue;
      const to = (kind: Replacement["kind"], after: string): Replacement => ({
        row,
        column,
        kind,
        before: text,
        after,
      });
      if (headings) for (const word of some(otherHeadings(text))) yield to("heading", word);
      const cell = `${columnLetters(grid.column + column)}${grid.row + row + 1}`;
      const sign = operators.has(cell) ? operatorBefore.exec(text)?.[0] : undefined;
      if (sign !== undefined)
        for (const word of some(otherOperators(sign))) yield to("operator", word + text.slice(sign.length));
      const number = values.has(cell) ? unitBehind.exec(text)?.[1] : undefined;
      if (number !== undefined) for (const word of some(otherUnits)) yield to("unit", number + word);
      if (units.has(cell)) for (const word of some(otherUnits)) yield to("unit", word);
    }
  }
}

/** A form that is read right, with one word that nobody knows, is read as before, refused, or doubted. Spec section 8. */
describe("一个不认识的词", () => {
  it.each(books)("%s：每个表头、比较词、单位换成谁也不认识的词，或者结果相同，或者拒绝，或者存疑", async (_, path) => {
    const silent: string[] = [];
    let tried = 0;
    for (const grid of await openForTests(readFileSync(path))) {
      const before = resultOf(grid);
      if (before.forms.length === 0) continue;
      expect(before.forms.flatMap(({ doubts }) => doubts)).toEqual([]);
      const wanted = numbersOf(before);
      for (const replacement of replacements(grid, before)) {
        tried += 1;
        const after = resultOf(replaced(grid, replacement));
        const refused = after.forms.length < before.forms.length;
        const doubted = after.forms.some(({ doubts }) => doubts.length > 0);
        if (!refused && !doubted && numbersOf(after) !== wanted)
          silent.push(`${replacement.before} → ${replacement.after}`);
      }
    }
    expect(silent).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});
