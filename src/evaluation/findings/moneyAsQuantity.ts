import { targetCell } from "../scoring/printed";
import type { Value } from "../../value/value";
import { at, type Detector } from "./finding";

const isMoney = (value: Value): boolean => value.kind === "quantity" && /^元(?:\/|$)/.test(value.unit.key);

/** A 数量指标 measured in money: it belongs under cost or economic benefit. */
export const moneyAsQuantity: Detector = {
  code: "money-as-quantity",
  severity: "info",
  title: { zh: "金额作数量", en: "Money as quantity" },
  texts: {
    zh: "数量指标以金额 {target} 衡量，宜改列成本或经济效益指标。",
    en: "A quantity indicator is measured in money ({target}): it belongs under cost or economic benefit.",
  },
  detect: ({ indicators }) =>
    indicators
      .filter(({ row, target, actual }) => (isMoney(target) || isMoney(actual)) && row.level2.includes("数量"))
      .map((i) => at(i, targetCell(i.row), { target: i.targetText })),
};
