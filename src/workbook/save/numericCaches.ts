/**
 * The engine marks every formula cell `t="str"`, so that a reader which does not calculate would see text. The cells
 * named (`B8`) hold numbers: the mark goes.
 */
export const withNumericCaches = (sheetXml: string, cells: ReadonlySet<string>): string =>
  sheetXml.replace(
    /<c ((?:[^>]*\s)?r="([A-Z]+\d+)"[^>]*?)\st="str"([^>]*)>(?=<f)/g,
    (whole, before, reference, after) =>
      cells.has(String(reference)) ? `<c ${String(before)}${String(after)}>` : whole,
  );
