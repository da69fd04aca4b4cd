import { readCell } from "../../value/read";
import type { CustomFunction } from "../customFunction";
import { profile, required } from "../parameters";
import { toDecimalText, toNumber, type Rational } from "../../value/exact/rational";
import type { Day, Quantity, Value } from "../../value/value";
import type { Locale } from "../../wording/locale";
import { valueKinds, type ValueKind } from "../../wording/valueKinds";

export const parse: CustomFunction = {
  id: "PARSE",
  description: {
    "zh-CN": "读出一段文字里的符号、数值、单位和类型，横向溢出四格",
    "en-US": "Operator, value, unit and kind read from a text, spilled over four cells",
  },
  parameters: [
    required(
      { "zh-CN": "文字", "en-US": "text" },
      { "zh-CN": "目标值或实际完成值，如 不低于95%", "en-US": "A target or an actual, such as ≥95%" },
    ),
    profile,
  ],
  result: { type: "any", matrix: true },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./parseHelp")).help,
  run: (given) => {
    given.rules();
    return valueRows(readCell(given.cell(0), "General"), given.locale);
  },
};

type ValueRow = readonly [operator: string, value: string | number, unit: string, kind: string];

/** Operator, value, unit and kind of what was read; a row for each of several quantities. */
function valueRows(value: Value, locale: Locale): readonly ValueRow[] {
  const row = (kind: ValueKind, shown: string | number, operator = "", unit = ""): ValueRow => [
    operator,
    shown,
    unit,
    valueKinds[locale][kind],
  ];
  const quantity = ({ operator, amount, unit }: Quantity): ValueRow =>
    row(unit.key === "%" ? "rate" : "quantity", toNumber(amount), operator ?? "", unit.text);
  switch (value.kind) {
    case "nothing":
      return [row("nothing", "")];
    case "quantity":
      return [quantity(value)];
    case "several":
      return value.quantities.map(quantity);
    case "range":
      return [row("range", `${decimal(value.low)}–${decimal(value.high)}`, "", value.unit.text)];
    case "date":
      return [row("date", value.from === null ? dayText(value.to) : `${dayText(value.from)}–${dayText(value.to)}`)];
    case "completion":
      return [row("completion", toNumber(value.rate), value.operator ?? "")];
    case "tier":
      return [row("tier", value.level), ...(value.quantity === null ? [] : [quantity(value.quantity)])];
    case "word":
      return [row("word", value.text)];
    case "bands":
      return [row("bands", value.bands.map(({ word, quantity: { amount, unit } }) => `${word} ${decimal(amount)}${unit.text}`).join(" "))]; // prettier-ignore
    case "text":
      return [row("text", value.text)];
  }
}

const decimal = (value: Rational): string => toDecimalText(value);
const two = (number: number): string => String(number).padStart(2, "0");
const dayText = ({ year, month, day }: Day): string => `${year === null ? "" : `${year}-`}${two(month)}-${two(day)}`;
