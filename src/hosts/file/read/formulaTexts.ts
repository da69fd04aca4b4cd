import { rootPrefix, unescapeXml } from "../package/xml";

/** The formulas spelled out in a sheet's part, in the order of the cells; shared ones once. */
export function formulaTexts(xml: string): readonly string[] {
  const p = rootPrefix(xml, "worksheet");
  const found = xml.matchAll(new RegExp(`<${p}f(?:\\s[^>]*)?>([^<]*)</${p}f>`, "g"));
  return Array.from(found, ([, formula = ""]) => unescapeXml(formula));
}
