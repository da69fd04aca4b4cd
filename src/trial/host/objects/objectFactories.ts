import type { Book } from "../book/book";
import type { CellArea } from "../book/cellArea";
import type { Sheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";

/** How the types that lead to each other make one another's objects; composed in `workbookRoot.ts`. */
export interface ObjectFactories {
  readonly book: Book;
  readonly range: (area: CellArea) => HostObject;
  readonly rangeAreas: (areas: readonly CellArea[]) => HostObject;
  readonly worksheet: (sheet: Sheet) => HostObject;
}
