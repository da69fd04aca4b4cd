import type { TableOptions } from "excelize-wasm";
import { parseArea } from "../book/a1";
import { done } from "../book/engineResult";
import type { Sheet } from "../book/sheet";
import { itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType } from "../protocol/hostObject";
import type { ObjectFactories } from "./objectFactories";

interface Table {
  readonly sheet: Sheet;
  readonly options: TableOptions;
}

const tablesOn = (sheets: readonly Sheet[]): Table[] =>
  sheets.flatMap((sheet) =>
    (done(sheet.home.file.GetTables(sheet.name)).tables ?? []).map((options) => ({ sheet, options })),
  );

const nameOf = ({ options }: Table): string => options.Name ?? "";

/** Excel.TableCollection of a sheet or of the workbook: to be listed and read. */
export const tableCollectionType = (make: ObjectFactories): ((sheets: readonly Sheet[]) => HostObject) => {
  const table = objectType<Table>({
    type: "Table",
    identity: (self) => ({ Id: nameOf(self) }),
    scalars: { id: { get: nameOf }, name: { get: nameOf } },
    links: { worksheet: ({ sheet }) => make.worksheet(sheet) },
    finders: {
      getRange: ({ sheet, options }) => {
        const area = parseArea(options.Range);
        if (!area) throw itemNotFound(`range of table ${options.Name}`);
        return make.range({ sheet, ...area });
      },
    },
  });
  return objectType<readonly Sheet[]>({
    type: "TableCollection",
    scalars: { count: { get: (sheets) => tablesOn(sheets).length } },
    items: (sheets) => tablesOn(sheets).map(table),
    finders: {
      getItem: (sheets, given) => {
        const key = given.text(0);
        const found = tablesOn(sheets).find((each) => nameOf(each).toLowerCase() === key.toLowerCase());
        if (!found) throw itemNotFound(`table ${key}`);
        return table(found);
      },
    },
    actions: { getCount: (sheets) => tablesOn(sheets).length },
  });
};
