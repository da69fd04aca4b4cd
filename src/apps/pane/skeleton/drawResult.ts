import type { FormResult } from "../../../evaluation/result";
import type { PaneTexts } from "../../../wording/paneTexts";
import { gradeName } from "../../../wording/gradeNames";
import type { Locale } from "../../../wording/locale";
import { percent, points } from "../show/numbers";
import { doubtsTitle, hasClaimed, totalWords } from "../show/total";

function element(tag: string, className: string, ...children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

/**
 * Draws the result into the skeleton, in plain elements that look as the frame's: the number stands before the frame's
 * code is there, which takes its place. Nothing where the skeleton is gone.
 */
export function drawResult(form: FormResult, texts: PaneTexts, locale: Locale): void {
  const skeleton = document.getElementById("skeleton");
  const figures = skeleton?.querySelector(".sk-figures");
  const table = skeleton?.querySelector(".sk-table");
  if (!skeleton || !figures || !table) return;
  const doubt = doubtsTitle(form, texts);
  skeleton.querySelector(".sk-status")?.replaceWith(element("p", "p-doubt", element("strong", "", doubt)));
  figures.replaceWith(total(form, texts, locale));
  table.replaceWith(composite(form, texts));
}

function total(form: FormResult, texts: PaneTexts, locale: Locale): HTMLElement {
  const words = totalWords(form, texts);
  if (words === null) return element("p", "p-notice p-waiting", texts.notScored);
  const line = element("p", "p-total-line", element("span", "p-total-number", words.total), ` ${texts.points} `);
  if (form.grade !== "") {
    const grade = gradeName(form.grade, locale);
    line.append(element("span", "p-grade", element("span", "p-hidden", texts.grade), grade));
  }
  const beside = element("p", "p-quiet", words.outOf);
  if (words.claimed !== null) beside.append(words.claimed.said, element("strong", "", words.claimed.difference));
  return element("section", "p-total", line, beside);
}

function composite({ composite: rows }: FormResult, texts: PaneTexts): HTMLElement {
  const claimed = hasClaimed(rows);
  const of = (full: string) => element("span", "p-of", ` / ${full}`);
  const heads = [
    element("th", "", texts.item),
    element("th", "", texts.score, of(texts.full)),
    element("th", "", texts.rate),
  ];
  if (claimed) heads.push(element("th", "", texts.claimed));
  const lines = rows.map((row, at) => {
    const cells = [
      element("th", "", row.item),
      element("td", "", points(row.score), of(points(row.full))),
      element("td", "p-rate", percent(row.rate)),
    ];
    if (claimed) cells.push(element("td", "", row.claimed === null ? "—" : points(row.claimed)));
    return element("tr", at === rows.length - 1 ? "p-closing" : "", ...cells);
  });
  return element(
    "table",
    "p-composite",
    element("caption", "", texts.composite),
    element("thead", "", element("tr", "", ...heads)),
    element("tbody", "", ...lines),
  );
}
