import type { Book } from "../book/book";
import { Settings } from "../book/settings";
import { areaOfEvent } from "../eventMessages";
import { itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType, type Scalar } from "../protocol/hostObject";
import type { Registrations } from "../protocol/registrations";
import { customXmlPartCollection } from "./customXmlParts";
import type { ObjectFactories } from "./objectFactories";
import { nameCollectionType } from "./names";
import { rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { settingCollection } from "./settings";
import { tableCollectionType } from "./tables";
import { worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheets";
import { asFlag, asOneOf, asText } from "./newValue";
import type { DocProperties } from "excelize-wasm";
import { done } from "../book/engineResult";

/** Excel.Application. Values are worked out when they are read, so there is nothing to suspend. */
const application = objectType<Book>({
  type: "Application",
  scalars: {
    calculationMode: {
      get: ({ calculation }) => calculation.mode,
      set: ({ calculation }, value) => {
        calculation.mode = asOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  actions: {
    calculate: ({ calculation }) => calculation.now(),
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** Excel.Runtime. */
const runtime = objectType<Registrations>({
  type: "Runtime",
  scalars: {
    enableEvents: {
      get: ({ enabled }) => enabled,
      set: (registrations, value) => {
        registrations.enabled = asFlag(value);
      },
    },
  },
});

const property = (name: "Title" | "Subject" | "Creator" | "Keywords" | "Category"): Scalar<Book> => ({
  get: ({ file }) => done(file.GetDocProps()).props[name] ?? "",
  set: (book, value) => {
    const props: DocProperties = { ...done(book.file.GetDocProps()).props, [name]: asText(value) };
    done(book.file.SetDocProps(props));
    book.touchWorkbook();
  },
});

/** Excel.DocumentProperties. */
const documentProperties = objectType<Book>({
  type: "DocumentProperties",
  scalars: {
    title: property("Title"),
    subject: property("Subject"),
    author: property("Creator"),
    keywords: property("Keywords"),
    category: property("Category"),
  },
});

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
      getSelectedRange: () => range({ sheet: book.active, ...book.selectionForApi }),
      getActiveCell: () => {
        const { row, column } = book.selectionForApi;
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
