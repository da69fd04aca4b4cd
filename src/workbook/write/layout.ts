import type { NewFile } from "excelize-wasm";
import type { SheetModel } from "../../summary/sheetModel";
import { cellReference, columnLetters } from "../reference";

/** Excelize numbers paper sizes as Excel does; 9 is A4. */
const A4 = 9;

/** `'名称'!` */
export const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

const absolute = (range: string): string => range.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");

const nameRange = (file: NewFile, sheet: string, name: string, range: string): void => {
  file.DeleteDefinedName({ Name: name, RefersTo: "", Scope: sheet });
  if (range !== "") file.SetDefinedName({ Name: name, RefersTo: sheetPrefix(sheet) + range, Scope: sheet });
};

const layOutPrint = (file: NewFile, { name, print }: SheetModel): void => {
  file.SetSheetProps(name, { FitToPage: true });
  file.SetPageLayout(name, {
    Size: A4,
    Orientation: print.landscape ? "landscape" : "portrait",
    FitToWidth: print.fitToWidth,
    FitToHeight: 0,
  });
  if (print.footer !== "") file.SetHeaderFooter(name, { OddFooter: print.footer });
  nameRange(file, name, "_xlnm.Print_Area", absolute(print.area));
  nameRange(file, name, "_xlnm.Print_Titles", print.titleRows);
};

/** Widths, heights, merges, frozen rows and the print set-up. */
export const layOut = (file: NewFile, model: SheetModel): void => {
  model.columnWidths.forEach((width, column) => {
    file.SetColWidth(model.name, columnLetters(column), columnLetters(column), width);
  });
  for (const [row, height] of Object.entries(model.rowHeights)) {
    file.SetRowHeight(model.name, Number(row) + 1, height);
  }
  for (const { row, column, rows, columns } of model.merges) {
    file.MergeCell(model.name, cellReference(row, column), cellReference(row + rows - 1, column + columns - 1));
  }
  if (model.frozenRows > 0) {
    file.SetPanes(model.name, {
      Freeze: true,
      YSplit: model.frozenRows,
      TopLeftCell: cellReference(model.frozenRows, 0),
      ActivePane: "bottomLeft",
    });
  }
  layOutPrint(file, model);
};
