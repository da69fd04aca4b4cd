import type { NewFile } from "excelize-wasm";
import type { CarriedMark } from "../../workflow/ourSummary";
import { type PartNamespace, partNamespaces } from "../../workflow/parts/partNamespaces";
import { markName } from "../../workflow/parts/summaryMark";
import { readSettings } from "../../workflow/settings/readSettings";
import type { SettingsJson } from "../../workflow/settings/workbookSettings";
import type { CellValue } from "../../form/form";
import type { Grid } from "../../form/grid";
import type { CellStyle, SheetModel, StyleName } from "../../summary/sheetModel";
import type { Engine } from "./engine";
import { contentsOf, type SheetInfo, sheetNamed } from "./package/contents";
import { definedName } from "./package/definedName";
import { type CallFunction, callingFunctions } from "../../calculation/callFunction";
import { FileCalculation } from "../../calculation/fileCalculation";
import { openPackage } from "./package/openPackage";
import { type Parts, unpack } from "./package/parts";
import { textOf } from "./package/xml";
import { WorkbookProblem } from "./problem";
import { parseReference } from "../../cells";
import { formulaTexts } from "./read/formulaTexts";
import { sheetOf, type Snapshot, snapshotOf } from "./read/snapshot";
import { pack } from "./save/pack";
import { savedPart } from "./savedPart";
import { savedParts } from "./save/savedParts";
import { withMark } from "./save/withMark";
import { withFillers, withoutFillers } from "./write/partNumbers";
import { placeSheet } from "./write/placeSheet";
import { formulaResults } from "./write/cells";
import { withWholeStyles } from "./write/wholeStyles";
import { writeModel } from "./write/writeModel";

/** So many cells are read of a workbook at most, all its sheets together: what is read and judged within seconds. */
const mostCells = 1_000_000;

/**
 * A workbook in memory. Reading goes over the package's parts; the engine opens it (`file`) when something is to be
 * written or calculated. Whatever is changed on `file` directly counts only after `markWritten(sheet)`.
 */
export class Workbook {
  /** Sheets that do not get their original bytes back, by name in lower case, with the results of their formulas. */
  private readonly written = new Map<string, Map<string, number | string>>();
  private opened: NewFile | null = null;
  private latest: Snapshot | null = null;
  private calculating: FileCalculation | null = null;

  private missed = false;
  private unread: WorkbookProblem | null = null;
  private cellsRead = 0;
  private readonly strayed = new Map<string, readonly string[]>();

  private constructor(
    /** null for a workbook that is only read. */
    readonly engine: Engine | null,
    private original: Uint8Array,
    /** The package as the engine opens it. */
    private parts: Parts,
  ) {}

  /** @param bytes of an .xlsx, .xlsm, .xltx or .xltm @returns the workbook, or why it is none; never throws */
  static open(engine: Engine, bytes: Uint8Array): Workbook | WorkbookProblem {
    const found = openPackage(bytes);
    return found instanceof WorkbookProblem ? found : new Workbook(engine, bytes, found.parts);
  }

  /**
   * Opens for reading alone, without the engine, whose start is most of a small file's time. Where `needsEngine` tells
   * afterwards that a cell wanted it (a formula without a cached value), open it anew.
   */
  static openToRead(bytes: Uint8Array): Workbook | WorkbookProblem {
    const found = openPackage(bytes);
    return found instanceof WorkbookProblem ? found : new Workbook(null, bytes, found.parts);
  }

  /** Whether something that was read could not be told without the engine. */
  get needsEngine(): boolean {
    return this.missed;
  }

  /** A new workbook with one empty sheet of that name. */
  static create(engine: Engine, sheet = "Sheet1"): Workbook {
    const file = engine.NewFile();
    file.SetSheetName("Sheet1", sheet);
    file.SetAppProps({ Application: "Microsoft Excel" });
    const bytes = bytesFrom(file);
    const parts = unpack(bytes);
    return new Workbook(engine, bytes, parts instanceof WorkbookProblem ? {} : parts);
  }

