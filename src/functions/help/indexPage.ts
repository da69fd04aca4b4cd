import { helpTexts } from "../../wording/helpTexts";
import type { Locale } from "../../wording/locale";
import { catalogue } from "../catalogue/catalogue";
import { escaped, htmlPage, htmlTable } from "./html";

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
