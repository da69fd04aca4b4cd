import { quotedSheet } from "../cells";

const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A native link to a place in the same workbook; it works where the add-in is absent, and in WPS. */
export const linkFormula = (sheet: string, place: string, shown: string): string =>
  `HYPERLINK(${quotedText(`#${quotedSheet(sheet)}!${place}`)},${quotedText(shown)})`;