  /** Excelize's own file, for what this class has no word for. Throws where the engine refuses the package. */
  get file(): NewFile {
    const file = this.openFile();
    if (file instanceof WorkbookProblem) throw new Error(`${file.code}: ${file.detail}`);
    return file;
  }

  /** All sheets in their order, hidden ones and those without cells too. */
  sheets(): readonly SheetInfo[] {
    return this.snapshot()?.contents.sheets.map(({ name, visibility, kind }) => ({ name, visibility, kind })) ?? [];
  }

  /**
   * The cells of a worksheet as Excel answers them for its used range (values only); null where there is no such
   * worksheet, no rows where it is empty. A formula without a cached value is calculated. Null too where it cannot be
   * read; `unreadable` then says why.
   */
  grid(sheet: string): Grid | null {
    const snapshot = this.snapshot();
    if (snapshot === null) return null;
    const read = sheetOf(snapshot, sheet, (cell) => this.calculated(sheet, cell), mostCells - this.cellsRead);
    if (read instanceof WorkbookProblem) this.unread ??= read;
    if (read === null || read instanceof WorkbookProblem) return null;
    this.strayed.set(sheet.toLowerCase(), read.far);
    this.cellsRead += read.cells;
    return read.grid;
  }

  /** Why a sheet could not be read: it is damaged, or holds more than can be read; null where all were. */
  get unreadable(): WorkbookProblem | null {
    return this.unread;
  }

  /** Cells that a read sheet's grid leaves out, so far do they lie from all others. */
  leftOut(sheet: string): readonly string[] {
    return this.strayed.get(sheet.toLowerCase()) ?? [];
  }

  /** What the workbook says about its own evaluation, in custom XML parts of ours. */
  settings(): SettingsJson {
    return { profile: this.part(partNamespaces.profile), mapping: this.part(partNamespaces.mapping) };
  }

  /** The JSON of a custom XML part of ours; null where there is none. */
  part(namespace: PartNamespace): string | null {
    const snapshot = this.snapshot();
    return snapshot === null ? null : savedPart(snapshot.parts, snapshot.contents.workbookPart, namespace);
  }

  /** What the workbook carries about our summary sheet: both halves of its mark, see `summaryMark.ts`. */
  mark(): CarriedMark {
    const snapshot = this.snapshot();
    if (snapshot === null) return { json: null, reference: null };
    const reference = definedName(snapshot.parts, snapshot.contents.workbookPart, markName);
    return { json: this.part(partNamespaces.summary), reference };
  }

  /** The formulas of a sheet that are spelled out there, without `=`, as the file stores them. */
  formulas(sheet: string): readonly string[] {
    const snapshot = this.snapshot();
    const entry = snapshot && sheetNamed(snapshot.contents, sheet);
    return entry ? formulaTexts(textOf(snapshot.parts[entry.part])) : [];
  }

  /**
   * Writes a sheet in the place of the one of that name, which is emptied first (its values, formats, chart, comments),
   * or at the end. Every other sheet, the order and the active sheet stay.
   * @param styles what the style names look like @param mark the JSON by which the sheet is known as ours; null for none
   * @returns null, or why it was not written
   */
  writeSheet(
    model: SheetModel,
    styles: Readonly<Record<StyleName, CellStyle>>,
    mark: string | null = null,
  ): WorkbookProblem | null {
    const placed = placeSheet(this.currentParts(), model.name);
    if (placed === null) return new WorkbookProblem("name-taken", model.name);
    const workbookPart = contentsOf(placed)?.workbookPart;
    const parts =
      mark === null || workbookPart === undefined ? placed : withMark(placed, workbookPart, model.name, mark);
    try {
      const file = this.openEngine(parts);
      if (file instanceof WorkbookProblem) return file;
      file.SetAppProps({ Application: "Microsoft Excel" });
      if (this.engine === null) return new WorkbookProblem("engine-stopped");
      writeModel(this.engine, file, model, styles);
      this.parts = parts;
      this.opened = file;
    } catch (error) {
      return new WorkbookProblem("engine-stopped", error instanceof Error ? error.message : String(error));
    }
    this.written.set(model.name.toLowerCase(), formulaResults(model));
    this.latest = null;
    this.calculating = null;
    return null;
  }

