import type { OpenedWorkbook } from "../../ribbon/openedWorkbook";
import type { Locale } from "../../../wording/locale";
import type { PartNamespace } from "../../../workflow/parts/partNamespaces";

/** JSON that a workbook carries besides its cells, by namespace; null where a part was taken out. */
export type FileParts = Readonly<Partial<Record<PartNamespace, string | null>>>;

/** A file as it was chosen, and what the person has set for it on the page. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** In the place of what the file carries; empty where nothing was changed. */
  readonly parts: FileParts;
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
  /** What it carries, with what was set on the page. */
  readonly parts: FileParts;
  /** What was left out of the workbook, in sentences. */
  readonly notes: readonly string[];
}

/** Why a file could not be used, in a sentence. */
export interface Refused {
  readonly refused: string;
}

/** 摘要版, 复核意见书 and 系统回填. */
export type PaperKind = "report" | "review" | "handBack";

export interface Papers {
  /** By the form's place in the workbook; null where a form gives none. */
  readonly papers: readonly (Uint8Array | null)[];
  /** What the workbook is to keep of them from now on. */
  readonly keep: FileParts;
}

export const isRefused = (answer: object): answer is Refused => "refused" in answer;

/** What is done beside the page, so that it goes on answering. Plain data goes in and out. */
export interface Work {
  readonly open: (file: GivenFile) => Promise<OpenedFile | Refused>;
  /** The workbook with its summary sheet. */
  readonly write: (file: GivenFile) => Promise<{ readonly bytes: Uint8Array } | Refused>;
  /** A paper of each form, or of one of them. */
  readonly papers: (file: GivenFile, kind: PaperKind, only: number | null) => Promise<Papers | Refused>;
  /** Takes a file into the overview of many; what cannot be read stands there with its reason. @param path where it is found */
  readonly collect: (file: GivenFile | Refused, path: string) => Promise<{ readonly refused?: string }>;
  /** The overview of the files collected since the last one. @param count how many they were */
  readonly overview: (count: number, locale: Locale) => Promise<{ readonly bytes: Uint8Array } | Refused>;
  /** Files in one archive, by name. */
  readonly pack: (files: Readonly<Record<string, Uint8Array>>) => Promise<{ readonly bytes: Uint8Array } | Refused>;
  /** What a formula gives beside a sheet of the workbook, as rows of cells. */
  readonly calculate: (
    file: GivenFile,
    sheet: string,
    formula: string,
  ) => Promise<{ readonly rows: readonly (readonly string[])[] } | Refused>;
}
