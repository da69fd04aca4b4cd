import { fromNumber, multiply, integer, parseDecimal } from "./exact/rational";
import { withoutAside, withoutNumbering } from "./asides";
import { readBands } from "./bands";
import { readCompletion } from "./completion";
import { dateOfSerial, isDateFormat, readDate } from "./dates";
import { normalise } from "./normalise";
import { readNothing } from "./nothing";
import { withDigits } from "./numerals";
import { bareQuantity, mentionedUnit, readNone, readQuantity, readRoughQuantity } from "./quantity";
import { readRange, readSeveral } from "./ranges";
import { readTier } from "./tiers";
import { noUnit, percent } from "./unit";
import type { CellValue, Value } from "./value";
import { readWord } from "./words";

const blank: Value = { kind: "nothing", why: "blank" };
const hundred = integer(100);
/** The commonest cells: 100, 4604人 with nothing else, 98.5%. The general way gives the same. */
const bare = /^\d+(?:\.\d+)?$/;

/** A text beyond this is a report, not a value; patterns need not search it. */
const longest = 1000;

const known = new Map<string, Value>();
const mostKnown = 16_384;

/**
 * Reads one cell's text as exactly one value (spec section 2). Any text whatever gives a value; what is not understood
 * is descriptive text. `error` cells and blanks are nothing. Forms repeat their texts, so that what was read is kept.
 */
export function readText(raw: string): Value {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const value = readNew(raw);
  if (known.size >= mostKnown) known.clear();
  known.set(raw, value);
  return value;
}

function readNew(raw: string): Value {
  if (bare.test(raw)) {
    const amount = parseDecimal(raw);
    if (amount !== null) return bareQuantity(amount);
  }
  const normal = normalise(raw);
  if (normal.length > longest) return descriptive(normal, /\d/.test(normal));
  const whole = withDigits(normal).replace(/^[、。]+|[、。;,]+$/g, "");
  const text = /\d/.test(whole) ? withoutAside(withoutNumbering(whole)) : whole;
  const nothing = readNothing(text);
  if (nothing) return nothing;
  const numeric = /\d/.test(text);
  if (!numeric) {
    return (
      readNone(text) ??
      readDate(text) ??
      readTier(text) ??
      readWord(text) ??
      readRoughQuantity(text) ??
      descriptive(text, false)
    );
  }
  const special = readCompletion(text) ?? readTier(text) ?? readDate(text);
  if (special) return special;
  // 2020年完成培训100人: the year is the form's, the number is the matter
  const undated = text.replace(
    /^(?:到|至|于|在)?(?:20\d\d年(?:度)?(?:\d{1,2}月(?:底|末|\d{1,2}日)?)?|[当本]年度?|年[内底]前?|全年)[,、]?(?=.*\d)/,
    "",
  );
  const completion = undated === text ? null : readCompletion(undated);
  if (completion) return completion;
  const quantity = readRange(undated) ?? readQuantity(undated);
  if (quantity === "sentence") return descriptive(text, true);
  return quantity ?? readBands(undated) ?? readSeveral(undated) ?? descriptive(text, true);
}

const descriptive = (text: string, numeric: boolean): Value => ({
  kind: "text",
  text,
  numeric: numeric || /[年月日]底|季度/.test(text),
  unit: numeric ? mentionedUnit(text) : "",
});

/** The longest that nothing is said with. */
const longestNothing = 60;

/** Whether a text says nothing: blank, `/`, 无, 不适用, a template's own words. An error in a cell is not nothing: it hides what was said. */
export function saysNothing(text: string): boolean {
  if (text.length > longestNothing) return false;
  const value = readText(text);
  return value.kind === "nothing" && value.why !== "error";
}

/**
 * Reads a cell: numbers by their format (a percent format holds a fraction, a date format a serial), booleans as
 * yes/no, texts by what they say.
 */
export function readCell(value: CellValue, format: string): Value {
  if (value === null) return blank;
  if (typeof value === "string") return readText(value);
  if (typeof value === "boolean") return readText(value ? "是" : "否");
  if (format !== "General" && isDateFormat(format)) {
    const date = dateOfSerial(value);
    if (date) return date;
  }
  const amount = fromNumber(value);
  if (amount === null) return { kind: "nothing", why: "error" };
  return format.includes("%") ? bareQuantity(multiply(amount, hundred), percent) : bareQuantity(amount, noUnit);
}
