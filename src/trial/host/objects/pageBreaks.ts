import { addressOf } from "../../../cells";
import type { CellArea } from "../book/cellArea";
import { done } from "../book/engineResult";
import type { Sheet } from "../book/sheet";
import { type HostObject, objectType } from "../protocol/hostObject";
import { areaAt } from "./locate";
import type { ObjectFactories } from "./objectFactories";

/** Excel.PageBreakCollection of the breaks between rows. The engine tells none of a file's own: those set here alone. */
export const pageBreaksType = (make: ObjectFactories): ((sheet: Sheet) => HostObject) => {
  const { book } = make;
  const pageBreak = objectType<CellArea>({
    type: "PageBreak",
    finders: { getCellAfterBreak: (area) => make.range({ ...area, rows: 1, columns: 1 }) },
    actions: { delete: ({ sheet, row }) => removed(sheet, row) },
  });
  return objectType<Sheet>({
    type: "PageBreakCollection",
    finders: {
      add: (sheet, given) => {
        const area = given.area(0) ?? areaAt(book, sheet, given.text(0));
        sheet.mayChange();
        done(sheet.home.file.InsertPageBreak(sheet.name, addressOf(area.row, 0)));
        sheet.pageBreaks.add(area.row);
        return pageBreak({ ...area, sheet });
      },
    },
    actions: {
      removePageBreaks: (sheet) => {
        for (const row of [...sheet.pageBreaks]) removed(sheet, row);
      },
    },
  });
};

function removed(sheet: Sheet, row: number): void {
  sheet.mayChange();
  done(sheet.home.file.RemovePageBreak(sheet.name, addressOf(row, 0)));
  sheet.pageBreaks.delete(row);
}
