import { fillText } from "../../wording/insertValues";
import type { Locale } from "../../wording/locale";
import { inLanguage } from "../../wording/text";
import type { Doubt } from "../../form/form";
import type { FindingResult, FormResult, Severity } from "../result";
import type { FindingSetting } from "../rules/profile";
import { fromNumber, integer, multiply, toDecimalText, zero, type Rational } from "../../value/exact/rational";
import { round, toFixedText } from "../../value/exact/round";
import { factorText } from "../writtenNumbers";
import type { ScoredForm } from "../scoring/score";
import { copiedBetweenForms } from "./copiedBetweenForms";
import { copiesBetween } from "./copies";
import { detectors } from "./detectors";
import { notUnderstood } from "./notUnderstood";
import type { Detector, Evidence, Finding } from "./finding";

const hundred = integer(100);
const severities: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All findings of a form in words: what was not understood, then errors, each by row. */
export function findingsOf(scored: ScoredForm, doubts: readonly Doubt[], locale: Locale): readonly FindingResult[] {
  const settings = scored.rules.profile.findings ?? {};
  const found = detectors.flatMap((detector) =>
    inWords(detector, () => detector.detect(scored, doubts), settings, locale),
  );
  return inOrder(found);
}

/** Findings of one kind in words, as the profile's settings have them told; none where they switch it off. */
function inWords(
  { code, severity: usual, texts }: Detector,
  found: () => readonly Finding[],
  settings: Readonly<Record<string, FindingSetting>>,
  locale: Locale,
): readonly FindingResult[] {
  // what was not understood is said whatever a profile says
  const severity = code === notUnderstood.code ? usual : (settings[code] ?? usual);
  if (severity === "off") return [];
  return found().map(({ evidence, ...where }) => ({
    code,
    severity,
    ...where,
    message: messageOf(texts, evidence, locale),
    evidence,
  }));
}

/** The forms of a workbook with what they have from each other among their findings. */
export function withCopies(
  forms: readonly FormResult[],
  settings: Readonly<Record<string, FindingSetting>>,
  locale: Locale,
): readonly FormResult[] {
  const copies = copiesBetween(forms);
  return forms.map((form, at) => {
    const own = inWords(copiedBetweenForms, () => copies[at] ?? [], settings, locale);
    return own.length === 0 ? form : { ...form, findings: inOrder([...form.findings, ...own]) };
  });
}

function inOrder(found: FindingResult[]): readonly FindingResult[] {
  const rank = ({ code, severity }: FindingResult): number => (code === notUnderstood.code ? -1 : severities[severity]);
  const place = ({ row }: FindingResult): number => row ?? 0;
  found.sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
  return found;
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

const amountText = (value: number): string => toDecimalText(round(fromNumber(value) ?? zero, 4));

/** In one line: vertical headings are set with a break behind each character (产⏎出). */
const textIn = (value: Evidence[string] | undefined): string =>
  typeof value === "string"
    ? value.replace(/([\x21-\x7e])\s*\n\s*(?=[\x21-\x7e])/g, "$1 ").replace(/\s*\n\s*/g, "")
    : "";

function percentText(share: number): string {
  const text = toFixedText(multiply(fromNumber(share) ?? zero, hundred), 2);
  return `${text === "100.00" && share < 1 ? "99.99" : text}%`;
}

const exact = (value: Evidence[string] | undefined): Rational | null =>
  typeof value === "number" ? fromNumber(value) : null;
