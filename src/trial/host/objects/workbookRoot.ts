import type { Book } from "../book/book";
import { Settings } from "../book/settings";
import { areaOfEvent } from "../eventMessages";
import { itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType } from "../protocol/hostObject";
import type { Registrations } from "../protocol/registrations";
import { application, runtime } from "./application";
import { customXmlPartCollection } from "./customXmlParts";
import type { ObjectFactories } from "./objectFactories";
import { nameCollectionType } from "./names";
import { documentProperties } from "./properties";
import { rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { settingCollection } from "./settings";
import { tableCollectionType } from "./tables";
import { worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheets";

/** Excel.Workbook over a book, with all the types that can be reached from it. */
export const workbookRoot = (book: Book, registrations: Registrations, name: string): HostObject => {
  const make: ObjectFactories = {
    book,
    range: (area) => range(area),
    rangeAreas: (areas) => rangeAreas(areas),
    worksheet: (sheet) => worksheet(sheet),
  };
  const range = rangeType(make);
  const rangeAreas = rangeAreasType(make);
  const worksheet = worksheetType(make, registrations);
  const worksheets = worksheetCollectionType(make, registrations);
  const names = nameCollectionType(make);
  const tables = tableCollectionType(make);
  const settings = new Settings(book.customXml);
  const eventRange = (id: string): HostObject => {
    const area = areaOfEvent(book, id);
    if (!area) throw itemNotFound(`the range of an event ${id}`);
    return range(area);
  };
  return objectType<Book>({
    type: "Workbook",
    scalars: { name: { get: () => name } },
    links: {
      worksheets,
      application,
      names: () => names(null),
      tables: ({ sheets }) => tables(sheets),
      settings: () => settingCollection(settings),
      customXmlParts: ({ customXml }) => customXmlPartCollection(customXml),
      properties: documentProperties,
      _Runtime: () => runtime(registrations),
    },
    finders: {
      getSelectedRange: () => range({ sheet: book.active, ...book.selection() }),
      getActiveCell: () => {
        const { row, column } = book.selection();
        return range({ sheet: book.active, row, column, rows: 1, columns: 1 });
      },
      _GetRangeForEventByReferenceId: (_, given) => eventRange(given.text(0)),
      _GetRangeOrNullObjectForEventByReferenceId: (_, given) => {
        const area = areaOfEvent(book, given.text(0));
        return area && range(area);
      },
    },
  })(book);
};
