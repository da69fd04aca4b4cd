import { hasRemark, type RemarkKey, type RemarkRow, type Remarks } from "./remarks";

export interface PlacedRemarks {
  /** The remark of each new row, in the order of the rows. */
  readonly placed: readonly (RemarkRow | null)[];
  readonly lost: readonly RemarkRow[];
}

type Key = (row: RemarkKey) => string;

const join = (...parts: readonly string[]): string => JSON.stringify(parts);
const pathKey: Key = (row) => join(row.kind, row.sheet, ...row.path);

/**
 * Brings old remarks to the rows of the new sheet: first where sheet, path and cell agree, then sheet and path (rows were
 * inserted), then the path alone where the sheet was renamed, then sheet and cell where an indicator was reworded (its
 * new path is unknown to the old summary). What finds no row is handed back, never dropped.
 */
export function placeRemarks(rows: readonly RemarkKey[], remarks: Remarks): PlacedRemarks {
  const sheets = new Set(rows.map((row) => row.sheet));
  const oldPaths = new Set([...remarks.rows, ...remarks.lost].map(pathKey));
  const oldSheets = new Set([...remarks.rows, ...remarks.lost].map((row) => row.sheet));
  const placed: (RemarkRow | null)[] = rows.map(() => null);
  let waiting = [...remarks.rows, ...remarks.lost].filter(hasRemark);

  const pass = (key: Key, old: (row: RemarkRow) => boolean, fresh: (row: RemarkKey) => boolean): void => {
    const free = new Map<string, number[]>();
    rows.forEach((row, index) => {
      if (placed[index] !== null || !fresh(row)) return;
      const same = free.get(key(row));
      if (same) same.push(index);
      else free.set(key(row), [index]);
    });
    waiting = waiting.filter((row) => {
      const index = old(row) ? free.get(key(row))?.shift() : undefined;
      if (index === undefined) return true;
      placed[index] = row;
      return false;
    });
  };
  const any = (): boolean => true;
  pass((row) => join(pathKey(row), row.cell), any, any);
  pass(pathKey, any, any);
  pass(
    (row) => join(row.kind, ...row.path),
    (row) => !sheets.has(row.sheet),
    (row) => !oldSheets.has(row.sheet),
  );
  pass(
    (row) => join(row.kind, row.sheet, row.cell),
    (row) => row.cell !== "",
    (row) => row.kind === "indicator" && !oldPaths.has(pathKey(row)),
  );
  return { placed, lost: waiting };
}
