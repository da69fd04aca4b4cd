import { normalise } from "../../value/normalise";
import type { ScoredIndicator } from "../scoring/score";
import { sureConfidence, type MatchBasis, type RowMatch } from "./comparison";
import { levelKey, likeness, nameKey, projectCode } from "./rowNames";

/** What a row is matched by. */
export interface NamedRow {
  /** Tells it among the rows of its form, however many are inserted. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly levels: readonly [goal: string, level1: string, level2: string];
  readonly target: string;
  readonly actual: string;
  /** Key of the target's unit; "" where none is known. */
  readonly unit: string;
}

export interface MatchedRow extends RowMatch {
  /** Index among the other form's rows. */
  readonly other: number;
}

/** A person's corrections: the key of a row, and that of the other form's row; null for none. */
export type HandMatches = Readonly<Record<string, string | null>>;

/** The rows of a form as they are matched, each with a key of its own. */
export function namedRows(indicators: readonly ScoredIndicator[]): readonly NamedRow[] {
  const counts = new Map<string, number>();
  return indicators.map(({ row, target, targetText, actualText }) => {
    const levels = [nameKey(row.goal), levelKey(row.level1), levelKey(row.level2)] as const;
    const name = nameKey(row.name.text) || row.name.text.trim();
    const path = [...levels, name].join("/");
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    return {
      key: count === 1 ? path : `${path}#${count}`,
      code: projectCode(row.name.text),
      name,
      levels,
      target: normalise(targetText),
      actual: normalise(actualText),
      unit: target.kind === "quantity" ? target.unit.key : "",
    };
  });
}

const leastLikeness = 0.6;
/** The best must stand out from the next. */
const leastLead = 0.05;
const mostPairs = 40_000;

/**
 * Matches the rows of two forms: by a person's word, by project code, by name and levels, by name alone, then by names that
 * are much alike under the same level. The order of the rows tells nothing. A name that stands more than once is told apart
 * by target and actual; what is then left is `ambiguous`. @returns one a row, null where none was found
 */
export function matchRows(
  rows: readonly NamedRow[],
  others: readonly NamedRow[],
  hand: HandMatches = {},
): readonly (MatchedRow | null)[] {
  const matching = new Matching(rows, others);
  matching.byHand(hand);
  matching.byKey(({ code }) => code, "code", 1);
  const place = ({ levels, name }: NamedRow): string => [...levels, name].join("/");
  const lower = ({ levels: [, , level2], name }: NamedRow): string => `${level2}/${name}`;
  matching.byKey((row) => `${place(row)}=${row.target}=${row.actual}`, "name", 1, true);
  matching.byKey((row) => `${place(row)}=${row.target}`, "name", 1);
  matching.byKey(place, "name", 1);
  // a name that stands more than once tells nothing by itself
  // a name that stands more than once tells nothing by itself
  matching.byKey(matching.only(lower), "name", 0.95);
  matching.byKey(
    matching.only(({ name }) => name),
    "level",
    0.8,
  );
  matching.inOrderOfTargets(place);
  matching.byLikeness();
  return matching.found;
}

class Matching {
  readonly found: (MatchedRow | null)[];
  private readonly taken = new Set<number>();
  private readonly denied = new Set<number>();

  constructor(
    private readonly rows: readonly NamedRow[],
    private readonly others: readonly NamedRow[],
  ) {
    this.found = rows.map(() => null);
  }

  /** A person's word goes before everything, and so does their word that a row has no other. */
  byHand(hand: HandMatches): void {
    this.rows.forEach(({ key }, at) => {
      if (!Object.hasOwn(hand, key)) return;
      const other = this.others.findIndex((one) => one.key === hand[key]);
      if (hand[key] === null) this.denied.add(at);
      else if (other >= 0 && !this.taken.has(other)) this.take(at, other, "hand", 1);
    });
  }

  /** Rows of one key, where each form has one such; `alike` where all of them say the same. "" is no key. */
  byKey(keyOf: (row: NamedRow) => string, basis: MatchBasis, confidence: number, alike = false): void {
    const groups = this.groups(keyOf);
    for (const { own, other } of groups) {
      if (!alike && (own.length !== 1 || other.length !== 1)) continue;
      own.slice(0, other.length).forEach((at, i) => this.take(at, other[i] ?? -1, basis, confidence));
    }
  }

