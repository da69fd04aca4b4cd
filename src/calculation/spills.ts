import type { Area } from "../form/grid";
import type { CalculatedCell, FormulaPlace } from "./calculatedBook";
import type { Matrix } from "./cellSource";

const maxRows = 1_048_576;
const maxColumns = 16_384;

interface Spill {
  readonly place: FormulaPlace;
  /** Where the result lies, or would if it were not blocked. */
  readonly area: Area;
  readonly blocked: boolean;
}

/** What formulas give beyond their own cells. */
export class Spills {
  private readonly byCell = new Map<CalculatedCell, Spill>();

  /** The area a cell's result lies in or would, its own cell with it; null where it is that cell alone. */
  areaOf(cell: CalculatedCell): Area | null {
    return this.byCell.get(cell)?.area ?? null;
  }

  isBlocked(cell: CalculatedCell): boolean {
    return this.byCell.get(cell)?.blocked ?? false;
  }

  /**
   * Lays a result out from its cell, in the place of what lay there from before.
   * @returns areas in which something is another now; whether the result is blocked, and nothing but its cell is written
   */
  lay(place: FormulaPlace, result: Matrix): { readonly changed: readonly Area[]; readonly blocked: boolean } {
    const { sheet, row, column, cell } = place;
    const before = this.byCell.get(cell);
    const columns = result[0]?.length ?? 1;
    if (result.length <= 1 && columns <= 1) return { changed: this.withdraw(cell), blocked: false };
    const area = { row, column, rows: result.length, columns };
    const blocked = isBlocked(place, area);
    const gone = before && !blocked && sameArea(before.area, area) ? [] : this.withdraw(cell);
    this.byCell.set(cell, { place, area, blocked });
    if (blocked) return { changed: gone, blocked };
    let other = gone.length > 0;
    for (const [down, line] of result.entries()) {
      for (const [right, value] of line.entries()) {
        const now = sheet.at(row + down, column + right);
        if (now === cell || (now?.from === cell && now.value === value)) continue;
        sheet.spill(row + down, column + right, value ?? 0, cell);
        other = true;
      }
    }
    return { changed: other ? [...gone, area] : gone, blocked };
  }

  /** Takes away what cells gave that hold their formula no more. @returns where something was */
  withdrawLost(): readonly { readonly place: FormulaPlace; readonly area: Area }[] {
    const lost = [...this.byCell.values()].filter(({ place }) => !stands(place));
    return lost.flatMap(({ place }) => this.withdraw(place.cell).map((area) => ({ place, area })));
  }

  private withdraw(cell: CalculatedCell): readonly Area[] {
    const spill = this.byCell.get(cell);
    if (!spill) return [];
    this.byCell.delete(cell);
    const { sheet } = spill.place;
    for (const { row, column } of cellsOf(spill.area)) {
      if (sheet.at(row, column)?.from === cell) sheet.spill(row, column, null, null);
    }
    return spill.blocked ? [] : [spill.area];
  }
}

const stands = ({ sheet, row, column, cell }: FormulaPlace): boolean => sheet.at(row, column) === cell;

const sameArea = (one: Area, other: Area): boolean => one.rows === other.rows && one.columns === other.columns;

function* cellsOf({ row, column, rows, columns }: Area): Generator<{ readonly row: number; readonly column: number }> {
  for (let at = row; at < row + rows; at += 1) {
    for (let next = column; next < column + columns; next += 1) yield { row: at, column: next };
  }
}

/** Excel spills into empty cells alone, into none of a merge and not beyond the sheet. */
function isBlocked({ sheet, cell }: FormulaPlace, area: Area): boolean {
  if (area.row + area.rows > maxRows || area.column + area.columns > maxColumns) return true;
  for (const { row, column } of cellsOf(area)) {
    if (sheet.isMerged(row, column)) return true;
    const found = sheet.at(row, column);
    if (found && found !== cell && found.from !== cell && (found.value !== null || found.formula !== null)) return true;
  }
  return false;
}
