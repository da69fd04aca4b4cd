import type { CellValue } from "../form/form";
import { hashOf } from "../value/textHash";
import type { CellModel, SheetModel } from "./sheetModel";

/**
 * What a summary was written as, a line a row: for every cell a short sum of its contents, `F` for a formula, nothing for a
 * blank. The sheet carries it in its mark, so that what a person has typed can be told from what was written.
 */
export type WrittenRows = readonly string[];

const sumOf = (text: string): string => (hashOf(text) >>> 0).toString(36);

/** @returns "" for a blank */
export const sumOfValue = (value: CellValue): string =>
  value === null || value === ""
    ? ""
    : sumOf(`${typeof value === "string" ? "t" : "n"}${String(value).replace(/\r\n?/g, "\n")}`);

function sumOfCell(cell: CellModel): string {
  if (cell.kind === "formula") return "F";
  // a remark and what stands beside it are a person's, also where we wrote them back
  if (cell.kind === "blank" || cell.style === "remark" || cell.style === "plain") return "";
  return sumOfValue(cell.kind === "text" ? cell.text : cell.value);
}

export const lineOf = (cells: readonly CellModel[]): string => cells.map(sumOfCell).join(",").replace(/,+$/, "");

export const writtenRows = ({ cells }: SheetModel): WrittenRows => cells.map(lineOf);
