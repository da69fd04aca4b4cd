import { runGuarded } from "./guard";
import type { HostFailure } from "./hostFailure";

/** Shows a cell: its sheet comes to the front (out of hiding too) and the cell is selected. One round trip. */
export const selectCell = (sheet: string, address: string): Promise<true | HostFailure> =>
  runGuarded<true>(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = worksheet.getRange(address);
      worksheet.visibility = "Visible";
      worksheet.activate();
      range.select();
      range.untrack();
      await context.sync();
      return true;
    },
    { kind: "write" },
  );

/** The name of the sheet in front. One round trip. */
export const activeSheetName = (): Promise<string | HostFailure> =>
  runGuarded(
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    },
    { kind: "read" },
  );
