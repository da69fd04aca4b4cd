import type { CellModel } from "../../summary/sheetModel";

/** Ideographs with which Excel, in a Chinese setting, begins to read a time, a date, an era or a number. */
const readAsNumber =
  /^(?:[上下]午|[〇零一二三四五六七八九十百千万亿两廿]|民国|公元|明治|大正|昭和|平成|令和|星期|周|正月|腊月)/;

/**
 * Text as `Range.formulas` takes it so that it stays that text. An apostrophe in front keeps it from becoming a formula
 * (leading `= + - @`, tab, CR, LF and their full-width forms, CWE-1236), a number, a date, TRUE or an error value. Only
 * text that begins with an ideograph, as nearly all in a form does, is safe without one.
 */
export const textInput = (text: string): string =>
  text === "" || (/^\p{Script=Han}/u.test(text) && !readAsNumber.test(text)) ? text : `'${text}`;

/** What is given to the host for a cell; decided by its kind, so that numbers stay numbers. */
export function cellInput(cell: CellModel): string | number {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return textInput(cell.text);
    case "number":
      return cell.value;
    case "formula":
      return `=${cell.formula}`;
  }
}
