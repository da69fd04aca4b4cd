import type { Text } from "../../wording/locale";
import type { ScoredForm } from "../scoring/score";
import { atForm, type Detector, type Finding } from "./finding";
import { firstCell } from "./wholeForm";

/** No row of a dimension that the profile gives points; silent in a form that scores nothing. */
const missing = (code: string, key: string, words: RegExp, title: Text, texts: Text): Detector => ({
  code,
  severity: "info",
  title,
  texts,
  detect: ({ form, indicators, units, rules: { profile } }: ScoredForm): readonly Finding[] => {
    const points = profile.dimensions.find((one) => one.key === key)?.weight ?? 0;
    if (points <= 0 || !units.some(({ weight }) => weight.value !== null)) return [];
    const has = indicators.some(({ row }) => words.test(row.level1 + row.level2 + row.name.text));
    return has ? [] : [atForm(firstCell(form), null, { points })];
  },
});

export const satisfactionMissing = missing(
  "satisfaction-missing",
  "satisfaction",
  /满意/,
  { zh: "缺满意度指标", en: "No satisfaction" },
  {
    zh: "表中没有满意度指标，所用评分规则为满意度设 {points} 分。",
    en: "The form has no satisfaction indicator; the rules give satisfaction {points} points.",
  },
);

export const costMissing = missing(
  "cost-missing",
  "cost",
  /成本/,
  { zh: "缺成本指标", en: "No cost" },
  {
    zh: "表中没有成本指标，所用评分规则为成本设 {points} 分。",
    en: "The form has no cost indicator; the rules give cost {points} points.",
  },
);
