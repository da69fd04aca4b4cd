import { escapeXml } from "../package/xml";

/** Formula cells of a sheet (`B8`) and the value each has. */
export type FormulaResults = ReadonlyMap<string, number | string>;

/**
 * The engine writes a formula cell as text (`t="str"`) and keeps no text result. A reader that does not calculate must
 * see numbers as numbers and texts as texts, so the results are laid into the sheet's part.
 */
export const withFormulaResults = (sheetXml: string, results: FormulaResults): string =>
  sheetXml.replace(
    /<c ([^>]*?)>(<f[ >](?:(?!<\/f>)[\s\S])*<\/f>)(?:<v>[^<]*<\/v>)?<\/c>/g,
    (whole, attributes: string, formula: string) => {
      const result = results.get(/(?:^|\s)r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "");
      if (result === undefined) return whole;
      const untyped = attributes.replace(/(?:^|\s)t="[^"]*"/, "");
      const type = typeof result === "string" ? ' t="str"' : "";
      return `<c ${untyped}${type}>${formula}<v>${escapeXml(String(result))}</v></c>`;
    },
  );
