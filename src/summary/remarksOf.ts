import type { SummaryRead } from "./readSummary";
import { hasRemark, type RemarkRow, type Remarks } from "./remarks";

/** What people typed on an earlier summary sheet: a row for every indicator and finding that it lists. */
export function remarksOf({ rows, stray }: SummaryRead): Remarks {
  const remarks = rows.map(({ table, key, remark, beside }) => ({ table, row: { ...key, remark, beside } }));
  const homeless = stray.map(({ cell, beside }): RemarkRow => {
    return { kind: "indicator", sheet: "", path: ["", "", ""], cell, remark: null, beside };
  });
  return {
    rows: remarks.flatMap(({ table, row }) => (table === "lost" ? [] : [row])),
    lost: [...remarks.flatMap(({ table, row }) => (table === "lost" ? [row] : [])), ...homeless].filter(hasRemark),
  };
}
