import { add, compare, divide, integer, multiply, negate, parseDecimal, subtract } from "./exact/rational";
import { readCompletion } from "./completion";
import { readQuantity } from "./quantity";
import type { Quantity, QuantityRange, Several } from "./value";

const number = String.raw`\d[\d,]*(?:\.\d+)?`;
/** 10-20人, 80%-90%, 3至5次 */
const fromTo = new RegExp(`^(.*?)(${number})([^\\d\\-~至到]{0,4})(?:-+|~|～|至|到)(${number})([^\\d]*)$`);
/** 100±5, 100±5% */
const about = new RegExp(`^(?:[^\\d]{0,8}?)(${number})(%?)(?:±|\\+-|\\+/-)(${number})(%?)([^\\d%]*)$`);
/** ±5% */
const plusMinus = new RegExp(`^(?:[^\\d]{0,8})(?:±|\\+-|\\+/-|正负)(${number})(.*)$`);

const quantity = (text: string): Quantity | null => {
  const read = readQuantity(text);
  return read === null || read === "sentence" ? null : read;
};

/** Reads `10-20人`, `±5%` and `≥90%且≤95%`; null for anything else. A range written backwards is turned round. */
export function readRange(text: string): QuantityRange | null {
  const around = plusMinus.exec(text);
  if (around) {
    const end = quantity(`${around[1] ?? ""}${around[2] ?? ""}`);
    return end ? { kind: "range", low: negate(end.amount), high: end.amount, unit: end.unit } : null;
  }
  const spread = about.exec(text);
  if (spread) return spreadOf(spread);
  const match = fromTo.exec(text);
  if (match) {
    const [, lead = "", first = "", firstUnit = "", second = "", tail = ""] = match;
    const end = quantity(`${lead}${second}${tail}`);
    const begin = parseDecimal(first.replace(/,/g, ""));
    if (!end || !begin || end.operator !== null) return null;
    // 1万至2万人: the first leaves out the unit, not the magnitude
    if (firstUnit !== "" && !end.unit.text.startsWith(firstUnit)) return null;
    const [low, high] = compare(begin, end.amount) <= 0 ? [begin, end.amount] : [end.amount, begin];
    return { kind: "range", low, high, unit: end.unit };
  }
  return bothBounds(text);
}

function spreadOf(match: RegExpExecArray): QuantityRange | null {
  const [, middle = "", own = "", spread = "", sign = "", tail = ""] = match;
  const centre = quantity(`${middle}${own}${own === "" ? tail : ""}`);
  const width = parseDecimal(spread.replace(/,/g, ""));
  if (!centre || !width || (own !== "" && sign === "")) return null;
  // 100±5% of a bare amount is a share of it
  const by = own === "" && sign !== "" ? divide(multiply(centre.amount, width), integer(100)) : width;
  if (by === null) return null;
  return { kind: "range", low: subtract(centre.amount, by), high: add(centre.amount, by), unit: centre.unit };
}

/** ≥90%且≤95% */
function bothBounds(text: string): QuantityRange | null {
  const parts = text.split(/且|并且|,|、|;/).filter((part) => part !== "");
  const [first, second] = parts.map(quantity);
  if (parts.length !== 2 || !first || !second || first.unit.key !== second.unit.key) return null;
  const low = [first, second].find(({ operator }) => operator === "≥" || operator === ">");
  const high = [first, second].find(({ operator }) => operator === "≤" || operator === "<");
  return low && high ? { kind: "range", low: low.amount, high: high.amount, unit: low.unit } : null;
}

/**
 * Reads `19处、22637.6平方米` as two quantities; null where a part is none. A completion that follows an amount (12次，完成率100%)
 * only repeats it: the amount is read.
 */
export function readSeveral(text: string): Several | Quantity | null {
  const parts = text.split(/[、,;和及与+]|(?<=[\u4e00-\u9fff])\//).filter((part) => /\d/.test(part));
  if (parts.length < 2) return null;
  const amounts = parts.filter((part) => readCompletion(part) === null);
  const quantities = amounts.map(quantity).filter((part): part is Quantity => part !== null);
  if (quantities.length !== amounts.length) return null;
  const [first] = quantities;
  if (amounts.length === parts.length) return { kind: "several", quantities };
  return first !== undefined && quantities.length === 1 && first.unit.key !== "%" ? first : null;
}
