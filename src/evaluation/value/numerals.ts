import { countUnits } from "./unitTable";

const digits: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 十二 is 12, 两万三千 is 23000; null where the characters do not make a number. */
export function numeralValue(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = digits[character];
    const place = places[character];
    if (value !== undefined) digit = value;
    else if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
    } else {
      total = (total + section + (digit ?? 0)) * (character === "亿" ? 1e8 : 1e4);
      section = 0;
      digit = null;
    }
  }
  const result = total + section + (digit ?? 0);
  return result > 0 || text === "零" ? result : null;
}

const percentWords = /百分之([零〇一二两三四五六七八九十百]+|\d+(?:\.\d+)?)/g;
const permilleWords = /千分之([零〇一二两三四五六七八九十]+|\d+(?:\.\d+)?)/g;
/** A numeral counts only before a unit, and not inside 统一, 第三, 进一步, 一次性 … */
const counted = new RegExp(
  `(?<![第统唯单同专进逐某十百千万亿零〇一二两三四五六七八九])([零〇一二两三四五六七八九十百千]+)([万亿]?)(?=[余多]?(?:${countUnits})(?!性|起来|时|致|些|面))`,
);

const asDigits = (text: string): string => (/^\d/.test(text) ? text : String(numeralValue(text) ?? text));

/** Writes Chinese numerals that count something in digits: 三次 is 3次, 两万份 is 2万份, 百分之九十五 is 95%. */
export function withDigits(text: string): string {
  if (!/[零〇一二两三四五六七八九十百千]/.test(text)) return text;
  const percents = text
    .replace(percentWords, (_, number: string) => `${asDigits(number)}%`)
    .replace(permilleWords, (_, number: string) => `${asDigits(number)}‰`);
  if (/\d/.test(percents) || percents.length > 16) return percents;
  return percents.replace(counted, (whole, number: string, magnitude: string) =>
    /^[百千]+$/.test(number) ? whole : asDigits(number) + magnitude,
  );
}
