import { toDecimalText } from "../../src/value/exact/rational";
import { readText } from "../../src/value/read";
import type { Day, Quantity, Value } from "../../src/value/value";

/** A value in a few words, so that a table shows what is read: `≥ 4754 人`, `10–20 人`, `by 2021-12-31`, `tier 1`. */
export function told(value: Value): string {
  switch (value.kind) {
    case "nothing":
      return `nothing: ${value.why}`;
    case "quantity":
      return toldQuantity(value);
    case "range":
      return spaced(`${toDecimalText(value.low)}–${toDecimalText(value.high)}`, value.unit.text);
    case "several":
      return value.quantities.map(toldQuantity).join(" and ");
    case "date":
      return value.from === null ? `by ${toldDay(value.to)}` : `from ${toldDay(value.from)} to ${toldDay(value.to)}`;
    case "completion":
      return spaced("completion", value.operator ?? "", toDecimalText(value.rate));
    case "tier":
      return spaced(`tier ${value.level}`, value.phrase ? "" : "in a word", toldBeside(value.quantity));
    case "word":
      return `${value.word} ${value.scale} ${value.rank}`;
    case "bands":
      return value.bands.map(({ word, quantity }) => spaced(word, toldQuantity(quantity))).join(", ");
    case "text":
      return value.numeric ? "text with a number" : "text";
  }
}

const spaced = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

const toldQuantity = ({ operator, approximate, amount, unit, moved }: Quantity): string =>
  spaced(operator ?? "", approximate ? "about" : "", moved ?? "", toDecimalText(amount), unit.text);

const toldBeside = (quantity: Quantity | null): string => (quantity === null ? "" : toldQuantity(quantity));

/** A year that is not written is the form's. */
const toldDay = ({ year, month, day }: Day): string =>
  `${year ?? "?"}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** What a cell's text is read as. */
export const read = (text: string): string => told(readText(text));
