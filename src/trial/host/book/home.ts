import type { NewFile } from "excelize-wasm";
import type { ShowText } from "../../../hosts/file/read/shownText";
import type { Styles } from "./styles";

/** What a sheet needs of its workbook. Sheets are named by id here. */
export interface Home {
  readonly file: NewFile;
  readonly styles: Styles;
  /** Shows a value under a number format. */
  readonly show: ShowText;
  /** Told of every formula cell that comes from the file. */
  readonly stored: (cell: object) => void;
  /** The sheet is kept as it is now when the workbook is saved, not as it came. */
  touch(sheet: string): void;
  /** Contents have changed. */
  changed(sheet: string, address: string): void;
  /** Lets what formulas give follow the contents. */
  follow(): void;
  /** Brings a formula's value up to date. */
  refresh(sheet: string, row: number, column: number): void;
}
