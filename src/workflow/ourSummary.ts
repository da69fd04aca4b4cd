import type { Grid } from "../form/grid";
import { isPrintedSummary, isVersion01 } from "../summary/printedSummary";
import { summarySheetName } from "../summary/summarySheetName";
import { parseMark, referredSheet, type SummaryMark } from "./parts/summaryMark";

/** What a workbook carries about our sheet. */
export interface CarriedMark {
  /** The JSON of the part; null where there is none. */
  readonly json: string | null;
  /** What the workbook's name refers to; null where there is none. */
  readonly reference: string | null;
}

/** Our summary among the sheets of a workbook. */
export interface OurSummary {
  /** The sheet that is ours; null where none is. Whatever else there is, is the person's. */
  readonly name: string | null;
  readonly mark: SummaryMark | null;
  /** Sheets that look like a summary and are not marked: copies, pasted ones, and ours where its mark was lost. */
  readonly unmarked: readonly string[];
  /** Where the next summary goes: our sheet, or a name that no sheet has. */
  readonly target: string;
}

/** A name that no sheet has: the wanted one, or with a number behind it, 绩效自评汇总 (2). */
export function freeSheetName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

/** The sheet that may be ours, told before any cell is read: the marked one, else the only name version 0.1 wrote to. */
export function summaryCandidate(
  names: readonly string[],
  { reference, hasPart }: { readonly reference: string | null; readonly hasPart: boolean },
): string | null {
  const marked = reference !== null && hasPart ? referredSheet(reference, names) : null;
  return marked ?? names.find((name) => name.toLowerCase() === summarySheetName.toLowerCase()) ?? null;
}

/**
 * Which sheet is our summary: the marked one, or one that version 0.1 wrote, known by its formulas and its layout
 * together. A sheet's name decides nothing.
 * @param names of all sheets, those without cells too @param formulas of the candidate, as the workbook has them
 */
export function ourSummary(
  names: readonly string[],
  grids: readonly Grid[],
  carried: CarriedMark,
  formulas: (sheet: string) => readonly string[],
): OurSummary {
  const mark = parseMark(carried.json);
  const candidate = summaryCandidate(names, { reference: carried.reference, hasPart: mark !== null });
  const marked = mark !== null && carried.reference !== null && referredSheet(carried.reference, names) === candidate;
  const old = grids.find(({ sheet }) => sheet === candidate);
  // Where a mark is, an old sheet has been written anew since.
  const isOld = !marked && candidate !== null && old !== undefined && isVersion01(old, formulas(candidate));
  const name = marked || isOld ? candidate : null;
  const unmarked = grids.filter((grid) => grid.sheet !== name && isPrintedSummary(grid)).map(({ sheet }) => sheet);
  return { name, mark: marked ? mark : null, unmarked, target: name ?? freeSheetName(summarySheetName, names) };
}
