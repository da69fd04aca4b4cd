import type { PrintedCell } from "../../form/form";
import { targetCell } from "../scoring/printed";
import type { ScoredIndicator } from "../scoring/score";
import type { Value } from "../../value/value";
import { at, atForm, ofEach, type Detector, type Finding } from "./finding";

const unfilled = (i: ScoredIndicator, value: Value, cell: PrintedCell | null): Finding | null =>
  value.kind === "nothing" && value.why === "placeholder" && cell !== null ? at(i, cell, { text: cell.text }) : null;

/** Template text that nobody filled in: 指标2：, ≥**人, the template's own instructions. */
export const templateLeftover: Detector = {
  code: "template-leftover",
  severity: "warning",
  title: { zh: "模板文字未填", en: "Template text" },
  texts: { zh: "「{text}」是模板自带的文字，尚未填写。", en: '"{text}" is the template\'s own text, not filled in.' },
  detect: ({ form, indicators }) => [
    ...form.leftovers.map(({ cell, row, text }) => atForm(cell, row, { text })),
    ...ofEach(indicators, (i) => unfilled(i, i.target, targetCell(i.row))),
    ...ofEach(indicators, (i) => unfilled(i, i.actual, i.row.actual)),
  ],
};
