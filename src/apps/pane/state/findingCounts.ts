import type { FindingResult, Severity } from "../../../evaluation/result";

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** How many findings there are of each severity. */
export function findingCounts(findings: readonly FindingResult[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
