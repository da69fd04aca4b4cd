import { fromNumber, isWholeNumber, type Rational } from "./exact/rational";
import { normalise } from "./normalise";
import { numeralValue } from "./numerals";
import { readCell, readText } from "./read";
import type { CellValue } from "./value";

const number =
  /^(?:人民币)?[¥$]?[+-]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:%|‰|分|(?:[十百千万]?亿|[十百千]?万|[十百千])?(?:元整?)?)$/;
/** No amount is written longer. */
const longest = 24;

/** Whether a text is one number, as amounts, rates and points are written: `1,234.50`, `98%`, `10分`, `1.2万`, `￥5千元`. */
export const isNumberText = (text: string): boolean =>
  text.length <= longest && /[\d０-９]/.test(text) && number.test(normalise(text));

/** Whether a cell holds one number: a number, or a text that is one. */
export const holdsNumber = ({ value, text }: { readonly value: CellValue; readonly text: string }): boolean =>
  typeof value === "number" || isNumberText(text);

/** 十五分, 二十: points written in words. */
const numeralPoints = /^([零〇一二两三四五六七八九十百]+)分?$/;

/** What points may be printed with; 20% of the whole are 20 points. */
const pointUnits = new Set(["", "分", "%"]);

/** Points in a cell: `10`, `10分`, `20%`; null where there is no single number, or one of something else (`1.2万`, `3人`). */
export function pointsOf(value: CellValue, format: string): Rational | null {
  if (typeof value === "number" && format === "General") return fromNumber(value);
  const inWords = typeof value === "string" ? numeralPoints.exec(value.trim())?.[1] : undefined;
  if (inWords !== undefined) {
    const points = numeralValue(inWords);
    return points === null ? null : fromNumber(points);
  }
  const read = readCell(value, format);
  if (read.kind !== "quantity" || !pointUnits.has(read.unit.text)) return null;
  return read.worded && typeof value === "string" && !saysPoints.test(normalise(value)) ? null : read.amount;
}

/** 得45分, 自评：45: words that name the number as points given; 扣10分 takes them away and is no score. */
const saysPoints = /^(?:自评|实际|应|得分|得|计|记|共|分值|权重|满分|总分|合计|评分|[:=])*[\d.,]+(?:分|%)?[。;]?$/;

/** Whether a number is printed whole, so that a person may have rounded it to a whole; false for a text without one. */
export function isPrintedWhole(text: string): boolean {
  const read = readText(text);
  return read.kind === "quantity" && isWholeNumber(read.amount);
}
