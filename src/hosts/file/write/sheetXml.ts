import { addressOf } from "../../../cells";
import { defaultRowPoints, pageMargins } from "../../../summary/page";
import type { CellModel, SheetModel, StyleName } from "../../../summary/sheetModel";
import { toStoredFormula } from "../customFunctions";
import { escapeXml } from "../package/xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Paper sizes go by number; 9 is A4. */
const A4 = 9;
/** What a cell can hold. */
const LONGEST_TEXT = 32_767;

/** What XML cannot hold is left out; what reads like an escape (`_x000D_`) is escaped itself (ECMA-376, 22.9.2.19). */
const storable = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff]$/g, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/\r/g, "_x000D_");

const textXml = (text: string): string => escapeXml(storable(text));

/**
 * A sheet's part. Texts stand in their cells, so that the strings which all sheets share stay as they are, and none
 * becomes a formula whatever it begins with.
 * @param styleId the number of a style's look
 * @param drawing the relation that leads to the sheet's drawing; null where it has none
 * @param codeName the name macros know the sheet by; null for none
 */
export const sheetXml = (
  model: SheetModel,
  styleId: (name: StyleName) => number,
  drawing: string | null,
  codeName: string | null,
): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    `<sheetPr${codeName === null ? "" : ` codeName="${escapeXml(codeName)}"`}><pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(model),
    `<sheetFormatPr defaultRowHeight="${defaultRowPoints}"/>`,
    columnsXml(model.columnWidths),
    `<sheetData>${rowsXml(model, styleId)}</sheetData>`,
    mergesXml(model),
    pageXml(model),
    drawing === null ? "" : `<drawing r:id="${drawing}"/>`,
    "</worksheet>",
  ].join("");

const viewXml = ({ frozenRows }: SheetModel): string => {
  const below = addressOf(frozenRows, 0);
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`
      : "";
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
};

const columnsXml = (widths: readonly number[]): string => {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
};

const rowsXml = (model: SheetModel, styleId: (name: StyleName) => number): string => {
  const { cells, rowHeights } = model;
  const heights = new Map(Object.entries(rowHeights).map(([row, height]) => [Number(row), height]));
  for (const row of rowsUnderChart(model)) heights.set(row, defaultRowPoints);
  const last = Math.max(cells.length - 1, ...heights.keys());
  let rows = "";
  for (let row = 0; row <= last; row++) {
    const height = heights.get(row);
    const inside = (cells[row] ?? []).map((cell, column) => cellXml(cell, addressOf(row, column), styleId)).join("");
    if (inside === "" && height === undefined) continue;
    rows += `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${inside}</row>`;
  }
  return rows;
};

/** Empty rows the chart stands on: programs differ in their default, and the chart would leave the printed area. */
const rowsUnderChart = ({ chart, cells, rowHeights }: SheetModel): number[] =>
  chart === null
    ? []
    : Array.from({ length: chart.area.rows }, (_, index) => chart.area.row + index).filter(
        (row) => rowHeights[row] === undefined && (cells[row]?.every(({ kind }) => kind === "blank") ?? true),
      );

const cellXml = (cell: CellModel, address: string, styleId: (name: StyleName) => number): string => {
  const open = `<c r="${address}" s="${styleId(cell.style)}"`;
  switch (cell.kind) {
    case "blank":
      return `${open}/>`;
    case "text": {
      const text = textXml(cell.text);
      return text === "" ? `${open}/>` : `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    }
    case "number":
      return `${open}><v>${cell.value}</v></c>`;
    case "formula": {
      const formula = escapeXml(toStoredFormula(cell.formula.replace(/^=/, "")));
      const isText = typeof cell.cached === "string";
      const value = typeof cell.cached === "string" ? textXml(cell.cached) : String(cell.cached);
      return `${open}${isText ? ' t="str"' : ""}><f>${formula}</f><v>${value}</v></c>`;
    }
  }
};

const mergesXml = ({ merges }: SheetModel): string =>
  merges.length === 0
    ? ""
    : `<mergeCells count="${merges.length}">${merges
        .map(
          ({ row, column, rows, columns }) =>
            `<mergeCell ref="${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}"/>`,
        )
        .join("")}</mergeCells>`;

/** Breaks stand below a row, counted from 1; the model's stand before one, counted from 0: the same number. */
const breaksXml = (rows: readonly number[]): string =>
  rows.length === 0
    ? ""
    : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">` +
      rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("") +
      "</rowBreaks>";

const pageXml = ({ print }: SheetModel): string => {
  const { top, bottom, left, right, header, footer } = pageMargins;
  const orientation = print.landscape ? "landscape" : "portrait";
  return (
    `<printOptions horizontalCentered="1"/>` +
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>` +
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="${print.fitToWidth}" fitToHeight="0"/>` +
    (print.footer === ""
      ? ""
      : `<headerFooter><oddFooter>${escapeXml(`&C${print.footer}`)}</oddFooter></headerFooter>`) +
    breaksXml(print.pageBreaks)
  );
};
