import type { NewFile } from "excelize-wasm";
import { done } from "../book/engineResult";
import type { Sheet } from "../book/sheet";
import { type HostObject, objectType, type Scalar } from "../protocol/hostObject";
import { type Registrations, registrationActions } from "../protocol/registrations";
import { chartCollectionType } from "./charts";
import { engineColor, shownColor } from "./color";
import { freezePanesType } from "./freezePanes";
import { asFlag, asNumber, asOneOf, asText } from "./newValue";
import { areaAt, mustFit, wholeSheet } from "./locate";
import type { ObjectFactories } from "./objectFactories";
import { nameCollectionType } from "./names";
import { pageBreaksType } from "./pageBreaks";
import { pageLayoutType } from "./pageLayout";
import { protection } from "./protection";
import { tableCollectionType } from "./tables";
import { usedArea } from "./usedArea";

/** Excel.Worksheet. */
export const worksheetType = (make: ObjectFactories, registrations: Registrations): ((sheet: Sheet) => HostObject) => {
  const { book } = make;
  const { file } = book;
  const tables = tableCollectionType(make);
  return objectType<Sheet>({
    type: "Worksheet",
    identity: ({ id }) => ({ Id: id }),
    scalars: {
      id: { get: ({ id }) => id },
      name: { get: ({ name }) => name, set: (sheet, value) => book.rename(sheet, asText(value)) },
      position: {
        get: (sheet) => book.sheets.indexOf(sheet),
        set: (sheet, value) => book.move(sheet, asNumber(value)),
      },
      visibility: {
        get: (sheet) => book.visibility(sheet),
        set: (sheet, value) => book.setVisibility(sheet, asOneOf(value, ["Visible", "Hidden", "VeryHidden"])),
      },
      tabColor: {
        get: ({ name }) => shownColor(done(file.GetSheetProps(name)).props.TabColorRGB, ""),
        set: (sheet, value) => {
          sheet.mayChange();
          done(file.SetSheetProps(sheet.name, { TabColorRGB: value === "" ? "" : engineColor(value) }));
        },
      },
      showGridlines: gridlines(file),
      // The name office.js sets it by.
      gridlines: gridlines(file),
      standardHeight: { get: ({ name }) => done(file.GetSheetProps(name)).props.DefaultRowHeight ?? 15 },
    },
    links: {
      charts: chartCollectionType(make),
      freezePanes: freezePanesType(make),
      names: nameCollectionType(make),
      horizontalPageBreaks: pageBreaksType(make),
      pageLayout: pageLayoutType(make),
      protection,
      tables: (sheet) => tables([sheet]),
    },
    finders: {
      getRange: (sheet, given) => {
        const address = given.optionalText(0);
        return make.range(address === null ? wholeSheet(sheet) : areaAt(book, sheet, address));
      },
      getRanges: (sheet, given) => {
        const addresses = (given.optionalText(0) ?? "").split(",").filter((part) => part.trim() !== "");
        return make.rangeAreas(
          addresses.length === 0
            ? [wholeSheet(sheet)]
            : addresses.map((address) => areaAt(book, sheet, address.trim())),
        );
      },
      getCell: (sheet, given) => make.range(mustFit(sheet, given.whole(0), given.whole(1), 1, 1)),
      getRangeByIndexes: (sheet, given) =>
        make.range(mustFit(sheet, given.whole(0), given.whole(1), given.whole(2), given.whole(3))),
      getUsedRange: (sheet, given) =>
        make.range(usedArea(wholeSheet(sheet), given.flag(0)) ?? mustFit(sheet, 0, 0, 1, 1)),
      getUsedRangeOrNullObject: (sheet, given) => {
        const used = usedArea(wholeSheet(sheet), given.flag(0));
        return used && make.range(used);
      },
      getNextOrNullObject: (sheet, given) => neighbour(make, sheet, 1, given.flag(0)),
      getPreviousOrNullObject: (sheet, given) => neighbour(make, sheet, -1, given.flag(0)),
    },
    actions: {
      ...registrationActions<Sheet>(registrations, ({ id }) => id),
      activate: (sheet) => book.activate(sheet),
      delete: (sheet) => book.delete(sheet),
      calculate: () => book.calculation.now(),
    },
  });
};

const gridlines = (file: NewFile): Scalar<Sheet> => ({
  get: ({ name }) => done(file.GetSheetView(name, 0)).opts.ShowGridLines ?? true,
  set: (sheet, value) => {
    sheet.mayChange();
    const { opts } = done(file.GetSheetView(sheet.name, 0));
    done(file.SetSheetView(sheet.name, 0, { ...opts, ShowGridLines: asFlag(value) }));
  },
});

const neighbour = (
  { book, worksheet }: ObjectFactories,
  from: Sheet,
  step: 1 | -1,
  visibleOnly: boolean,
): HostObject | null => {
  for (let at = book.sheets.indexOf(from) + step; at >= 0 && at < book.sheets.length; at += step) {
    const sheet = book.sheets[at];
    if (sheet && (!visibleOnly || book.visibility(sheet) === "Visible")) return worksheet(sheet);
  }
  return null;
};
