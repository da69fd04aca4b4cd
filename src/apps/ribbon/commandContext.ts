import type { Grid } from "../../form/grid";
import type { SheetModel } from "../../summary/sheetModel";
import type { Locale } from "../../wording/locale";
import type { OpenedWorkbook } from "./openedWorkbook";

/** A write to the user's own cells, put to the user before it is done. */
export interface Question {
  readonly kind: "write-back" | "marks";
  readonly cells: readonly QuestionCell[];
  /** Whether the scores may go into a column of their own instead. */
  readonly beside?: boolean;
}

export interface QuestionCell {
  readonly sheet: string;
  readonly cell: string;
  readonly name: string;
  /** Scores as they stand and as they will; the severity for marks. */
  readonly from: string;
  readonly to: string;
}

export type Answer = "yes" | "beside" | "no" | "changed";

/** Where the pane is to look. */
export type Place =
  | { readonly view: "overview" | "functions" | "documents" }
  | { readonly view: "indicators"; readonly sheet: string; readonly cell: string };

/** What the commands of this session have written, to go back to. */
export interface Written {
  /** The summary as it was written last; null where none was. */
  summary: SheetModel | null;
}

/** What commands need of the pane, which they work without as well while it is closed, and what they leave to the next. */
export interface CommandContext {
  readonly locale: Locale;
  readonly written: Written;
  /** Asks, in the pane, which is opened for it; `changed` where the sheet was changed before there was an answer. */
  ask(question: Question): Promise<Answer>;
  /** Opens the pane at a place. */
  show(place: Place): Promise<void>;
  /** Tells what a command has just read, so that the pane shows the same. */
  learn(opened: OpenedWorkbook): void;
  /** Tells what sheets hold now that a command has changed their cells. */
  reread(grids: readonly Grid[]): void;
  /** Tells that the sheets may hold something else than was read. */
  changed(): void;
  /** Excel lets wait: a cell is being edited, or it is busy. */
  waiting(): void;
}
