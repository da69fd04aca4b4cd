import type { FormResult, Severity } from "../evaluation/result";

/** An indicator with an error or a weakness: its name is marked. */
export interface WeakIndicator {
  readonly sheet: string;
  /** The cell of its name. */
  readonly cell: string;
  readonly name: string;
  /** Of the worst that was found. */
  readonly severity: Severity;
  /** What was found, the worst first, each code once. */
  readonly codes: readonly string[];
}

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** What 标记薄弱指标 marks: the names of indicators with an error or a weakness. */
export function weakCells({ sheet, indicators, findings }: FormResult): readonly WeakIndicator[] {
  return indicators.flatMap(({ row, path, cells }) => {
    const found = findings
      .filter((finding) => finding.indicator !== null && finding.row === row && finding.severity !== "info")
      .sort((a, b) => rank[b.severity] - rank[a.severity]);
    const [worst] = found;
    if (worst === undefined) return [];
    const codes = [...new Set(found.map(({ code }) => code))];
    return [{ sheet, cell: cells.name, name: path.at(-1) ?? "", severity: worst.severity, codes }];
  });
}
