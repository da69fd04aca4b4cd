import * as v from "valibot";

/** What a write may change in a cell of the user's. */
export interface CellState {
  /** As `Range.formulas` takes it: a formula, a number, or text that is protected from becoming one. */
  readonly formula: string | number | boolean;
  readonly format: string;
  /** "#RRGGBB"; null where the cell has no fill. */
  readonly fill: string | null;
}

/** A cell that was written, with the parts of its state that were changed, before and after. */
export interface Touched {
  readonly sheet: string;
  readonly cell: string;
  readonly before: Partial<CellState>;
  readonly after: Partial<CellState>;
}

/** One write, to be undone as a whole. */
export interface Snapshot {
  readonly what: "marks" | "write-back";
  readonly cells: readonly Touched[];
}

/** The parts of a state, each compared for itself: a batch may have ended between two of them. */
const parts = ["formula", "format", "fill"] as const;

const plain = (value: unknown): unknown => (typeof value === "string" ? value.toUpperCase() : value);

/** How a cell stands to a write: as it was before, written (in part at least), or changed by somebody since. */
export function standing({ before, after }: Touched, now: CellState): "before" | "written" | "changed" {
  const same = (part: (typeof parts)[number], state: Partial<CellState>): boolean =>
    part === "fill" ? plain(now[part]) === plain(state[part]) : now[part] === state[part];
  const changed = parts.filter((part) => after[part] !== undefined);
  if (changed.every((part) => same(part, before))) return "before";
  return changed.every((part) => same(part, before) || same(part, after)) ? "written" : "changed";
}

const state = v.object({
  formula: v.exactOptional(v.union([v.string(), v.number(), v.boolean()])),
  format: v.exactOptional(v.string()),
  fill: v.exactOptional(v.nullable(v.string())),
});

const snapshots = v.array(
  v.object({
    what: v.picklist(["marks", "write-back"]),
    cells: v.array(v.object({ sheet: v.string(), cell: v.string(), before: state, after: state })),
  }),
);

/** @returns the snapshots in the workbook, newest last; none where the text is not ours */
export function parseSnapshots(json: string | null): readonly Snapshot[] {
  if (json === null) return [];
  try {
    const parsed = v.safeParse(snapshots, JSON.parse(json));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}
