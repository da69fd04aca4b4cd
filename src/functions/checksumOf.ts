import { toDecimalText, type Rational } from "../value/exact/rational";
import { hashOf } from "../value/textHash";
import { errorIn } from "./cellArgument";

/** The contents of a cell with their kind; "" for nothing, which is 0 in builds that pass a blank cell as 0. */
function contents(cell: unknown): string {
  const error = errorIn(cell);
  if (error !== null) return `e${error}`;
  if (typeof cell === "string") return cell === "" ? "" : `s${cell.replace(/\r/g, "")}`;
  if (typeof cell === "number") return cell === 0 ? "" : `n${Number(cell.toPrecision(15))}`;
  return typeof cell === "boolean" ? `b${cell}` : "";
}

/**
 * A number drawn from the contents and places of cells, 0 to 2^32 − 1.
 * @param blanks how many of them are blank, which tells a blank from 0; null where nobody counted
 */
export function checksumOf(rows: readonly (readonly unknown[])[], blanks: Rational | null): number {
  let hash = hashOf("");
  rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      const said = contents(cell);
      if (said !== "") hash = hashOf(`${row},${column}${said};`, hash);
    }),
  );
  return hashOf(blanks === null ? "" : toDecimalText(blanks), hash) >>> 0;
}
