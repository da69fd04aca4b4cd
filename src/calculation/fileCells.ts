import type { CellValue } from "../form/form";
import type { Area } from "../form/grid";
import { attribute, tags } from "../hosts/file/package/xml";
import { scanCells } from "../hosts/file/read/scanCells";
import { spilledAreas, spillingInto } from "../hosts/file/read/spilledAreas";
import { typedValue } from "../hosts/file/read/typedValue";
import { parseArea } from "../cells";
import type { CalculatedCell, CalculatedSheet } from "./calculatedBook";

/** What a sheet's part and the engine tell of its cells. */
export interface FileSheet {
  readonly name: string;
  readonly xml: string;
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
  /** As shown, with its leading `=`. */
  readonly formula: (row: number, column: number) => string;
  readonly put: (row: number, column: number, value: CellValue) => void;
}

/** A sheet of a file as calculation sees it. */
export class FileCells implements CalculatedSheet {
  readonly name: string;
  private readonly rows: (CalculatedCell | undefined)[][] = [];
  private readonly merges: readonly Area[];
  private width = 0;

  constructor(private readonly sheet: FileSheet) {
    this.name = sheet.name;
    this.merges = tags(sheet.xml, "mergeCell").flatMap((tag) => parseArea(attribute(tag, "ref") ?? "") ?? []);
    const areas = spilledAreas(sheet.xml);
    scanCells(sheet.xml, ({ row, column, type, value, formula }) => {
      const known = value === null ? null : typedValue(type, value, sheet.sharedStrings, sheet.date1904);
      const written = formula ? sheet.formula(row, column) : null;
      const spilled = spillingInto(areas, row, column);
      const from = spilled && this.at(spilled.row, spilled.column);
      const cell = { value: known, formula: written, text: null, version: value === null ? -1 : 0 };
      this.set(row, column, from ? { ...cell, from } : cell);
    });
  }

  at(row: number, column: number): CalculatedCell | undefined {
    return this.rows[row]?.[column];
  }

  *formulas(): Generator<{ readonly row: number; readonly column: number; readonly cell: CalculatedCell }> {
    for (let row = 0; row < this.rows.length; row += 1) {
      const line = this.rows[row] ?? [];
      for (let column = 0; column < line.length; column += 1) {
        const cell = line[column];
        if (cell && cell.formula !== null) yield { row, column, cell };
      }
    }
  }

  used(): Area | null {
    return this.rows.length === 0 ? null : { row: 0, column: 0, rows: this.rows.length, columns: this.width };
  }

  isMerged(row: number, column: number): boolean {
    const within = (at: number, from: number, size: number): boolean => at >= from && at < from + size;
    return this.merges.some((each) => within(row, each.row, each.rows) && within(column, each.column, each.columns));
  }

  spill(row: number, column: number, value: CellValue, from: CalculatedCell | null): void {
    this.set(row, column, from ? { value, formula: null, text: null, version: 0, from } : undefined);
    this.sheet.put(row, column, value);
  }

  private set(row: number, column: number, cell: CalculatedCell | undefined): void {
    const line = (this.rows[row] ??= []);
    line[column] = cell;
    this.width = Math.max(this.width, column + 1);
  }
}
