/** Cells as text for the clipboard: tabs between them, quoted where a cell holds tabs or lines. */
export const toTsv = (cells: readonly (readonly string[])[]): string =>
  cells.map((line) => line.map(quoted).join("\t")).join("\r\n");

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Cells from the clipboard; short lines are filled up with "". */
export function fromTsv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quotedCell, plainCell, end = ""] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g,
  )) {
    lines.at(-1)?.push(quotedCell?.replace(/""/g, '"') ?? plainCell ?? "");
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  const last = lines.at(-1);
  if (lines.length > 1 && last?.length === 1 && last[0] === "") lines.pop();
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => "")]);
}
