import { elements, unescapeXml } from "../package/xml";

/** The formulas spelled out in a sheet's part, in the order of the cells; shared ones once. */
export const formulaTexts = (xml: string): readonly string[] =>
  elements(xml, "f").flatMap(({ inside }) => (inside === "" ? [] : [unescapeXml(inside)]));
