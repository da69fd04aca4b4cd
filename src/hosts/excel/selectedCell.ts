import { runGuarded } from "./guard";
import { HostFailure } from "./hostFailure";

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
      const { worksheet } = range;
      range.load("address");
      worksheet.load("name");
      range.untrack();
      await context.sync();
      return { sheet: worksheet.name, cell: cellOf(range.address) };
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
      const { worksheet } = range;
      const { protection } = worksheet;
      range.load("address,formulas");
      worksheet.load("name");
      protection.load("protected");
      range.untrack();
      await context.sync();
      const at = { sheet: worksheet.name, cell: cellOf(range.address) };
      if (protection.protected) return new HostFailure("protected", worksheet.name);
      if (range.formulas[0]?.[0] !== "") return { ...at, inserted: false };
      const target = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
      target.formulas = [[formula]];
      target.untrack();
      await context.sync();
      return { ...at, inserted: true };
    },
    { kind: "write" },
  );
