import { plainText } from "../../value/plainText";
import type { View } from "../view";

const LETTER = /^(?:\(?[A-K]\)?|[甲乙丙丁戊]|栏次|行次)(?:=.*)?$/;
const NUMBER = /^\(?(\d{1,2})\)?(?:=.*)?$/;

/** The row 1 | 2 | 3 … or (A) | (B) … that some forms print below the header to number its columns. */
export function isNumberingRow(view: View, row: number): boolean {
  let filled = 0;
  let numbered = 0;
  for (let column = 0; column < view.columnCount; column += 1) {
    const text = view.text(row, column);
    if (text === "") continue;
    if (text.length > 12) return false;
    const plain = plainText(text);
    const number = NUMBER.exec(plain)?.[1];
    if (number === undefined && !LETTER.test(plain)) return false;
    if (number !== undefined && Number(number) !== (numbered += 1)) return false;
    filled += 1;
  }
  return filled >= (numbered > 0 ? 3 : 2);
}
