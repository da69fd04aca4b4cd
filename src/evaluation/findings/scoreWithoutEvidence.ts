import { at, type Detector } from "./finding";

/** Points claimed with no actual, or with neither target nor actual. */
export const scoreWithoutEvidence: Detector = {
  code: "score-without-evidence",
  severity: "error",
  detect: ({ indicators }) =>
    indicators.flatMap((i) => {
      const { claimed } = i.unit;
      if (claimed === null || claimed.n <= 0n || i.actual.kind !== "nothing" || i.assessment.basis !== "carried")
        return [];
      return [at(i, i.row.claimed ?? i.row.actual, { claimed, target: i.targetText, actual: i.actualText })];
    }),
};
