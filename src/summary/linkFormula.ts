import { quotedSheet } from "../cells";
import { textLiteral } from "./textLiteral";

/** A native link to a place in the same workbook; it works where the add-in is absent, and in WPS. */
export const linkFormula = (sheet: string, place: string, shown: string): string =>
  `HYPERLINK(${textLiteral(`#${quotedSheet(sheet)}!${place}`)},${textLiteral(shown)})`;
