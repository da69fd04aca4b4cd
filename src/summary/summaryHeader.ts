import type { CellValue } from "../form/form";
import { column } from "./columns";
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

/** So many words of a header may a person have changed or cleared; at least half of them tell the table. */
const changedWords = 3;

/** Where the columns of the other tables are written. */
const written: Readonly<Partial<Record<SummaryHeader["kind"], MarkedColumns>>> = {
  finding: { severity: 0, finding: 1, link: 2, indicator: 3, message: 4, remark: column.remark },
  lost: { source: 0, level1: 1, level2: 2, name: 3, link: 4, remark: column.actual },
};

/** The columns of a table where a few words of its header were changed: they stand beside the others as written. */
function besideOthers(
  line: readonly CellValue[],
  at: ReadonlyMap<Key, number>,
  marked: MarkedColumns,
): ReadonlyMap<Key, number> | null {
  const place = (key: Key): number => marked[markedAs[key] ?? key] ?? NaN;
  const known = [...at].filter(([, index]) => index >= 0);
  if (known.length < Math.max(at.size - changedWords, at.size / 2 + 1)) return null;
  const whole = new Map(known);
  for (const [key, index] of at) {
    if (index >= 0) continue;
    const near = known.reduce((best, one) =>
      Math.abs(place(one[0]) - place(key)) < Math.abs(place(best[0]) - place(key)) ? one : best,
    );
    const here = near[1] + place(key) - place(near[0]);
    const text = line[here] ?? null;
    if ((text !== null && typeof text !== "string") || [...whole.values()].includes(here)) return null;
    whole.set(key, here);
  }
  return whole;
}

/**
 * @param line a row's values from column A on @param marked where the mark says that the columns stood
 * @returns null where the row is no header, in any language
 */
export function summaryHeader(line: readonly CellValue[], marked: MarkedColumns = {}): SummaryHeader | null {
  const candidates = Object.values(summaryTexts).flatMap((texts) =>
    tables.map(({ kind, columns }) => ({
      kind,
      texts,
      at: new Map(columns.map((key) => [key, line.indexOf(texts[key])])),
    })),
  );
  const whole = candidates.find(({ at }) => [...at.values()].every((index) => index >= 0));
  if (whole) return withChecks(whole, line);
  for (const { kind, texts, at } of candidates) {
    const places = written[kind] ?? marked;
    if (kind !== "indicator" && !isShifted(at, places)) continue;
    const beside = besideOthers(line, at, places);
    if (beside) return withChecks({ kind, texts, at: beside }, line);
  }
  return null;
}

/** The column of people's tick marks, which a table of findings has only where there are any. */
function withChecks(header: SummaryHeader, line: readonly CellValue[]): SummaryHeader {
  const check = header.kind === "finding" ? line.indexOf(header.texts.check) : -1;
  return check < 0 ? header : { ...header, at: new Map([...header.at, ["check", check]]) };
}

/** Whether the words that are known stand as they were written, all by as many columns further. */
const isShifted = (at: ReadonlyMap<Key, number>, places: MarkedColumns): boolean =>
  new Set([...at].filter(([, index]) => index >= 0).map(([key, index]) => index - (places[key] ?? NaN))).size === 1;
