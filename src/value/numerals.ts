import { countUnits } from "./unitTable";

const digits: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 十二 is 12, 两万三千 is 23000; null where the characters do not make one number (两三 is two). */
export function numeralValue(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = digits[character];
    const place = places[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (place !== undefined) {
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

const numeral = "[零〇一二两三四五六七八九十百千]";
const percentWords = /百分之([零〇一二两三四五六七八九十百]+|\d+(?:\.\d+)?)/g;
const permilleWords = /千分之([零〇一二两三四五六七八九十]+|\d+(?:\.\d+)?)/g;
/** 九成 is 90%, 八成五 85%. */
const tenths = /([一二三四五六七八九])成([一二三四五六七八九])?(?=以上|以下|左右|$)/g;
/** 1万2千 is one number. */
const mixed = /(?<![\d.])(\d{1,6})万(\d)千(?![\d瓦克米])/g;
/** 二〇二一年: the digits of a year one by one. */
const yearWords = /([一二][零〇一二三四五六七八九]{3})(?=年)/g;
const monthWords =
  /(?<![第零〇一二两三四五六七八九十个])(十[一二]?|[一二三四五六七八九])月(?=[底末初前份上中下内到至\-~]|[一二三四五六七八九十]+[日号]|完成|$)/g;
const dayWords = /(?<=月)([一二三四五六七八九十]{1,3})(?=[日号])/g;
/** 一年两次, 1年2次: so many in each. */
const perPeriod = new RegExp(`(?:一|1|每)(年|季度|个?月|周|天|日)(${numeral}+|\\d+)(?=次|场|期|轮|批|遍)`);
/**
 * A numeral counts only before a unit, and not inside 统一, 第三, 进一步, 一次性, 一站式, 一户一档 …; 二 alone is an ordinal
 * (二期, 二级), a count of two is 两.
 */
const counted = new RegExp(
  `(?<![第统唯单同专进逐初高某几数近上十百千万亿零〇一二两三四五六七八九])(?!二(?![十百千]))(${numeral}+)([万亿]?)` +
    `(?=[余多]?(?:${countUnits})(?![性式制体化类级一起来时致些面龙之]|工程|项目|标准))`,
  "g",
);
/** 一户一档, 一企一策: sayings, not counts. */
const sayings = /一[\u4e00-\u9fff]{1,2}一/;
/** Days and years in a text with other figures belong to a date. */
const timeUnits = /^(?:年|季度|天|日|周|个?月)/;

const asDigits = (text: string): string => (/^\d/.test(text) ? text : String(numeralValue(text) ?? text));
const oneByOne = (text: string): string => [...text].map((character) => String(digits[character] ?? "")).join("");

/** Writes Chinese numerals that count something in digits: 三次 is 3次, 两万份 is 2万份, 百分之九十五 is 95%. */
export function withDigits(text: string): string {
  if (!/[零〇一二两三四五六七八九十百千]|1年|每[年季月周天日]/.test(text)) return text;
  const plain = text
    .replace(percentWords, (_, number: string) => `${asDigits(number)}%`)
    .replace(permilleWords, (_, number: string) => `${asDigits(number)}‰`)
    .replace(mixed, (_, tenThousands: string, thousands: string) =>
      String(Number(tenThousands) * 1e4 + Number(thousands) * 1e3),
    )
    .replace("百分百", "100%")
    .replace(/为零$/, "为0")
    .replace(tenths, (_, ten: string, one: string | undefined) => `${digits[ten] ?? 0}${one ? digits[one] : 0}%`)
    .replace(yearWords, oneByOne)
    .replace(monthWords, (_, month: string) => `${asDigits(month)}月`)
    .replace(dayWords, asDigits)
    .replace(perPeriod, (_, period: string, number: string) => `每${period}${asDigits(number)}`);
  if (plain.length > 24 || sayings.test(plain)) return plain;
  const figures = /\d/.test(plain);
  return plain.replace(counted, (whole: string, number: string, magnitude: string, at: number) =>
    /^[百千]+$/.test(number) || (figures && timeUnits.test(plain.slice(at + whole.length)))
      ? whole
      : asDigits(number) + magnitude,
  );
}
