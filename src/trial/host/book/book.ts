import type { NewFile } from "excelize-wasm";
import type { Area } from "../../../form/grid";
import type { Engine } from "../../../hosts/file/engine";
import type { ShowText } from "../../../hosts/file/read/shownText";
import { HostError, invalidSelection } from "../protocol/hostError";
import { areaName, parseArea } from "./a1";
import type { BookSource } from "./bookSource";
import type { CallFunction, PassedBlanks } from "../../../calculation/callFunction";
import { Calculation, type HostFunctions } from "./calculation";
import { drawCharts } from "./charts";
import { writeConditionalFormats } from "./conditionalFormats";
import { CustomXmlParts } from "./customXml";
import { done } from "./engineResult";
import type { BookEvent } from "./events";
import type { Home } from "./home";
import { Sheet } from "./sheet";
import { copyName, freeName, mustBeSheetName } from "./sheetName";
import { withStoredFormulas } from "./storedFormulas";
import { Styles } from "./styles";
import type { Visibility } from "./visibility";

export interface BookOptions {
  /** The add-in's functions; cells that call them are #NAME? where they are missing. */
  readonly functions?: HostFunctions;
  /** How a blank cell reaches them; null where nothing is said, as in builds of today. */
  readonly blankArgument?: PassedBlanks;
  /**
   * The file's own calls of the add-in's functions stay #NAME? until they are entered again, as they do where the add-in
   * came after the workbook (office-js #4487, #4007, #5865).
   */
  readonly stuckNames?: boolean;
}

/**
 * What stands in front of a person: cells, a chart sheet (office-js #2444), a chart that is selected (#2268), another
 * workbook (#6365, #5319).
 */
export type Front = "cells" | "chart-sheet" | "chart" | "other-workbook";

const unlessStuck =
  (call: CallFunction, stuck: WeakSet<object>): CallFunction =>
  (name, given, from) =>
    from !== undefined && stuck.has(from) ? [["#NAME?"]] : call(name, given, from);

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The open workbook as the host keeps it: sheets, selection, calculation; the engine follows every change. */
export class Book {
  readonly file: NewFile;
  readonly calculation: Calculation;
  private readonly home: Home;
  readonly sheets: Sheet[];
  readonly customXml: CustomXmlParts;
  front: Front = "cells";
  private activeSheet: Sheet;
  private readonly selections = new Map<Sheet, Area>();
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly touched = new Set<string>();
  private lastId = 0;

