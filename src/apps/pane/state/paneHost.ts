import type { CommandId } from "../../ribbon/commandIds";
import type { Glance, OpenedWorkbook } from "../../ribbon/openedWorkbook";
import type { HostFailure } from "../../../hosts/excel/hostFailure";
import type { Inserted } from "../../../hosts/excel/selectedCell";
import type { SheetModel } from "../../../summary/sheetModel";
import type { PartNamespace } from "../../../workflow/parts/partNamespaces";
import type { WorkbookSettings } from "../../../workflow/settings/workbookSettings";
import type { Locale } from "../../../wording/locale";
import type { ViewId } from "./paneState";

/** What stands behind the views: Excel in the add-in, an opened file on the page. */
export interface PaneHost {
  /**
   * Reads and evaluates the workbook.
   * @param onWaiting told where it takes its time
   * @param onGlance told the total where the findings are still to come
   * @param before what was read last, where only values may have changed since; null where nothing is taken over from it
   */
  readonly read: (
    locale: Locale,
    onWaiting: () => void,
    onGlance: (glance: Glance) => Promise<void>,
    before: OpenedWorkbook | null,
  ) => Promise<OpenedWorkbook | HostFailure>;
  /** Evaluates what was read by other settings. @param sheet the one in front */
  readonly evaluate: (
    opened: OpenedWorkbook,
    sheet: string,
    settings: WorkbookSettings,
    locale: Locale,
  ) => Promise<OpenedWorkbook>;
  readonly activeSheet: () => Promise<string | HostFailure>;
  /** Brings a cell into view. */
  readonly select: (sheet: string, cell: string) => Promise<true | HostFailure>;
  /** Keep how the workbook is to be evaluated, as JSON; null takes it out. */
  readonly saveProfile: (json: string | null) => Promise<true | HostFailure>;
  readonly saveMapping: (json: string | null) => Promise<true | HostFailure>;
  /** What the workbook keeps besides, as JSON: read when a view wants it; null where there is none, or takes it out. */
  readonly readPart: (namespace: PartNamespace) => Promise<string | null | HostFailure>;
  readonly savePart: (namespace: PartNamespace, json: string | null) => Promise<true | HostFailure>;
  /** Adds a sheet to the workbook and gives its name; null where the workbook takes none. */
  readonly insertSheet: ((model: SheetModel) => Promise<string | HostFailure>) | null;
  /** The commands that there are. */
  readonly offers: (command: CommandId) => boolean;
  /** The views that stand as tabs. */
  readonly tabs: readonly ViewId[];
  /** Whether a person may change the sheet beside the views. */
  readonly changes: boolean;
  readonly functions: FunctionHost;
}

/** What can be done with a function besides reading about it. */
export interface FunctionHost {
  /** Whether cells calculate it. */
  readonly supported: () => boolean;
  /** Puts a formula into the selected cell; null where there is none. */
  readonly insert: ((formula: string) => Promise<Inserted | HostFailure>) | null;
  /** What a formula over the workbook's cells gives, rows of cells; null where cells do that. */
  readonly calculate: ((formula: string) => Promise<readonly (readonly string[])[]>) | null;
}
