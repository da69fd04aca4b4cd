import type { CheckCode, FindingResult, FormResult, Severity } from "./result";

/** What is to be said of one row of a form: one line of the pane, the sheet and the report. */
export interface Entry {
  /** The cell of the worst finding: where a click leads. */
  readonly cell: string;
  readonly row: number | null;
  /** The level 3 name as printed; null where the entry is about the form. */
  readonly indicator: string | null;
  /** Of the worst finding. */
  readonly severity: Severity;
  /** Worst first. Of neighbouring rows told together, the first row's. */
  readonly findings: readonly FindingResult[];
  /** How many neighbouring rows it stands for. */
  readonly count: number;
  /** The last of these rows; `row` where it stands for one. */
  readonly lastRow: number | null;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const rankOf = ({ code, severity }: FindingResult): number => (code === "not-understood" ? -1 : ranks[severity]);
/** Each names its own unfilled text, and all say the same; a row with anything else to be said stands for itself. */
const alikeByCode: ReadonlySet<string> = new Set(["template-leftover"]);

/**
 * The findings of a form by its rows, what was not understood first, then the worst, then by row; equal findings of
 * neighbouring rows are one entry with a count. What is said of the form (a sum, the head) stands apart from what is said of
 * the indicator whose row it shares. Spec section 11.
 * @param chosen a part of the form's findings, where only some are to be shown
 */
export function entriesOf(
  { findings, indicators }: Pick<FormResult, "findings" | "indicators">,
  chosen: readonly FindingResult[] = findings,
): readonly Entry[] {
  const byRow = new Map<string, FindingResult[]>();
  chosen.forEach((finding, index) => {
    const { row, indicator, code } = finding;
    // what touches no row, and what was not understood, stands by itself
    const key = row === null || code === "not-understood" ? `#${index}` : `${row} ${indicator === null}`;
    const group = byRow.get(key);
    if (group === undefined) byRow.set(key, [finding]);
    else group.push(finding);
  });
  const entries = [...byRow.values()].flatMap((group) => entryOf(group) ?? []);
  const joined = withNeighbours(
    entries.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    indicators.map(({ row }) => row),
  );
  return joined.sort((a, b) => worst(a) - worst(b) || (a.row ?? 0) - (b.row ?? 0));
}

const worst = ({ findings: [first] }: Entry): number => (first === undefined ? 2 : rankOf(first));

function entryOf(group: readonly FindingResult[]): Entry | null {
  const findings = [...group].sort((a, b) => rankOf(a) - rankOf(b));
  const [first] = findings;
  if (first === undefined) return null;
  const { cell, row, indicator, severity } = first;
  return { cell, row, indicator, severity, findings, count: 1, lastRow: row };
}

/** @param entries by row */
function withNeighbours(entries: readonly Entry[], rows: readonly number[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    if (before === undefined || !alike(before, entry) || !areNeighbours(before, entry, rows)) joined.push(entry);
    else joined[joined.length - 1] = { ...before, count: before.count + 1, lastRow: entry.row };
  }
  return joined;
}

/** Rows with no indicator between them. */
function areNeighbours({ lastRow }: Entry, { row }: Entry, rows: readonly number[]): boolean {
  if (lastRow === null || row === null || row === lastRow) return false;
  return row === lastRow + 1 || !rows.some((between) => between > lastRow && between < row);
}

const alike = (a: Entry, b: Entry): boolean =>
  [...a.findings, ...b.findings].every(({ code }) => alikeByCode.has(code)) && a.severity === b.severity;

/** What was checked on a form and found right (已核对); nothing where a part of it was not understood. */
export const passedChecks = ({ passed }: Pick<FormResult, "passed">): readonly CheckCode[] => passed;