  /**
   * Tells that a sheet was changed through `file`: it keeps the change instead of its original bytes. "" stands for a
   * change to the workbook itself (names, sheets added, moved or taken out).
   */
  markWritten(sheet: string): void {
    if (!this.written.has(sheet.toLowerCase())) this.written.set(sheet.toLowerCase(), new Map());
    this.latest = null;
    this.calculating = null;
  }

  /**
   * Tells the result of a formula written through `file` (`SetCellFormula`), or that there is no such formula any more
   * (null). The file then holds it as its cached value; without one it is calculated when read.
   */
  markResult(sheet: string, cell: string, result: number | string | null): void {
    this.markWritten(sheet);
    const results = this.written.get(sheet.toLowerCase());
    if (result === null) results?.delete(cell);
    else results?.set(cell, result);
  }

  /** The package as it stands, for what this class has no word for; null where it holds no workbook. */
  package(): Snapshot | null {
    return this.snapshot();
  }

  /**
   * The package; what was not written is as it came, byte for byte.
   * @param edit a last change to its parts
   */
  save(edit: ((parts: Parts) => Parts) | null = null): Uint8Array {
    if (edit !== null) return pack(edit(this.currentParts()), 6);
    return this.written.size === 0 ? this.original.slice() : pack(this.currentParts(), 6);
  }

  /** Lets the memory go; the workbook is empty afterwards. */
  close(): void {
    this.original = new Uint8Array();
    this.parts = {};
    this.latest = null;
    this.calculating = null;
    this.opened = null;
    this.written.clear();
  }

  /**
   * The workbook's formulas worked out anew, those that call the add-in's functions too, in an engine of their own.
   * @param call calls the functions; without it they are called by the profile that the workbook carries
   * @returns null where the engine is missing or refuses the package
   */
  calculation(call: CallFunction = this.ownFunctions()): FileCalculation | null {
    const snapshot = this.snapshot();
    const file = snapshot && this.openEngine(snapshot.parts);
    if (!snapshot || !file || file instanceof WorkbookProblem) return null;
    return new FileCalculation(snapshot, file, call);
  }

  private ownFunctions(): CallFunction {
    const locale = "zh-CN";
    return callingFunctions({ workbookProfile: readSettings(this.settings(), locale).profile, locale });
  }

  private calculated(sheet: string, cell: string): CellValue {
    const at = parseReference(cell);
    try {
      this.calculating ??= this.calculation();
      return at && this.calculating ? this.calculating.valueAt(sheet, at.row, at.column) : "#VALUE!";
    } catch {
      // The engine has ended over this formula; what is cached can still be read.
      return "#VALUE!";
    }
  }

  private openFile(): NewFile | WorkbookProblem {
    if (this.opened !== null) return this.opened;
    const file = this.openEngine(this.parts);
    if (file instanceof WorkbookProblem) return file;
    this.opened = file;
    return file;
  }

  private openEngine(parts: Parts): NewFile | WorkbookProblem {
    if (this.engine === null) {
      this.missed = true;
      return new WorkbookProblem("engine-stopped");
    }
    const file = this.engine.OpenReader(pack(withFillers(withWholeStyles(parts)), 0));
    return file.error ? new WorkbookProblem("damaged", file.error) : file;
  }

  private snapshot(): Snapshot | null {
    this.latest ??= snapshotOf(this.currentParts());
    return this.latest;
  }

  private currentParts(): Parts {
    if (this.opened === null || this.written.size === 0) return this.parts;
    if (this.latest !== null) return this.latest.parts;
    const after = unpack(bytesFrom(this.opened));
    return after instanceof WorkbookProblem ? this.parts : savedParts(this.parts, withoutFillers(after), this.written);
  }
}

const bytesFrom = (file: NewFile): Uint8Array => {
  const { buffer } = file.WriteToBuffer();
  return buffer instanceof Uint8Array ? buffer : new Uint8Array();
};
