import { fixedRange } from "../../../cells";
import type { NewFile } from "excelize-wasm";
import { defaultRowPoints, pageMargins } from "../../../summary/page";
import type { SheetModel } from "../../../summary/sheetModel";
import { addressOf, columnLetters } from "../../../cells";

/** Excelize numbers paper sizes as Excel does; 9 is A4. */
const A4 = 9;

/** `'名称'!` */
export const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

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
  const { top, bottom, left, right, header, footer } = pageMargins;
  file.SetPageMargins(name, {
    Top: top,
    Bottom: bottom,
    Left: left,
    Right: right,
    Header: header,
    Footer: footer,
    Horizontally: true,
  });
  for (const row of print.pageBreaks) file.InsertPageBreak(name, addressOf(row, 0));
  if (print.footer !== "") file.SetHeaderFooter(name, { OddFooter: `&C${print.footer}` });
  nameRange(file, name, "_xlnm.Print_Area", fixedRange(print.area));
  nameRange(file, name, "_xlnm.Print_Titles", print.titleRows);
};

/** Empty rows the chart stands on: programs differ in their default, and the chart would leave the printed area. */
const rowsUnderChart = ({ chart, cells, rowHeights }: SheetModel): number[] =>
  chart === null
    ? []
    : Array.from({ length: chart.area.rows }, (_, index) => chart.area.row + index).filter(
        (row) => rowHeights[row] === undefined && (cells[row]?.every(({ kind }) => kind === "blank") ?? true),
      );

/** Widths, heights, merges, frozen rows and the print set-up. */
export const layOut = (file: NewFile, model: SheetModel): void => {
  file.SetSheetView(model.name, 0, { ShowGridLines: false, TopLeftCell: "A1", View: "normal" });
  model.columnWidths.forEach((width, column) => {
    file.SetColWidth(model.name, columnLetters(column), columnLetters(column), width);
  });
  for (const [row, height] of Object.entries(model.rowHeights)) {
    file.SetRowHeight(model.name, Number(row) + 1, height);
  }
  for (const row of rowsUnderChart(model)) file.SetRowHeight(model.name, row + 1, defaultRowPoints);
  for (const { row, column, rows, columns } of model.merges) {
    file.MergeCell(model.name, addressOf(row, column), addressOf(row + rows - 1, column + columns - 1));
  }
  if (model.frozenRows > 0) {
    file.SetPanes(model.name, {
      Freeze: true,
      YSplit: model.frozenRows,
      TopLeftCell: addressOf(model.frozenRows, 0),
      ActivePane: "bottomLeft",
    });
  }
  layOutPrint(file, model);
};
