import type { UseCode, UseOfResults } from "../evaluation/rules/profile";
import type { GivenUse } from "../evaluation/rules/useOfResults";
import type { Locale } from "./locale";
import { words } from "./text";

const uses = words({
  prefer: { zh: "优先安排", en: "Prefer" },
  keep: { zh: "维持", en: "Keep" },
  cut: { zh: "压减", en: "Cut" },
  mend: { zh: "整改后安排", en: "After mending" },
});

const frame = words({
  rule: { zh: "{rule}（{source}{unverified}）", en: "{rule} ({source}{unverified})" },
  unverified: { zh: "，未核实", en: ", not verified" },
});

/** 优先安排, 维持, 压减, 整改后安排. */
export const useText = (use: UseCode, locale: Locale): string => uses[locale][use];

/** The rule with its source; says so where nobody has verified it. */
export function useRuleText(
  { rule, source, certainty }: Pick<GivenUse & UseOfResults, "rule" | "source" | "certainty">,
  locale: Locale,
): string {
  const { rule: whole, unverified } = frame[locale];
  const said: Readonly<Record<string, string>> = {
    rule: rule[locale],
    source: source[locale],
    unverified: certainty === "unverified" ? unverified : "",
  };
  return whole.replace(/\{(\w+)\}/g, (_, key: string) => said[key] ?? "");
}
