import { compare, integer } from "../../value/exact/rational";
import { at, type Detector } from "./finding";

const most = integer(30);

/** One indicator carries more than 30 of 100 points. */
export const heavyIndicator: Detector = {
  code: "heavy-indicator",
  severity: "warning",
  title: { zh: "单项分值过大", en: "Heavy indicator" },
  texts: { zh: "单项指标分值 {weight} 分，超过 30 分。", en: "One indicator carries {weight} points, more than 30." },
  detect: ({ indicators }) =>
    indicators
      .filter(
        ({ unit, row, leads }) =>
          (unit.members.length === 1 || (leads && row.whole === true)) &&
          unit.weight.value !== null &&
          compare(unit.weight.value, most) > 0,
      )
      .map((i) => at(i, i.row.weight ?? i.row.claimed, { weight: i.unit.weight.value })),
};
