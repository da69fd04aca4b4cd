import { areaName } from "../../host/book/a1";
import type { Input } from "../../host/book/contents";
import { matrix, valueAt } from "../../host/book/reading";
import type { Sheet } from "../../host/book/sheet";
import { HostError } from "../../host/protocol/hostError";
import type { Area } from "../../../form/grid";
import { insertValues } from "../../../wording/insertValues";
import type { WorkbenchTexts } from "../texts";
import type { OpenBook } from "../book/openBook";

interface Edit {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly before: readonly (readonly Input[])[];
}

/** How many edits can be taken back. */
const depth = 100;

/** What people type into cells, and the way back. Refusals come back as a sentence. */
export class Edits {
  private readonly done: Edit[] = [];

  constructor(private readonly open: OpenBook) {}

  /** Why cells of a sheet cannot be changed; null where they can. */
  static refusal(sheet: Sheet, texts: WorkbenchTexts): string | null {
    return sheet.load().isProtected ? insertValues(texts.refusedProtected, { sheet: sheet.name }) : null;
  }

  /** @returns null where the cells took it, else why not */
  write(sheet: Sheet, area: Area, inputs: readonly (readonly Input[])[], texts: WorkbenchTexts): string | null {
    const before = matrix(area, (row, column) => inputOf(sheet, row, column));
    const given = inputs.map((line) => line.map((input) => (typeof input === "string" ? closedFormula(input) : input)));
    const refused = this.type(sheet, area, given, texts);
    if (refused === null) this.done.push({ sheet, area, before });
    if (this.done.length > depth) this.done.shift();
    return refused;
  }

  /** Takes the last edit back. @returns where it was; null where there is none */
  undo(texts: WorkbenchTexts): { readonly sheet: Sheet; readonly area: Area } | string | null {
    const last = this.done.pop();
    if (!last || !this.open.host.book.sheets.includes(last.sheet)) return null;
    return this.type(last.sheet, last.area, last.before, texts) ?? last;
  }

  private type(sheet: Sheet, area: Area, inputs: readonly (readonly Input[])[], texts: WorkbenchTexts): string | null {
    try {
      this.open.host.type(sheet.name, areaName(area), inputs);
      return null;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (error.code === "AccessDenied") return insertValues(texts.refusedProtected, { sheet: sheet.name });
      const formula = inputs.flat().find((input) => typeof input === "string" && /^[=+-]/.test(input));
      return formula === undefined
        ? insertValues(texts.refused, { cause: error.message })
        : insertValues(texts.refusedFormula, { formula: String(formula) });
    }
  }
}

/** What gives a cell back as it was: a text stays one, whatever it looks like. */
const inputOf = (sheet: Sheet, row: number, column: number): Input => {
  if (sheet.covered(row, column)) return null;
  const cell = sheet.current().cells.at(row, column);
  if (cell?.from) return "";
  if (cell?.formula) return cell.formula;
  const value = valueAt(sheet, row, column);
  return typeof value === "string" && value !== "" ? `'${value}` : value;
};

/** A formula with the closing brackets a person has left out at its end, as Excel adds them. */
export function closedFormula(text: string): string {
  if (!/^[=+-]/.test(text)) return text;
  let open = 0;
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    if (quoted) continue;
    if (char === "(") open += 1;
    if (char === ")") open -= 1;
  }
  return !quoted && open > 0 ? text + ")".repeat(open) : text;
}
