import type { Area } from "../../../form/grid";
import type { Locale } from "../../../wording/locale";
import type { WorkbenchTexts } from "../texts";
import type { OpenBook } from "../book/openBook";
import type { Editor } from "../edit/editor";
import type { Edits } from "../edit/edits";
import type { GridView } from "../grid/gridView";
import type { SelectionView } from "../grid/selectionView";

/** What the cells need of the page around them. */
export interface DeskSurroundings {
  readonly language: () => { readonly locale: Locale; readonly texts: WorkbenchTexts };
  /** Why something was not done; null once that does not matter any more. */
  readonly refused: (message: string | null) => void;
  readonly menu: (x: number, y: number) => void;
  readonly save: () => void;
  readonly chooseFile: () => void;
}

/** The sheet in front for whoever works on its cells: keyboard, pointer, clipboard, name box. */
export interface Desk {
  readonly open: OpenBook | null;
  readonly edits: Edits | null;
  readonly view: GridView;
  readonly frame: SelectionView;
  readonly editor: Editor;
  readonly around: DeskSurroundings;
  /** Gives the keyboard to the cells. */
  focus(): void;
  /** Ends editing as Enter does, without moving. @returns whether nothing is being edited now */
  finish(): boolean;
  /** Types into cells. @returns whether they took it; else it was said why not */
  type(area: Area, inputs: readonly (readonly string[])[]): boolean;
  /** Empties the selected cells. */
  clear(): void;
}
