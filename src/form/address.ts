/** `A`, `AB`: the letters of a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `G12`, from a row and a column counted from 0. */
export function addressOf(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}
