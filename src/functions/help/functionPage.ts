import { helpTexts } from "../../wording/helpTexts";
import type { Locale } from "../../wording/locale";
import type { CustomFunction } from "../customFunction";
import type { FunctionHelp } from "../functionHelp";
import { insertValues } from "../../wording/insertValues";
import { exampleFormula, guardedFormula } from "./exampleFormula";
import { exampleResult } from "./exampleResult";
import { escaped, htmlPage, htmlTable } from "./html";
import { signature } from "./signature";
import { catalogue } from "../catalogue/catalogue";

function resultCell(rows: readonly (readonly string[])[], blank: string): string {
  const cells = rows.map((row) => row.map((cell) => (cell === "" ? blank : escaped(cell))));
  const [first = [], ...others] = cells;
  return first.length <= 1 && others.length === 0 ? (first[0] ?? "") : htmlTable(cells);
}

/** The page of a function: rule, formula, parameters, computed examples, basis. */
export function functionPage(of: CustomFunction, help: FunctionHelp, locale: Locale): string {
  const texts = helpTexts[locale];
  const parameters = of.parameters.map(({ name, description, optional }) => [
    escaped(name[locale]) + (optional ? ` (${texts.optional})` : ""),
    escaped(description[locale]),
  ]);
  const examples = help.examples.map((example) => [
    `<code>${escaped(exampleFormula(of, example))}</code>`,
    resultCell(exampleResult(of, example, locale), texts.blank),
    escaped(example.note[locale]),
  ]);
  const guarded = `<code>${escaped(guardedFormula(of))}</code>`;
  const section = (title: string, body: string): string => `<h2>${escaped(title)}</h2>\n${body}`;
  const body = [
    `<p><a href="index.html">${escaped(texts.title)}</a></p>`,
    `<h1>PERF.${of.id}</h1>`,
    `<p>${escaped(of.description[locale])}</p>`,
    `<p class="signature"><code>${escaped(signature(of, locale))}</code></p>`,
    section(texts.rule, `<p>${escaped(help.rule[locale])}</p>`),
    section(texts.formula, `<p>${escaped(help.formula[locale])}</p>`),
    section(texts.parameters, htmlTable(parameters)),
    section(texts.examples, htmlTable(examples, [texts.formulaColumn, texts.resultColumn, texts.noteColumn])),
    section(texts.blanks, `<p>${insertValues(escaped(texts.blanksNote), { formula: guarded })}</p>`),
    section(texts.basis, `<p>${escaped(help.basis[locale])}</p>`),
  ];
  return htmlPage(locale, `PERF.${of.id}`, body.join("\n"));
}

/** The list of all functions, each leading to its page. */
export function indexPage(locale: Locale): string {
  const texts = helpTexts[locale];
  const rows = catalogue.map(({ id, description }) => [
    `<a href="${id.toLowerCase()}.html"><code>PERF.${id}</code></a>`,
    escaped(description[locale]),
  ]);
  const body = `<h1>${escaped(texts.title)}</h1>\n<p>${escaped(texts.intro)}</p>\n${htmlTable(rows)}`;
  return htmlPage(locale, texts.title, body);
}
