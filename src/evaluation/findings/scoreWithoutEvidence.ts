import { at, type Detector } from "./finding";

/** Points claimed with no actual, or with neither target nor actual. */
export const scoreWithoutEvidence: Detector = {
  code: "score-without-evidence",
  severity: "error",
  detect: ({ indicators }) =>
    indicators.flatMap((i) => {
      const { claimed, members } = i.unit;
      if (claimed === null || claimed.n <= 0n || i.actual.kind !== "nothing" || i.assessment.basis !== "carried")
        return [];
      const lead = members[0]?.row.claimed ?? null;
      return [at(i, i.row.claimed ?? i.row.actual ?? lead, { claimed, target: i.targetText, actual: i.actualText })];
    }),
};
