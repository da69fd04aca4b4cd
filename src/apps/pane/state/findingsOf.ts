import type { FindingResult, FormResult, Severity } from "../../../evaluation/result";

/** A form's findings of one severity, or all; in the order of the result: errors first, then by row. */
export const findingsOf = (form: FormResult | null, severity: Severity | "all"): readonly FindingResult[] =>
  (form?.findings ?? []).filter((finding) => severity === "all" || finding.severity === severity);
