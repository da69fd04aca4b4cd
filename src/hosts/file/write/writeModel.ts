import type { NewFile } from "excelize-wasm";
import type { CellStyle, SheetModel, StyleName } from "../../../summary/sheetModel";
import type { Engine } from "../engine";
import { cellStyles } from "./cellStyles";
import { fillCells } from "./cells";
import { drawChart } from "./chart";
import { layOut } from "./layout";

/** Writes a model into the empty sheet of its name. */
export const writeModel = (
  engine: Engine,
  file: NewFile,
  model: SheetModel,
  styles: Readonly<Record<StyleName, CellStyle>>,
): void => {
  fillCells(file, model, cellStyles(file, styles));
  layOut(file, model);
  drawChart(engine, file, model);
};
