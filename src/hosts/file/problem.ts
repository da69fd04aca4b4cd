/** Why bytes could not be opened, or a sheet not be written. Texts for people stand in `locales/`. */
export type ProblemCode =
  /** No bytes at all. */
  | "empty-file"
  /** Neither a package nor an old binary workbook: text, a picture, a .docx … */
  | "not-a-workbook"
  /** A zip archive cut short or damaged. */
  | "damaged"
  /** Unpacked it would not fit into memory (or is made to fill it). */
  | "too-large"
  /** Encrypted: it opens with a password only. */
  | "password-protected"
  /** The binary format of Excel 95 and before; that of 97-2003 (.xls, WPS's .et) is read. */
  | "legacy-format"
  /** A page or Excel 2003's XML, whatever its name. */
  | "web-page"
  /** .xlsb: a package, but of binary parts. */
  | "binary-workbook"
  /** An OpenDocument spreadsheet (.ods). */
  | "open-document"
  /** A package without one worksheet (chart sheets alone, say). */
  | "no-worksheet"
  /** The name of the sheet to be written belongs to a chart or dialog sheet. */
  | "name-taken"
  /** The engine met something it cannot bear and has ended (a Go panic); a new one has to be started. */
  | "engine-stopped";

export class WorkbookProblem {
  /** @param detail the engine's own words, for logs; may be "" */
  constructor(
    readonly code: ProblemCode,
    readonly detail: string = "",
  ) {}
}
