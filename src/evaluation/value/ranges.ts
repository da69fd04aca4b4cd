import { compare, negate, parseDecimal } from "../exact/rational";
import { readQuantity } from "./quantity";
import type { Quantity, QuantityRange, Several } from "./value";

const number = String.raw`\d[\d,]*(?:\.\d+)?`;
/** 10-20人, 80%-90%, 3至5次 */
const fromTo = new RegExp(`^(.*?)(${number})([^\\d\\-~至到]{0,4})(?:-+|~|～|至|到)(${number})([^\\d]*)$`);
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
  const match = fromTo.exec(text);
  if (match) {
    const [, lead = "", first = "", firstUnit = "", second = "", tail = ""] = match;
    const end = quantity(`${lead}${second}${tail}`);
    const begin = parseDecimal(first.replace(/,/g, ""));
    if (!end || !begin || end.operator !== null) return null;
    const ownUnit = firstUnit === "" ? end.unit : quantity(`${first}${firstUnit}`)?.unit;
    if (ownUnit?.key !== end.unit.key || ownUnit.text !== end.unit.text) return null;
    const [low, high] = compare(begin, end.amount) <= 0 ? [begin, end.amount] : [end.amount, begin];
    return { kind: "range", low, high, unit: end.unit };
  }
  return bothBounds(text);
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

/** Reads `19处、22637.6平方米` as two quantities; null where a part is none. */
export function readSeveral(text: string): Several | null {
  const parts = text.split(/[、,;和及与+]|(?<=[\u4e00-\u9fff])\//).filter((part) => /\d/.test(part));
  if (parts.length < 2) return null;
  const quantities = parts.map(quantity);
  const all = quantities.filter((part): part is Quantity => part !== null);
  return all.length === parts.length ? { kind: "several", quantities: all } : null;
}
