/** Columns that a terminal takes for a text: Chinese characters and full-width signs take two. */
export const displayWidth = (text: string): number =>
  [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  );

const padded = (text: string, width: number, right: boolean): string => {
  const blanks = " ".repeat(Math.max(width - displayWidth(text), 0));
  return right ? blanks + text : text + blanks;
};

/** Lines of a table: the first column to the left, numbers to the right. */
export function textTable(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ""))));
  return rows.map((row) =>
    row
      .map((text, i) => padded(text, widths[i] ?? 0, i > 0))
      .join("  ")
      .trimEnd(),
  );
}
