import { targetCell } from "../scoring/printed";
import { at, type Detector } from "./finding";

/** A target in descriptive words, with no number, date, tier or grade word: nobody can measure it. */
export const unmeasurable: Detector = {
  code: "unmeasurable",
  severity: "warning",
  detect: ({ indicators }) =>
    indicators
      .filter(({ target }) => target.kind === "text" && !target.numeric)
      .map((i) => at(i, targetCell(i.row), { target: i.targetText })),
};
