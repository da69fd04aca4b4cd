import { at, type Detector } from "./finding";

/** An indicator without a claimed score in a form that has them. */
export const scoreMissing: Detector = {
  code: "score-missing",
  severity: "warning",
  title: { zh: "缺自评得分", en: "No claimed score" },
  texts: {
    zh: "其他指标都有自评得分，此项没有填写。",
    en: "The other indicators have claimed scores, this one has none.",
  },
  detect: ({ indicators, units, form }) =>
    form.columns.claimed && units.some(({ claimed }) => claimed !== null)
      ? indicators
          .filter(
            ({ unit, leads }) =>
              leads && unit.claimed === null && unit.members.some((m) => m.assessment.basis !== "not-applicable"),
          )
          .map((i) => at(i, i.row.claimed ?? i.row.blanks?.claimed ?? null, { weight: i.unit.weight.value }))
      : [],
};
