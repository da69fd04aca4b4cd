import { knownPrefix, takeMagnitude } from "./unit";
import type { DateValue, Day } from "./value";

/** The words that a deadline stands among: 2020年12月31日前全部完成支付. */
const longestWords = 14;

const year = String.raw`(?:(20\d\d|19\d\d)[年./-])`;
const dayForm = new RegExp(`${year}?(1[0-2]|0?[1-9])[月./-](3[01]|[12]\\d|0?[1-9])(?:[日号]|(?![\\d.月]))`);
const monthForm = new RegExp(
  `${year}?(1[0-2]|0?[1-9])月(?:份)?(底|末|初|上旬|中旬|下旬)?|(20\\d\\d)[./-](1[0-2]|0?[1-9])(?![\\d.])`,
);
const quarterForm = /(?:(20\d\d)年度?)?第?([一二三四1-4])季度|(?:(20\d\d)年)?Q([1-4])/i;
const halfForm = /(?:(20\d\d)年度?)?(上|下)半年/;
const yearForm =
  /(?:(20\d\d)年(?:度)?(?:全年|年?底|末|内|初)?(?![\d])|(?:本|当)年(?:度)?(?:底|末|内)?|年底|年末|年内|年度内|全年)/;

const lastDay = (month: number): number => (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31);
const quarterNumber = (text: string): number => ("一二三四".indexOf(text) + 1 || Number(text)) as number;

interface Found {
  readonly from: Day;
  readonly to: Day;
  readonly begin: number;
  readonly end: number;
}

const toYear = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** The first date in `text` from `at` on, with where it stands. */
function findDate(text: string, at: number): Found | null {
  const tail = text.slice(at);
  const found = (match: RegExpExecArray, from: Day, to: Day): Found => ({
    from,
    to,
    begin: at + match.index,
    end: at + match.index + match[0].length,
  });
  const candidates: Found[] = [];
  const day = dayForm.exec(tail);
  if (day && (day[1] !== undefined || day[0].includes("月"))) {
    const one = { year: toYear(day[1]), month: Number(day[2]), day: Number(day[3]) };
    candidates.push(found(day, one, one));
  }
  const month = monthForm.exec(tail);
  // 2024.7亩 is an area
  const measured = month?.[4] !== undefined && isMeasure(tail.slice(month.index + month[0].length));
  if (month && !measured) {
    const number = Number(month[2] ?? month[5]);
    const part = month[3] ?? "";
    const end = part === "初" || part === "上旬" ? 10 : part === "中旬" ? 20 : lastDay(number);
    const own = toYear(month[1] ?? month[4]);
    candidates.push(found(month, { year: own, month: number, day: 1 }, { year: own, month: number, day: end }));
  }
  const quarter = quarterForm.exec(tail);
  if (quarter) {
    const last = quarterNumber(quarter[2] ?? quarter[4] ?? "4") * 3;
    const own = toYear(quarter[1] ?? quarter[3]);
    candidates.push(
      found(quarter, { year: own, month: last - 2, day: 1 }, { year: own, month: last, day: lastDay(last) }),
    );
  }
  const half = halfForm.exec(tail);
  if (half) {
    const first = half[2] === "上" ? 1 : 7;
    const own = toYear(half[1]);
    candidates.push(
      found(half, { year: own, month: first, day: 1 }, { year: own, month: first + 5, day: lastDay(first + 5) }),
    );
  }
  const whole = yearForm.exec(tail);
  if (whole) {
    const own = toYear(whole[1]);
    candidates.push(found(whole, { year: own, month: 1, day: 1 }, { year: own, month: 12, day: 31 }));
  }
  candidates.sort((a, b) => a.begin - b.begin || b.end - a.end);
  return candidates[0] ?? null;
}

const isMeasure = (rest: string): boolean => takeMagnitude(rest).text !== "" || knownPrefix(rest) !== "";

