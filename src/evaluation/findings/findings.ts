import type { FindingMessages, FindingNumbers } from "../../wording/findingMessages";
import type { FindingResult, Severity } from "../result";
import { fromNumber, integer, multiply, toDecimalText, zero, type Rational } from "../../value/exact/rational";
import { round, toFixedText } from "../../value/exact/round";
import { factorText } from "../writtenNumbers";
import type { ScoredForm } from "../scoring/score";
import { detectors } from "./detectors";
import type { Evidence } from "./finding";

const hundred = integer(100);
const severities: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All findings of a form in words: what was not understood, then errors, each by row. */
export function findingsOf(
  scored: ScoredForm,
  messages: FindingMessages,
  notUnderstood: readonly FindingResult[] = [],
): readonly FindingResult[] {
  const found = detectors.flatMap(({ code, severity, detect }) =>
    detect(scored).map(({ cell, row, indicator, evidence }): FindingResult => ({
      code,
      severity,
      cell,
      row,
      indicator,
      message: messages[code](numbersOf(evidence)),
      evidence,
    })),
  );
  const place = ({ row }: FindingResult): number => row ?? 0;
  found.sort((a, b) => severities[a.severity] - severities[b.severity] || place(a) - place(b));
  return [...notUnderstood, ...found];
}

/** Evidence written out: 4.84, 96.84%. */
export function numbersOf(evidence: Evidence): FindingNumbers {
  const written = (value: number): string => toDecimalText(round(fromNumber(value) ?? zero, 4));
  return {
    text: (key) => {
      const value = evidence[key];
      return typeof value === "number" ? written(value) : typeof value === "string" ? value : "";
    },
    percent: (key) => {
      const value = evidence[key];
      if (typeof value !== "number") return "";
      const text = toFixedText(multiply(fromNumber(value) ?? zero, hundred), 2);
      return `${text === "100.00" && value < 1 ? "99.99" : text}%`;
    },
    factor: (rate, weight, score) => {
      const exact = (key: string): Rational | null => {
        const value = evidence[key];
        return typeof value === "number" ? fromNumber(value) : null;
      };
      const share = exact(rate);
      return share === null ? "" : factorText(share, exact(weight), exact(score));
    },
  };
}
