import { isRational, toNumber, type Rational } from "../../value/exact/rational";
import { round } from "../../value/exact/round";
import type { Doubt, PrintedCell } from "../../form/form";
import type { Text } from "../../wording/locale";
import type { Severity } from "../result";
import type { ScoredForm, ScoredIndicator } from "../scoring/score";

/** Numbers of a finding as data. Exact numbers leave the domain at six places. */
export type Evidence = Readonly<Record<string, number | string | readonly string[] | null>>;

/** A weak indicator or an error in the form, as numbers; its words stand with its detector. */
export interface Finding {
  readonly cell: string;
  readonly row: number | null;
  readonly indicator: string | null;
  readonly evidence: Evidence;
}

/** One kind of finding: adding one means adding a file and a line in `detectors.ts`. */
export interface Detector {
  readonly code: string;
  readonly severity: Severity;
  /** At most six Chinese characters, so that it stands in one line of a column. */
  readonly title: Text;
  /** Another title for some of its findings; null for the usual one. */
  readonly titleBy?: (evidence: Evidence) => Text | null;
  /** The message, one or by the evidence; how the evidence is put in is said in `findings.ts`. */
  readonly texts: Text | ((evidence: Evidence) => Text);
  readonly detect: (scored: ScoredForm, doubts: readonly Doubt[]) => readonly Finding[];
}

type Raw = Readonly<Record<string, Rational | number | string | readonly string[] | null>>;

export function evidenceOf(raw: Raw): Evidence {
  const evidence: Record<string, number | string | readonly string[] | null> = {};
  for (const key of Object.keys(raw)) {
    const value = raw[key] ?? null;
    evidence[key] = isRational(value) ? toNumber(round(value, 6)) : value;
  }
  return evidence;
}

/** A finding about one indicator, at `where` or, where the row has no such cell, at its name; a blank is at the place where it is to be filled. */
export function at({ row }: ScoredIndicator, where: PrintedCell | string | null, evidence: Raw): Finding {
  const cell = typeof where === "string" ? where : (where ?? row.name).cell;
  return { cell, row: row.row, indicator: row.name.text, evidence: evidenceOf(evidence) };
}

/** The findings of a form's indicators, one by one; null where there is none. */
export function ofEach(
  indicators: readonly ScoredIndicator[],
  detect: (indicator: ScoredIndicator) => Finding | null,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const indicator of indicators) {
    const finding = detect(indicator);
    if (finding !== null) found.push(finding);
  }
  return found;
}

/** A finding about the form, at `where`. */
export const atForm = (where: string, row: number | null, evidence: Raw): Finding => ({
  cell: where,
  row,
  indicator: null,
  evidence: evidenceOf(evidence),
});

export { rowOf } from "../../cells";
