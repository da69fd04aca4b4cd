import type { FormResult } from "../../evaluation/result";
import { changeText, comparedText, comparisonTexts, matchText, suggestionText } from "../../wording/comparisonTexts";
import { insertValues } from "../../wording/insertValues";
import type { Locale } from "../../wording/locale";

/**
 * What changed since last year, a row each: what it was matched by, how target and actual moved, a target for the next year.
 * @param dim paints a text pale where the terminal can
 */
export function lastYearReport(
  { comparison, indicators }: FormResult,
  locale: Locale,
  dim: (text: string) => string,
): readonly string[] {
  const { lastYear } = comparison ?? {};
  if (lastYear === undefined) return [];
  const texts = comparisonTexts[locale];
  const named = new Map(indicators.map(({ row, path }) => [row, path.at(-1) ?? ""]));
  return [
    "",
    insertValues(texts.heldBeside, { form: comparedText(lastYear.with) }),
    ...lastYear.rows.map(({ row, match, change, suggestion }) => {
      const told = [changeText(change, locale), suggestionText(suggestion, locale)].filter((text) => text !== "");
      return `  ${named.get(row) ?? ""} ${dim(`[${matchText(match, locale)}]`)} ${told.join(" · ")}`.trimEnd();
    }),
    ...lastYear.others
      .filter(({ key }) => lastYear.gone.includes(key))
      .map(({ path }) => `  ${path.at(-1) ?? ""} ${dim(`[${texts.isGone}]`)}`),
  ];
}
