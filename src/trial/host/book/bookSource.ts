import type { NewFile } from "excelize-wasm";
import type { ShowText } from "../../../hosts/file/read/shownText";
import type { CustomXmlPart } from "../../../hosts/file/package/customXml";
import type { StoredSheet } from "./storedSheet";
import type { Visibility } from "./visibility";

/** A workbook file as the host opens, changes and saves it. */
export interface BookSource {
  readonly file: NewFile;
  /** Shows a value under a number format. */
  readonly show: ShowText;
  /** Worksheets in their order; `stored` reads what the file holds, null for an empty one. */
  readonly sheets: readonly { readonly name: string; readonly stored: (() => StoredSheet) | null }[];
  readonly customXml: readonly CustomXmlPart[];
  visibility(sheet: string): Visibility;
  setVisibility(sheet: string, visibility: Visibility): void;
  /** "" for a change to the workbook itself. */
  markWritten(sheet: string): void;
  /** The value a formula has in the saved file. */
  markResult(sheet: string, cell: string, result: number | string | null): void;
  /** The package, with these custom XML parts where they changed. */
  save(customXml: readonly CustomXmlPart[] | null): Uint8Array;
}
