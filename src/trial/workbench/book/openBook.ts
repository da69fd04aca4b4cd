import type { Sheet } from "../../host/book/sheet";
import { Host } from "../../host/host";
import { perfFunctions } from "../../host/perfFunctions";
import type { Engine } from "../../../hosts/file/engine";
import { WorkbookProblem } from "../../../hosts/file/problem";
import type { Locale } from "../../../wording/locale";
import { type Selection, selectionOf } from "../grid/selection";

/** The workbook on the page: its host, where it is selected, whether it is saved. */
export class OpenBook {
  unsaved = false;
  private readonly selections = new Map<string, Selection>();

  private constructor(readonly host: Host) {}

  /** @param locale the language of what formulas give, asked for at every call */
  static open(engine: Engine, bytes: Uint8Array, name: string, locale: () => Locale): OpenBook | WorkbookProblem {
    const host = Host.open(engine, bytes, { name, functions: perfFunctions(locale) });
    return host instanceof WorkbookProblem ? host : new OpenBook(host);
  }

  get sheet(): Sheet {
    return this.host.book.active;
  }

  /** What is selected on the sheet in front. */
  get selection(): Selection {
    const { host, sheet } = this;
    const area = host.book.selection(sheet);
    const known = this.selections.get(sheet.id);
    const same =
      known &&
      known.area.row === area.row &&
      known.area.column === area.column &&
      known.area.rows === area.rows &&
      known.area.columns === area.columns;
    return same ? known : selectionOf(sheet, area);
  }

  /** Selects on the sheet in front, as a person does. */
  select(selection: Selection): void {
    const { host, sheet } = this;
    this.selections.set(sheet.id, selection);
    host.book.select(sheet, selection.area);
  }
}