  /** A key that stands once in each form at most; "" where it stands more often. */
  only(keyOf: (row: NamedRow) => string): (row: NamedRow) => string {
    const [own, other] = [this.rows, this.others].map((all) => countsOf(all.map(keyOf)));
    return (row) => {
      const key = keyOf(row);
      return (own?.get(key) ?? 0) <= 1 && (other?.get(key) ?? 0) <= 1 ? key : "";
    };
  }

  /** What is left of several rows of one name, by what they say. */
  inOrderOfTargets(keyOf: (row: NamedRow) => string): void {
    const said = ({ target, actual }: NamedRow): string => `${target}=${actual}`;
    const sorted = (places: readonly number[], all: readonly NamedRow[]): readonly number[] =>
      [...places].sort((a, b) => order(textAt(all, a, said), textAt(all, b, said)));
    for (const { own, other } of this.groups(keyOf)) {
      const others = sorted(other, this.others);
      sorted(own, this.rows).forEach((at, i) => this.take(at, others[i] ?? -1, "ambiguous", 0.6));
    }
  }

  /** Names that are each other's likest, under the same level 2 and of no other unit. */
  byLikeness(): void {
    const own = this.left(this.rows, (at) => this.isFree(at));
    const free = this.left(this.others, (other) => !this.taken.has(other));
    // two long forms of which nothing fits are two different forms
    if (own.length * free.length > mostPairs) return;
    const pairs = own.flatMap((at) =>
      free.flatMap((other) => {
        const like = this.likenessOf(at, other);
        return like < leastLikeness ? [] : [{ at, other, like }];
      }),
    );
    const rivals = (pair: (typeof pairs)[number], side: "at" | "other"): number =>
      pairs.filter((one) => one[side] === pair[side] && one.like >= pair.like - leastLead).length;
    for (const pair of pairs.filter((one) => rivals(one, "at") === 1 && rivals(one, "other") === 1))
      this.take(pair.at, pair.other, "similar", Math.round((0.5 + 0.3 * pair.like) * 100) / 100);
  }

  private likenessOf(at: number, other: number): number {
    const [one, two] = [this.rows[at], this.others[other]];
    if (one === undefined || two === undefined) return 0;
    const differ = (a: string, b: string): boolean => a !== "" && b !== "" && a !== b;
    if (one.levels.some((level, i) => differ(level, two.levels[i] ?? ""))) return 0;
    if (differ(one.unit, two.unit) || (one.code !== "" && two.code !== "")) return 0;
    return likeness(one.name, two.name);
  }

  private isFree(at: number): boolean {
    return this.found[at] === null && !this.denied.has(at);
  }

  private groups(keyOf: (row: NamedRow) => string): readonly { own: readonly number[]; other: readonly number[] }[] {
    const groups = new Map<string, { own: number[]; other: number[] }>();
    const put = (row: NamedRow, at: number, side: "own" | "other"): void => {
      const key = keyOf(row);
      if (key === "") return;
      const group = groups.get(key) ?? { own: [], other: [] };
      group[side].push(at);
      groups.set(key, group);
    };
    this.rows.forEach((row, at) => (this.isFree(at) ? put(row, at, "own") : undefined));
    this.others.forEach((row, at) => (this.taken.has(at) ? undefined : put(row, at, "other")));
    return [...groups.values()].filter(({ own, other }) => own.length > 0 && other.length > 0);
  }

  private left(all: readonly NamedRow[], isLeft: (at: number) => boolean): readonly number[] {
    return all.map((_, at) => at).filter(isLeft);
  }

  private take(at: number, other: number, basis: MatchBasis, confidence: number): void {
    if (other < 0 || this.taken.has(other)) return;
    this.taken.add(other);
    this.found[at] = { other, basis, confidence, sure: confidence >= sureConfidence };
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const textAt = (all: readonly NamedRow[], at: number, said: (row: NamedRow) => string): string => {
  const row = all[at];
  return row === undefined ? "" : said(row);
};

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
