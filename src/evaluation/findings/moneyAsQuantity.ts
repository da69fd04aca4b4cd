import { targetCell } from "../scoring/indicator";
import { at, type Detector } from "./finding";

/** A 数量指标 measured in money: it belongs under cost or economic benefit. */
export const moneyAsQuantity: Detector = {
  code: "money-as-quantity",
  severity: "info",
  detect: ({ indicators }) =>
    indicators
      .filter(
        ({ row, target, actual }) =>
          /数量/.test(row.level2) &&
          [target, actual].some((value) => value.kind === "quantity" && /^元(?:\/|$)/.test(value.unit.key)),
      )
      .map((i) => at(i, targetCell(i.row), { target: i.targetText })),
};
