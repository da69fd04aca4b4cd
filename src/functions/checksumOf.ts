import { toDecimalText, type Rational } from "../value/exact/rational";
import { errorIn } from "./cellArgument";

/** 32-bit FNV-1a over the code units of a text. */
function hashed(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

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
  let hash = 0x811c9dc5 | 0;
  rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      const said = contents(cell);
      if (said !== "") hash = hashed(`${row},${column}${said};`, hash);
    }),
  );
  return hashed(blanks === null ? "" : toDecimalText(blanks), hash) >>> 0;
}
