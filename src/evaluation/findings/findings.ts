import { fillText } from "../../wording/insertValues";
import type { Locale } from "../../wording/locale";
import { inLanguage } from "../../wording/text";
import type { FindingResult, Severity } from "../result";
import { fromNumber, zero, type Rational } from "../../value/exact/rational";
import { factorText } from "../writtenNumbers";
import type { ScoredForm } from "../scoring/score";
import { detectors } from "./detectors";
import type { Detector, Evidence } from "./finding";

const severities: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All findings of a form in words: errors first, then by row. */
export function findingsOf(scored: ScoredForm, locale: Locale): readonly FindingResult[] {
  const found = detectors.flatMap(({ code, severity, texts, detect }) =>
    detect(scored).map(({ evidence, ...where }): FindingResult => ({
      code,
      severity,
      ...where,
      message: messageOf(texts, evidence, locale),
      evidence,
    })),
  );
  const place = ({ row }: FindingResult): number => row ?? 0;
  return found.sort((a, b) => severities[a.severity] - severities[b.severity] || place(a) - place(b));
}

function messageOf(texts: Detector["texts"], evidence: Evidence, locale: Locale): string {
  const text = typeof texts === "function" ? texts(evidence) : texts;
  return fillText(inLanguage(text, locale), (placeholder) => written(placeholder, evidence));
}

/**
 * Evidence in a text: `{weight}` as it is, 4.84; `{completion%}` as percent, 96.84%; `{rate%weight=score}` as percent
 * with as many digits as it takes for weight × rate to come out at the score.
 */
function written(placeholder: string, evidence: Evidence): string {
  const [, key = "", percent, weight, score] = /^(\w+)(%(?:(\w+)=(\w+))?)?$/.exec(placeholder) ?? [];
  const value = evidence[key];
  if (percent === undefined) return typeof value === "number" ? amountText(value) : textIn(value);
  if (typeof value !== "number") return "";
  if (weight === undefined || score === undefined) return percentText(value);
  return factorText(exact(value) ?? zero, exact(evidence[weight]), exact(evidence[score]));
}

const amountText = (value: number): string => String(Number(value.toFixed(4)));

const textIn = (value: Evidence[string] | undefined): string => (typeof value === "string" ? value : "");

function percentText(share: number): string {
  const text = (share * 100).toFixed(2);
  return `${text === "100.00" && share < 1 ? "99.99" : text}%`;
}

const exact = (value: Evidence[string] | undefined): Rational | null =>
  typeof value === "number" ? fromNumber(value) : null;
