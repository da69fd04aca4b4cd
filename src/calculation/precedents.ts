import type { Area } from "../form/grid";
import { type CalculatedBook, type CalculatedSheet, type FormulaPlace, sheetNamed } from "./calculatedBook";
import { closedArea } from "./closedArea";
import { parseFormula, type ParsedFormula } from "./parsedFormula";

interface SheetArea {
  readonly sheet: CalculatedSheet;
  readonly area: Area;
}

interface Referred {
  readonly areas: readonly SheetArea[];
  /** It names a sheet or a name that is not there. */
  readonly missing: boolean;
}

/** Areas of more cells are looked through once. */
const small = 24;

/** A name may stand for a formula with names in it. */
const deepestName = 8;

/** What formulas depend on in one state of the book. */
export class Precedents {
  private readonly found = new Map<CalculatedSheet, Map<string, readonly FormulaPlace[]>>();

  /** @param spillers the formulas whose results may lie beyond their own cells */
  constructor(
    private readonly book: CalculatedBook,
    private readonly spillers: readonly FormulaPlace[],
  ) {}

  /** The formulas in the cells that a formula refers to. */
  of({ sheet }: FormulaPlace, parsed: ParsedFormula): readonly FormulaPlace[] {
    const { areas } = this.areas(sheet, parsed);
    return areas.length === 1 && areas[0] ? this.formulasIn(areas[0]) : areas.flatMap((each) => this.formulasIn(each));
  }

  /** Formulas above and to the left of what a formula refers to, whose results may reach into it. */
  spillersBefore({ sheet, cell }: FormulaPlace, parsed: ParsedFormula): readonly FormulaPlace[] {
    if (this.spillers.length === 0) return [];
    const { areas } = this.areas(sheet, parsed);
    return this.spillers.filter(
      (each) =>
        each.cell !== cell &&
        areas.some(
          ({ sheet: on, area }) =>
            each.sheet === on && each.row < area.row + area.rows && each.column < area.column + area.columns,
        ),
    );
  }

  /** The cells that a formula on a sheet refers to, its names followed. */
  areas(own: CalculatedSheet, { references, names }: ParsedFormula, depth = 0): Referred {
    const areas: SheetArea[] = [];
    let missing = false;
    for (const { sheet: name, area } of references) {
      const sheet = name === null ? own : sheetNamed(this.book, name);
      if (sheet) areas.push({ sheet, area: closedArea(sheet, area) });
      else missing = true;
    }
    for (const name of names) {
      const meant = depth < deepestName ? this.book.named(name, own) : null;
      const parsed = meant === null ? null : parseFormula(`=${meant}`);
      const inner = parsed && this.areas(own, parsed, depth + 1);
      if (inner) areas.push(...inner.areas);
      missing ||= inner === null || inner.missing;
    }
    return { areas, missing };
  }

  private formulasIn({ sheet, area }: SheetArea): readonly FormulaPlace[] {
    if (area.rows * area.columns <= small) return formulasIn(sheet, area);
    const known = this.found.get(sheet) ?? new Map<string, readonly FormulaPlace[]>();
    this.found.set(sheet, known);
    const key = `${area.row} ${area.column} ${area.rows} ${area.columns}`;
    const places = known.get(key) ?? formulasIn(sheet, area);
    known.set(key, places);
    return places;
  }
}

function formulasIn(sheet: CalculatedSheet, area: Area): readonly FormulaPlace[] {
  const places: FormulaPlace[] = [];
  const used = area.rows * area.columns > small ? sheet.used() : area;
  const [bottom, right] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  for (let row = area.row; row < Math.min(area.row + area.rows, bottom); row += 1) {
    for (let column = area.column; column < Math.min(area.column + area.columns, right); column += 1) {
      const cell = sheet.at(row, column);
      if (cell && cell.formula !== null) places.push({ sheet, row, column, cell });
    }
  }
  return places;
}