  constructor(
    readonly engine: Engine,
    private readonly source: BookSource,
    { functions, blankArgument, stuckNames = false }: BookOptions = {},
  ) {
    this.file = source.file;
    this.sheets = [];
    this.customXml = new CustomXmlParts([...source.customXml]);
    const parts = () => this.customXml.all.map(({ xml }) => xml);
    const stuck = new WeakSet<object>();
    const asked = functions && { ...functions, call: unlessStuck(functions.call, stuck) };
    this.calculation = new Calculation(this.file, this.sheets, asked ?? null, parts, blankArgument);
    this.home = this.asHome(source.show, stuckNames ? (cell) => void stuck.add(cell) : () => undefined);
    for (const { name, stored } of source.sheets) this.sheets.push(new Sheet(this.home, this.nextId(), name, stored));
    const shown = this.file.GetSheetName(this.file.GetActiveSheetIndex().index).name;
    const active = this.sheets.find((sheet) => sheet.name === shown) ?? this.sheets[0];
    if (!active) throw new HostError("GeneralException", "a workbook without a worksheet");
    this.activeSheet = active;
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Something of the workbook itself has changed: its names, its sheets. */
  touchWorkbook(): void {
    this.source.markWritten("");
  }

  /** By name (without regard to case) or id; null where there is none. */
  find(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  get active(): Sheet {
    return this.activeSheet;
  }

  /** The worksheet in front, as the API gives it. Throws where another thing is. */
  get activeForApi(): Sheet {
    if (this.front === "chart-sheet") throw new HostError("GeneralException", "a chart sheet is active");
    if (this.front === "other-workbook") throw invalidSelection("another workbook is active");
    return this.activeSheet;
  }

  /** The selected cells, as the API gives them. Throws where none are selected. */
  get selectionForApi(): Area {
    if (this.front !== "cells") throw invalidSelection(`${this.front} is in front`);
    return this.selection();
  }

  activate(sheet: Sheet): void {
    if (this.visibility(sheet) !== "Visible") throw new HostError("InvalidOperation", `${sheet.name} is hidden`);
    if (sheet === this.activeSheet) return;
    const before = this.activeSheet;
    this.activeSheet = sheet;
    done(this.file.SetActiveSheet(this.file.GetSheetIndex(sheet.name).index));
    this.touchWorkbook();
    this.emit({ kind: "deactivated", sheet: before });
    this.emit({ kind: "activated", sheet });
  }

  selection(sheet: Sheet = this.activeSheet): Area {
    return this.selections.get(sheet) ?? firstCell;
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selections.set(sheet, area);
    this.emit({ kind: "selectionChanged", sheet, address: areaName(area) });
  }

  /** A new sheet after the others; without a name `Sheet1`, `Sheet2` … */
  add(wanted: string | null): Sheet {
    const names = this.sheets.map(({ name }) => name);
    const name = wanted ?? freeName(names);
    mustBeSheetName(name, names);
    done(this.file.NewSheet(name));
    const sheet = new Sheet(this.home, this.nextId(), name, null);
    this.sheets.push(sheet);
    this.home.touch(sheet.id);
    this.emit({ kind: "added", sheet });
    return sheet;
  }

  delete(sheet: Sheet): void {
    const next = this.otherVisible(sheet);
    if (sheet === this.activeSheet) this.activate(next);
    done(this.file.DeleteSheet(sheet.name));
    this.touchWorkbook();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.calculation.changed();
    this.emit({ kind: "deleted", sheet });
  }

  rename(sheet: Sheet, name: string): void {
    const others = this.sheets.filter((other) => other !== sheet).map((other) => other.name);
    mustBeSheetName(name, others);
    if (name === sheet.name) return;
    sheet.load();
    const before = sheet.name;
    done(this.file.SetSheetName(before, name));
    sheet.name = name;
    this.home.touch(sheet.id);
    this.calculation.changed();
    this.emit({ kind: "nameChanged", sheet, before });
  }

  /**
   * A copy of a sheet as a person makes one: behind it, named `表 (2)`, in front of the others; what it holds is told as
   * added, not as changed.
   */
  copy(sheet: Sheet): Sheet {
    const names = this.sheets.map(({ name }) => name);
    const name = copyName(sheet.name, names);
    sheet.load();
    const { index } = done(this.file.NewSheet(name));
    done(this.file.CopySheet(this.file.GetSheetIndex(sheet.name).index, index));
    const copied = new Sheet(this.home, this.nextId(), name, null);
    this.sheets.push(copied);
    copied.takeOver(sheet);
    this.home.touch(copied.id);
    this.calculation.changed();
    this.emit({ kind: "added", sheet: copied });
    this.move(copied, this.sheets.indexOf(sheet) + 1);
    this.activate(copied);
    return copied;
  }

  move(sheet: Sheet, position: number): void {
    const others = this.sheets.filter((other) => other !== sheet);
    const behind = others[position];
    if (position < 0 || position > others.length) throw new HostError("InvalidArgument", `no position ${position}`);
    if (this.sheets.indexOf(sheet) === position) return;
    if (behind) done(this.file.MoveSheet(sheet.name, behind.name));
    else
      for (const other of others.slice(this.sheets.indexOf(sheet))) done(this.file.MoveSheet(other.name, sheet.name));
    this.touchWorkbook();
    others.splice(position, 0, sheet);
    this.sheets.splice(0, this.sheets.length, ...others);
  }

  visibility(sheet: Sheet): Visibility {
    return this.source.visibility(sheet.name);
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    const next = visibility === "Visible" ? sheet : this.otherVisible(sheet);
    if (next !== sheet && sheet === this.activeSheet) this.activate(next);
    this.source.setVisibility(sheet.name, visibility);
  }

  /** The workbook as a file, formulas with their values, everything not written as it came. */
  save(): Uint8Array {
    const { customXml, engine, file } = this;
    const touched = this.sheets.filter((sheet) => this.touched.has(sheet.id));
    for (const sheet of touched) {
      drawCharts(engine, file, sheet);
      writeConditionalFormats(file, sheet);
    }
    return withStoredFormulas(touched, this.source.markResult, () =>
      this.source.save(customXml.isChanged ? customXml.all : null),
    );
  }

  private otherVisible(sheet: Sheet): Sheet {
    const other = this.sheets.find((each) => each !== sheet && this.visibility(each) === "Visible");
    if (!other) throw new HostError("InvalidOperation", "a workbook keeps at least one visible worksheet");
    return other;
  }

  private asHome(show: ShowText, stored: Home["stored"]): Home {
    const { file, calculation } = this;
    const byId = (id: string) => this.sheets.find((sheet) => sheet.id === id) ?? null;
    return {
      file,
      styles: new Styles(file),
      show,
      stored,
      touch: (id) => {
        this.touched.add(id);
        const sheet = byId(id);
        if (sheet) this.source.markWritten(sheet.name);
      },
      changed: (id, address) => {
        const sheet = byId(id);
        calculation.changed(sheet, parseArea(address));
        if (sheet) this.emit({ kind: "changed", sheet, address });
      },
      follow: () => calculation.follow(),
      refresh: (id, row, column) => {
        const sheet = byId(id);
        if (sheet) calculation.refresh(sheet, row, column);
      },
    };
  }

  private nextId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-${String(this.lastId).padStart(4, "0")}-000000000000}`;
  }
}
