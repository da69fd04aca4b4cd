/** What a cell can hold at most. */
export const longestText = 32767;

/** Everything XML 1.0 cannot carry: control characters, lone surrogates, non-characters. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text as a cell can hold it, the same in a file and in Excel: line breaks as LF, nothing that a workbook cannot carry,
 * cut at the longest that a cell holds (never inside a surrogate pair).
 */
export function cellText(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(unwritable, "");
  if (clean.length <= longestText) return clean;
  return clean.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, "");
}
