import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType } from "../protocol/hostObject";
import { allSheets, type Registrations, registrationActions } from "../protocol/registrations";
import type { ObjectFactories } from "./objectFactories";

/** Excel.WorksheetCollection. */
export const worksheetCollectionType = (
  make: ObjectFactories,
  registrations: Registrations,
): ((book: Book) => HostObject) => {
  const listed = (book: Book, visibleOnly: boolean): readonly Sheet[] =>
    visibleOnly ? book.sheets.filter((sheet) => book.visibility(sheet) === "Visible") : book.sheets;
  const found = (sheet: Sheet | null | undefined, key: string): HostObject => {
    if (!sheet) throw itemNotFound(`worksheet ${key}`);
    return make.worksheet(sheet);
  };
  return objectType<Book>({
    type: "WorksheetCollection",
    items: ({ sheets }) => sheets.map(make.worksheet),
    finders: {
      getItem: (book, given) => found(book.find(given.text(0)), given.text(0)),
      getActiveWorksheet: (book) => make.worksheet(book.activeForApi),
      getFirst: (book, given) => found(listed(book, given.flag(0))[0], "first"),
      getLast: (book, given) => found(listed(book, given.flag(0)).at(-1), "last"),
      add: (book, given) => make.worksheet(book.add(given.optionalText(0))),
    },
    actions: {
      ...registrationActions<Book>(registrations, () => allSheets),
      getCount: (book, given) => listed(book, given.flag(0)).length,
    },
  });
};
