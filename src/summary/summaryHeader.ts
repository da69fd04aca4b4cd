import type { CellValue } from "../form/form";
import { summaryTexts, type SummaryTexts } from "../wording/summaryTexts";

type Key = keyof SummaryTexts;

/** The header of a table on a summary sheet: its kind, its language, and where each of its columns stands. */
export interface SummaryHeader {
  readonly kind: "indicator" | "finding" | "lost";
  readonly texts: SummaryTexts;
  readonly at: ReadonlyMap<Key, number>;
}

/** A header is known by all of its columns, wherever a person has moved them. */
const tables: readonly { readonly kind: SummaryHeader["kind"]; readonly columns: readonly Key[] }[] = [
  { kind: "lost", columns: ["source", "level1", "level2", "name", "remark", "link"] },
  { kind: "finding", columns: ["severity", "finding", "link", "indicator", "message", "remark"] },
  {
    kind: "indicator",
    columns: [
      "item",
      "level1",
      "level2",
      "name",
      "target",
      "actual",
      "completion",
      "weight",
      "points",
      "claimed",
      "explanation",
      "link",
      "remark",
    ],
  },
];

/** @param line a row's values from column A on @returns null where the row is no header, in any language */
export function summaryHeader(line: readonly CellValue[]): SummaryHeader | null {
  for (const texts of Object.values(summaryTexts))
    for (const { kind, columns } of tables) {
      const at = new Map(columns.map((key) => [key, line.indexOf(texts[key])]));
      if ([...at.values()].every((index) => index >= 0)) return { kind, texts, at };
    }
  return null;
}
