import { textHash } from "../value/textHash";
import { entriesOf, type Entry } from "./entries";
import type { FindingResult, FormResult, MarkResult, MarkState } from "./result";

/** A finding as it was when a person marked it: its kind, and its numbers as a hash, whatever the language. */
export interface MarkedFinding {
  readonly code: string;
  readonly print: string;
}

/** What a person noted beside an entry. It is found again by what it is about, wherever the row has gone since. */
export interface Mark {
  /** Level 1 to 3 of the indicator; none where the entry is about the form. */
  readonly path: readonly string[];
  readonly row: number | null;
  readonly cell: string;
  readonly findings: readonly MarkedFinding[];
  readonly state: MarkState;
  readonly note: string;
  /** What proves it (佐证材料); "" where nothing is named. */
  readonly evidence: string;
}

type Marked = Pick<FormResult, "findings" | "indicators">;

const printOf = ({ code, evidence }: FindingResult): MarkedFinding => ({
  code,
  print: textHash(JSON.stringify(Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1)))),
});

const pathOf = ({ row, indicator }: Entry, { indicators }: Marked): readonly string[] =>
  indicator === null
    ? []
    : (indicators.find((one) => one.row === row && one.path.at(-1) === indicator)?.path ?? [indicator]);

/** A mark on an entry as it now stands. */
export const markOn = (
  entry: Entry,
  form: Marked,
  { state, note, evidence }: Pick<Mark, "state" | "note" | "evidence">,
): Mark => ({
  path: pathOf(entry, form),
  row: entry.row,
  cell: entry.cell,
  findings: entry.findings.map(printOf),
  state,
  note,
  evidence,
});

interface Place {
  readonly entry: Entry;
  readonly path: string;
  readonly prints: readonly MarkedFinding[];
}

const keyOf = (path: readonly string[]): string => JSON.stringify(path);
const hasCode = ({ prints }: Place, { findings }: Mark): boolean =>
  findings.some(({ code }) => prints.some((one) => one.code === code));
const hasPrint = ({ prints }: Place, { findings }: Mark): boolean =>
  findings.some(({ code, print }) => prints.some((one) => one.code === code && one.print === print));

/**
 * Which mark stands on which entry of a form as it now is. An indicator is known by its path, its row telling apart those
 * that stand twice; one that was renamed by its row and unchanged numbers; what is about the form by its kind and numbers,
 * else by its cell. A mark all of whose findings are gone stands on none: what it was about is resolved.
 */
export function placedMarks(form: Marked, marks: readonly Mark[]): ReadonlyMap<Mark, Entry> {
  const places = entriesOf(form).map((entry): Place => {
    return { entry, path: keyOf(pathOf(entry, form)), prints: entry.findings.map(printOf) };
  });
  const paths = new Set([...places.map(({ path }) => path), ...form.indicators.map(({ path }) => keyOf(path))]);
  const found = new Map<Mark, Entry>();
  const taken = new Set<Entry>();
  const pass = (fits: (place: Place, mark: Mark) => boolean, onlyOne = false): void => {
    for (const mark of marks) {
      if (found.has(mark)) continue;
      const free = places.filter((place) => !taken.has(place.entry) && hasCode(place, mark) && fits(place, mark));
      const [first] = free;
      if (first === undefined || (onlyOne && free.length > 1)) continue;
      found.set(mark, first.entry);
      taken.add(first.entry);
    }
  };
  const samePath = (place: Place, { path }: Mark): boolean => place.path === keyOf(path);
  const ofRow = ({ path }: Mark): boolean => path.length > 0;
  pass((place, mark) => samePath(place, mark) && place.entry.row === mark.row && hasPrint(place, mark));
  pass((place, mark) => ofRow(mark) && samePath(place, mark) && place.entry.row === mark.row);
  pass((place, mark) => samePath(place, mark) && hasPrint(place, mark), true);
  pass((place, mark) => ofRow(mark) && samePath(place, mark), true);
  pass((place, mark) => !ofRow(mark) && samePath(place, mark) && place.entry.cell === mark.cell);
  pass(
    (place, mark) =>
      ofRow(mark) && !paths.has(keyOf(mark.path)) && place.entry.row === mark.row && hasPrint(place, mark),
  );
  return found;
}

/** The marks of a form with one entry's replaced, or taken away; what is resolved stays. */
export function withMarkOn(
  form: Marked,
  marks: readonly Mark[],
  entry: Entry,
  said: Pick<Mark, "state" | "note" | "evidence"> | null,
): readonly Mark[] {
  const placed = placedMarks(form, marks);
  const others = marks.filter((mark) => {
    const on = placed.get(mark);
    return on === undefined || !sameEntry(on, entry);
  });
  return said === null ? others : [...others, markOn(entry, form, said)];
}

/** The marks of a form as its result tells them, those on an entry in the order of the entries, then the resolved. */
export function markResults(form: Marked, marks: readonly Mark[]): readonly MarkResult[] {
  const placed = placedMarks(form, marks);
  const told = (mark: Mark): MarkResult => {
    const { path, findings, state, note, evidence } = mark;
    const common = { indicator: path.at(-1) ?? null, codes: findings.map(({ code }) => code), state, note, evidence };
    const entry = placed.get(mark);
    if (entry === undefined) return { ...common, cell: "", row: null, stands: "resolved" };
    const isKnown = (one: MarkedFinding): boolean =>
      findings.some(({ code, print }) => code === one.code && print === one.print);
    const stands = entry.findings.map(printOf).every(isKnown) ? "as-marked" : "changed";
    const { cell, row, indicator } = entry;
    return { ...common, indicator, codes: entry.findings.map(({ code }) => code), cell, row, stands };
  };
  const entries = entriesOf(form);
  const rank = (mark: Mark): number => {
    const entry = placed.get(mark);
    return entry === undefined
      ? entries.length
      : entries.findIndex(({ cell, findings }) => sameEntry(entry, { cell, findings }));
  };
  return [...marks].sort((a, b) => rank(a) - rank(b)).map(told);
}

const sameEntry = (a: Pick<Entry, "cell" | "findings">, b: Pick<Entry, "cell" | "findings">): boolean =>
  a.cell === b.cell && a.findings[0] === b.findings[0];

/** The mark on an entry; undefined where it has none. */
export const markOfEntry = (marks: readonly MarkResult[] | undefined, { cell, row, findings }: Entry) =>
  marks?.find(
    (mark) =>
      mark.stands !== "resolved" &&
      mark.cell === cell &&
      mark.row === row &&
      mark.codes.join() === findings.map(({ code }) => code).join(),
  );
