/** The numerals of [DBNum1] (一二三), [DBNum2] (壹贰叁) and [DBNum3] (１２３), with their places below ten thousand. */
const NUMERALS = {
  "1": { digits: "○一二三四五六七八九", places: ["", "十", "百", "千"] },
  "2": { digits: "零壹贰叁肆伍陆柒捌玖", places: ["", "拾", "佰", "仟"] },
  "3": { digits: "０１２３４５６７８９", places: ["", "十", "百", "千"] },
} as const;

export type NumeralSet = keyof typeof NUMERALS;

const GROUPS = ["", "万", "亿", "兆"];

const digitByDigit = (digits: string, set: NumeralSet): string =>
  digits.replace(/\d/g, (digit) => NUMERALS[set].digits[Number(digit)] ?? digit);

/** `100500` -> 一十万○五百 */
const spelled = (digits: string, set: NumeralSet): string => {
  const [zero] = NUMERALS[set].digits;
  if (digits.length > 16) return digitByDigit(digits, set);
  let text = "";
  let gap = false;
  [...digits].forEach((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit === "0") gap = text !== "";
    else {
      text += (gap ? zero : "") + digitByDigit(digit, set) + NUMERALS[set].places[place % 4];
      gap = false;
    }
    if (place % 4 !== 0) return;
    if (/[1-9]/.test(digits.slice(Math.max(0, index - 3), index + 1))) text += GROUPS[place / 4];
    gap = false;
  });
  return text === "" ? (zero ?? "") : text;
};

/** A day, a month or an hour is spelled (二十一), 一十 short in small numerals; a year and `05` go digit by digit. */
const partOfDate = (digits: string, set: NumeralSet): string => {
  if (digits.length > 2 || digits.startsWith("0")) return digitByDigit(digits, set);
  const text = spelled(digits, set);
  return set === "1" ? text.replace(/^一十/, "十") : text;
};

/**
 * A shown number in Chinese numerals, which numfmt leaves as they are: under General a number is spelled (一百二十三),
 * under `0` it goes digit by digit (一二三), as Excel does both.
 */
export const inChineseNumerals = (shown: string, set: NumeralSet, kind: "date" | "general" | "digits"): string => {
  switch (kind) {
    case "date":
      return shown.replace(/\d+/g, (digits) => partOfDate(digits, set));
    case "general":
      return shown.replace(/(\d+)(\.\d+)?/, (_, whole: string, decimals = "") => {
        return spelled(whole, set) + digitByDigit(String(decimals), set);
      });
    case "digits":
      return digitByDigit(shown, set);
  }
};
