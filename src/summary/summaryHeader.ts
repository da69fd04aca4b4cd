import type { CellValue } from "../form/form";
import { summaryTexts, type SummaryTexts } from "../wording/summaryTexts";

type Key = keyof SummaryTexts;

/** Columns of the detail table by key, from 0, as the mark of the sheet has them. */
export type MarkedColumns = Readonly<Record<string, number>>;

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

/** What a sheet's mark calls the columns of its detail table. */
const markedAs: Readonly<Partial<Record<Key, string>>> = { points: "score" };

/** So many words of a marked header may a person have changed. */
const changedWords = 3;

/** The columns of the detail table where a few words of its header were changed: they stand beside the others as marked. */
function besideOthers(
  line: readonly CellValue[],
  at: ReadonlyMap<Key, number>,
  marked: MarkedColumns,
): ReadonlyMap<Key, number> | null {
  const place = (key: Key): number => marked[markedAs[key] ?? key] ?? NaN;
  const known = [...at].filter(([, index]) => index >= 0);
  if (known.length < at.size - changedWords) return null;
  const whole = new Map(known);
  for (const [key, index] of at) {
    if (index >= 0) continue;
    const near = known.reduce((best, one) =>
      Math.abs(place(one[0]) - place(key)) < Math.abs(place(best[0]) - place(key)) ? one : best,
    );
    const here = near[1] + place(key) - place(near[0]);
    if (typeof line[here] !== "string" || [...whole.values()].includes(here)) return null;
    whole.set(key, here);
  }
  return whole;
}

/**
 * @param line a row's values from column A on @param marked where the mark says that the columns stood
 * @returns null where the row is no header, in any language
 */
export function summaryHeader(line: readonly CellValue[], marked: MarkedColumns = {}): SummaryHeader | null {
  for (const texts of Object.values(summaryTexts))
    for (const { kind, columns } of tables) {
      const at = new Map(columns.map((key) => [key, line.indexOf(texts[key])]));
      if ([...at.values()].every((index) => index >= 0)) return { kind, texts, at };
      const whole = kind === "indicator" ? besideOthers(line, at, marked) : null;
      if (whole) return { kind, texts, at: whole };
    }
  return null;
}
