import { targetCell } from "../scoring/indicator";
import { at, atForm, type Detector } from "./finding";

/** Template text that nobody filled in: 指标2：, ≥**人, the template's own instructions. */
export const templateLeftover: Detector = {
  code: "template-leftover",
  severity: "warning",
  detect: ({ form, indicators }) => [
    ...form.leftovers.map(({ cell, row, text }) => atForm(cell, row, { text })),
    ...indicators.flatMap((i) =>
      (
        [
          [i.target, targetCell(i.row)],
          [i.actual, i.row.actual],
        ] as const
      ).flatMap(([value, cell]) =>
        value.kind === "nothing" && value.why === "placeholder" && cell !== null
          ? [at(i, cell, { text: cell.text })]
          : [],
      ),
    ),
  ],
};