const joint = /^(?:-+|~|～|至|到)$/;
/** A year told from another's, which the form need not name. */
const otherYear = /[次翌隔来]年|下一?年|第二年|明年|去年|上一?年/;
const mayBeDate = /[年月季]|20\d\d[.\-/]\d|Q[1-4]/i;
/** 1-12月, 2021年1-12月: the first month without its own 月. */
const bareMonths = /(?<![\d.])(?:(20\d\d)年)?(1[0-2]|[1-9])(?:月)?(?:-+|~|至|到)(1[0-2]|[1-9])月(?:份|底|末)?/;
/** A number of months or years is a duration, not a date. */
const duration = /^(?:[≥≤><=]|不少于|不低于|不超过)?\d+(?:个月|年)/;

/**
 * Reads a text that is a date, deadline or period with a few words around: 2021年12月完成, 12月底到位, 11月底之前,
 * 2020年1月--2020年11月, 第四季度. Null for anything else. A year that is not written is left to the form.
 */
export function readDate(text: string): DateValue | null {
  if (!mayBeDate.test(text) || otherYear.test(text)) return null;
  const plain = text.replace(/^(?:定性|定量)(?:指标)?[:：]?/, "");
  if (duration.test(plain) && !/^(?:20|19)\d\d年/.test(plain)) return null;
  const months = bareMonths.exec(plain);
  if (months) {
    const own = toYear(months[1]);
    const to = Number(months[3]);
    if (!fits(plain, months.index, months.index + months[0].length)) return null;
    return {
      kind: "date",
      from: { year: own, month: Number(months[2]), day: 1 },
      to: { year: own, month: to, day: lastDay(to) },
      earliest: { year: own, month: to, day: 1 },
    };
  }
  const first = findDate(plain, 0);
  if (!first) return null;
  const second = findDate(plain, first.end);
  if (second && joint.test(plain.slice(first.end, second.begin))) {
    if (!fits(plain, first.begin, second.end)) return null;
    const inYear = (day: Day): Day => (day.year === null ? { ...day, year: first.to.year } : day);
    return { kind: "date", from: first.from, to: inYear(second.to), earliest: inYear(second.from) };
  }
  return fits(plain, first.begin, first.end) ? { kind: "date", from: null, to: first.to, earliest: first.from } : null;
}

/** Only words, and few, stand around a date that is the whole matter of a text. */
function fits(text: string, begin: number, end: number): boolean {
  const around = text.slice(0, begin) + text.slice(end);
  // 年底 and 当年 are words of any sentence: they are its matter only where they begin it
  const found = text.slice(begin, end);
  if (!/\d|季度|半年/.test(found) && (begin > 2 || /[未无不零没]/.test(around))) return false;
  // in 2021年完成100% the percent is the matter, in 12月底前100%完成 the month
  if (!/[月季半.\-\/]/.test(found) && around.includes("%")) return false;
  return around.length <= longestWords && !/[\d%‰,;。]/.test(around.replace(/[。.]$/, "").replace(/100%/, ""));
}

/** The day as an ordinal that later days exceed, `year` standing in for one not written. */
export const ordinal = (day: Day, year: number | null): number =>
  ((day.year ?? year ?? 0) * 12 + day.month) * 31 + day.day;

const dotted = /^(20\d\d)(?:[.．](0?[1-9]|1[0-2])|(0[1-9]|1[0-2])([0-2]\d|3[01]))$/;

/** 2020.12 and 20201231, which are days only where time is spoken of; null for other texts. */
export function readDottedDay(text: string): DateValue | null {
  const match = dotted.exec(text.trim());
  if (!match) return null;
  const month = Number(match[2] ?? match[3]);
  const at = (day: number): Day => ({ year: Number(match[1]), month, day });
  const [first, last] = match[4] === undefined ? [1, lastDay(month)] : [Number(match[4]), Number(match[4])];
  return { kind: "date", from: null, to: at(last), earliest: at(first) };
}

const dayOfEra = 25569; // 1970-01-01 as an Excel serial

/** A date cell's serial number (1900 system) as a day; null outside Excel's range. */
export function dateOfSerial(serial: number): DateValue | null {
  if (!(serial >= 61 && serial < 2958466)) return null;
  const date = new Date((Math.floor(serial) - dayOfEra) * 86400000);
  const to = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return { kind: "date", from: null, to, earliest: to };
}

/** Whether an invariant number format shows a date: it has y, m or d outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "@") return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[yd年]/i.test(bare) || /m{1,4}[\/\-月]|[\/\-年]m{1,4}/i.test(bare);
}
