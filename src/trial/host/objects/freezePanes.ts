import { addressOf } from "../../../cells";
import { parseArea } from "../book/a1";
import type { CellArea } from "../book/cellArea";
import { done } from "../book/engineResult";
import type { Sheet } from "../book/sheet";
import { HostError } from "../protocol/hostError";
import { type HostObject, objectType } from "../protocol/hostObject";
import type { ObjectFactories } from "./objectFactories";

const freeze = (sheet: Sheet, rows: number, columns: number): void => {
  sheet.mayChange();
  const frozen = rows > 0 || columns > 0;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  done(
    sheet.home.file.SetPanes(sheet.name, {
      Freeze: frozen,
      Split: false,
      ...(frozen ? { XSplit: columns, YSplit: rows, TopLeftCell: addressOf(rows, columns), ActivePane: pane } : {}),
    }),
  );
};

const frozenArea = (sheet: Sheet): CellArea | null => {
  const { panes } = done(sheet.home.file.GetPanes(sheet.name));
  const { Freeze, XSplit = 0, YSplit = 0 } = panes;
  if (!Freeze || (XSplit === 0 && YSplit === 0)) return null;
  const end = addressOf(Math.max(YSplit, 1) - 1, Math.max(XSplit, 1) - 1);
  const area = YSplit === 0 ? parseArea(`A:${end.replace(/\d+/, "")}`) : XSplit === 0 ? parseArea(`1:${YSplit}`) : null;
  return { sheet, ...(area ?? { row: 0, column: 0, rows: YSplit, columns: XSplit }) };
};

/** Excel.WorksheetFreezePanes. */
export const freezePanesType = (make: ObjectFactories): ((sheet: Sheet) => HostObject) =>
  objectType<Sheet>({
    type: "WorksheetFreezePanes",
    finders: {
      getLocationOrNullObject: (sheet) => {
        const area = frozenArea(sheet);
        return area && make.range(area);
      },
    },
    actions: {
      freezeRows: (sheet, given) => freeze(sheet, given.raw(0) === null ? 1 : given.whole(0), 0),
      freezeColumns: (sheet, given) => freeze(sheet, 0, given.raw(0) === null ? 1 : given.whole(0)),
      freezeAt: (sheet, given) => {
        const area = given.area(0) ?? parseArea(given.text(0));
        if (area) freeze(sheet, area.row + area.rows, area.column + area.columns);
      },
      unfreeze: (sheet) => {
        // Old builds (office-js #1463).
        if (make.book.visibility(sheet) !== "Visible")
          throw new HostError("InvalidOperation", `${sheet.name} is hidden`);
        freeze(sheet, 0, 0);
      },
    },
  });
