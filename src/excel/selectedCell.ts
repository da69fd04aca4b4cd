import { runGuarded } from "./guard";
import type { HostFailure } from "./hostFailure";

export interface SelectedCell {
  readonly sheet: string;
  /** `G12` */
  readonly cell: string;
}

/** `G12`, from `'表 1'!$G$12`. */
const cellOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");

/** The active cell. One round trip. */
export const selectedCell = (): Promise<SelectedCell | HostFailure> =>
  runGuarded<SelectedCell>(
    async (context) => {
      const range = context.workbook.getActiveCell();
      range.load("address");
      range.worksheet.load("name");
      range.untrack();
      await context.sync();
      return { sheet: range.worksheet.name, cell: cellOf(range.address) };
    },
    { kind: "read" },
  );

export interface Inserted extends SelectedCell {
  /** False where the cell holds something: nothing was written then. */
  readonly inserted: boolean;
}

/** Puts a formula into the active cell, if that is empty. Two round trips. @param formula with its `=` */
export const insertFormula = (formula: string): Promise<Inserted | HostFailure> =>
  runGuarded<Inserted>(
    async (context) => {
      const range = context.workbook.getActiveCell();
      range.load("address,formulas");
      range.worksheet.load("name");
      range.untrack();
      await context.sync();
      const at = { sheet: range.worksheet.name, cell: cellOf(range.address) };
      const empty = range.formulas[0]?.[0] === "";
      if (!empty) return { ...at, inserted: false };
      const target = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
      target.formulas = [[formula]];
      target.untrack();
      await context.sync();
      return { ...at, inserted: true };
    },
    { kind: "write" },
  );
