import { runGuarded } from "./guard";
import type { HostFailure } from "./hostFailure";

export interface Watcher {
  /** A person or another program changed cells; our own writes are not told. */
  readonly changed: () => void;
  /** Another sheet came to the front; by the host's id for it. */
  readonly activated: (sheetId: string) => void;
}

/** Tells about changes for as long as the pane lives. One round trip. */
export const watchWorkbook = ({ changed, activated }: Watcher): Promise<true | HostFailure> =>
  runGuarded<true>(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") changed();
      });
      worksheets.onDeleted.add(async () => changed());
      followNames(worksheets, changed);
      worksheets.onActivated.add(async ({ worksheetId }) => activated(worksheetId));
      await context.sync();
      return true;
    },
    { kind: "write" },
  );

/** Renamed sheets, where the host tells of them (ExcelApi 1.17); elsewhere the next reading finds their new names. */
function followNames(worksheets: Excel.WorksheetCollection, changed: () => void): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.17")) return;
  worksheets.onNameChanged.add(async () => changed());
}
