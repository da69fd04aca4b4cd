import type { FormResult } from "../evaluation/result";
import { findingCount } from "./findingRow";

/** Rows of a form's block, all from 0; `first` to `last` hold data, the header stands above. */
export interface FormPlace {
  readonly start: number;
  readonly composite: RowSpan;
  readonly grade: number;
  /** The one row of amounts; null where the form has no execution. */
  readonly execution: number | null;
  readonly findings: RowSpan;
  readonly details: RowSpan;
  /** The first row after the block. */
  readonly end: number;
}

export interface RowSpan {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** Heading, three lines about the form, one blank. */
const headRows = 5;

const span = (header: number, count: number): RowSpan => ({ header, first: header + 1, last: header + count });

/** Where a form's block stands, told before it is drawn since the composite table refers to rows below it. */
export function placeForm(form: FormResult, start: number): FormPlace {
  const composite = span(start + headRows + 1, form.composite.length);
  const grade = composite.last + 1;
  const execution = form.execution ? grade + 4 : null;
  const findings = span((execution ?? grade) + 3, Math.max(1, findingCount(form)));
  const details = span(findings.last + 3, form.indicators.length + (form.execution ? 1 : 0));
  return { start, composite, grade, execution, findings, details, end: details.last + 2 };
}
