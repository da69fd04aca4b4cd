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
