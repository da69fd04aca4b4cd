import type { Book } from "../book/book";
import {
  addName,
  areaOfFormula,
  type BookName,
  deleteName,
  findName,
  fixedReference,
  namesOf,
} from "../book/definedNames";
import type { Sheet } from "../book/sheet";
import { itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType } from "../protocol/hostObject";
import type { ObjectFactories } from "./objectFactories";

/** What a name holds, in the words of Excel.NamedItemType. */
const typeOf = (book: Book, { formula }: BookName): string =>
  areaOfFormula(book, formula)
    ? "Range"
    : /^="/.test(formula)
      ? "String"
      : /^=-?[\d.]+$/.test(formula)
        ? "Double"
        : "Error";

const valueOf = (book: Book, name: BookName): unknown => {
  const { formula } = name;
  const type = typeOf(book, name);
  if (type === "String") return formula.slice(2, -1).replace(/""/g, '"');
  return type === "Double" ? Number(formula.slice(1)) : formula.slice(1);
};

/** Excel.NamedItemCollection of the workbook (null) or of a sheet. */
export const nameCollectionType = (make: ObjectFactories): ((scope: Sheet | null) => HostObject) => {
  const { book } = make;
  const named = objectType<BookName>({
    type: "NamedItem",
    identity: ({ name }) => ({ _Id: name }),
    scalars: {
      name: { get: ({ name }) => name },
      formula: { get: ({ formula }) => formula },
      comment: { get: ({ comment }) => comment },
      type: { get: (name) => typeOf(book, name) },
      value: { get: (name) => valueOf(book, name) },
      visible: { get: () => true },
      scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    },
    links: { worksheetOrNullObject: ({ sheet }) => sheet && make.worksheet(sheet) },
    finders: {
      getRange: ({ name, formula }) => {
        const area = areaOfFormula(book, formula);
        if (!area) throw itemNotFound(`range of the name ${name}`);
        return make.range(area);
      },
    },
    actions: { delete: (name) => deleteName(book, name) },
  });
  return objectType<Sheet | null>({
    type: "NamedItemCollection",
    items: (scope) => namesOf(book, scope).map(named),
    finders: {
      getItem: (scope, given) => {
        const found = findName(book, scope, given.text(0));
        if (!found) throw itemNotFound(`name ${given.text(0)}`);
        return named(found);
      },
      add: (scope, given) => {
        const area = given.area(1);
        const refersTo = area ? fixedReference(area) : given.text(1);
        return named(addName(book, scope, given.text(0), refersTo, given.optionalText(2) ?? ""));
      },
    },
    actions: { getCount: (scope) => namesOf(book, scope).length },
  });
};
