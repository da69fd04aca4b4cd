import { targetCell } from "../scoring/printed";
import { at, type Detector } from "./finding";

/** A target in descriptive words, with no number, date, tier or grade word: nobody can measure it. */
export const unmeasurable: Detector = {
  code: "unmeasurable",
  severity: "warning",
  title: { zh: "指标值未量化", en: "Unmeasurable" },
  texts: {
    zh: "指标值「{target}」未量化：没有数量、时限或等级，不能据以判断是否完成。",
    en: 'The target "{target}" is descriptive, with no amount, date or grade: nobody can measure it.',
  },
  detect: ({ indicators }) =>
    indicators
      .filter(({ target }) => target.kind === "text" && !target.numeric)
      .map((i) => at(i, targetCell(i.row), { target: i.targetText })),
};
