import type { OpenedWorkbook } from "../../ribbon/openedWorkbook";
import type { FormResult } from "../../../evaluation/result";
import type { Locale } from "../../../wording/locale";
import type { SettingsJson } from "../../../workflow/settings/workbookSettings";

/** A file as it was chosen, and what the person has set for it on the page. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** In the place of the settings that the file carries; null where nothing was changed. */
  readonly settings: SettingsJson | null;
  readonly locale: Locale;
}

/** A file that was read. */
export interface OpenedFile {
  readonly opened: OpenedWorkbook;
  /** Widths of the columns in characters by sheet, from the first column on; 0 for a hidden one. */
  readonly widths: Readonly<Record<string, readonly number[]>>;
  /** Sheets without a form of which only the first rows were handed over, with the count of all. */
  readonly cut: Readonly<Record<string, number>>;
  readonly sha256: string;
  /** What was left out of the workbook, in sentences. */
  readonly notes: readonly string[];
}

/** Why a file could not be used, in a sentence. */
export interface Refused {
  readonly refused: string;
}

export const isRefused = (answer: object): answer is Refused => "refused" in answer;

/** What is done beside the page, so that it goes on answering. Plain data goes in and out. */
export interface Work {
  readonly open: (file: GivenFile) => Promise<OpenedFile | Refused>;
  /** The workbook with its summary sheet. */
  readonly write: (file: GivenFile) => Promise<{ readonly bytes: Uint8Array } | Refused>;
  /** 摘要版 as a .docx. */
  readonly report: (form: FormResult) => Promise<{ readonly bytes: Uint8Array } | Refused>;
  /** Files in one archive, by name. */
  readonly pack: (files: Readonly<Record<string, Uint8Array>>) => Promise<{ readonly bytes: Uint8Array } | Refused>;
  /** What a formula gives beside a sheet of the workbook, as rows of cells. */
  readonly calculate: (
    file: GivenFile,
    sheet: string,
    formula: string,
  ) => Promise<{ readonly rows: readonly (readonly string[])[] } | Refused>;
}
