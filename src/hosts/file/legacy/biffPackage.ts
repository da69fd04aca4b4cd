import { addressOf } from "../../../cells";
import type { Parts } from "../package/parts";
import { bytesOf, escapeXml } from "../package/xml";
import type { BiffBook } from "./biffBook";
import type { BiffCell, BiffSheet } from "./biffSheet";
import { clean, stylesXml } from "./biffStyles";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The same workbook as a package: what its cells hold and look like; macros, charts, pictures and notes are left out. */
export function packageOf(book: BiffBook): Parts {
  const strings = new Strings(book.strings);
  const sheets = book.sheets.map((sheet) => sheetXml(sheet, strings, book.styles.length));
  const parts = {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      [
        ["workbook", "sheet.main"],
        ["styles", "styles"],
        ["sharedStrings", "sharedStrings"],
        ...sheets.map((_, at) => [`worksheets/sheet${at + 1}`, "worksheet"]),
      ]
        .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`)
        .join("") +
      `</Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${book.date1904 ? ' date1904="1"' : ""}/>` +
      `<sheets>${book.sheets
        .map(({ name, visibility }, at) => {
          const state = visibility === "visible" ? "" : ` state="${visibility}"`;
          return `<sheet name="${escapeXml(clean(name))}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
        })
        .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": stylesXml(book),
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    "xl/sharedStrings.xml": strings.xml(),
  };
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, bytesOf(xml)]));
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join("") +
  `</Relationships>`;

/** The workbook's strings, and those that its cells hold by themselves. */
class Strings {
  private readonly added = new Map<string, number>();

  constructor(private readonly shared: readonly string[]) {}

  has(index: number): boolean {
    return index < this.shared.length;
  }

  of(text: string): number {
    const index = this.added.get(text) ?? this.shared.length + this.added.size;
    this.added.set(text, index);
    return index;
  }

  xml(): string {
    const all = [...this.shared, ...this.added.keys()];
    const items = all.map((text) => `<si><t xml:space="preserve">${stored(text)}</t></si>`);
    return `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${all.length}">${items.join("")}</sst>`;
  }
}

/** What reads like an escape (`_x000D_`) is escaped itself (ECMA-376 part 1, 22.9.2.19); a carriage return must be. */
const stored = (text: string): string =>
  escapeXml(clean(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")).replace(/\r/g, "_x000D_");

function sheetXml(sheet: BiffSheet, strings: Strings, styles: number): string {
  const { merges, columns, defaultWidth, rows, hasGridLines } = sheet;
  const byRow = new Map<number, BiffCell[]>();
  for (const row of rows.keys()) byRow.set(row, []);
  for (const cell of sheet.cells) {
    const line = byRow.get(cell.row);
    if (line === undefined) byRow.set(cell.row, [cell]);
    else line.push(cell);
  }
  const lines = [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const { height = null, hidden = false } = rows.get(row) ?? {};
      const attributes = (height === null ? "" : ` ht="${height}" customHeight="1"`) + (hidden ? ' hidden="1"' : "");
      // of two records for one cell the later one holds
      const placed = new Map(cells.map((cell) => [cell.column, cell]));
      const inside = [...placed.values()]
        .sort((one, other) => one.column - other.column)
        .map((cell) => cellXml(cell, strings, styles));
      return `<row r="${row + 1}"${attributes}>${inside.join("")}</row>`;
    });
  let after = -1;
  const widths = [...columns]
    .sort((one, other) => one.from - other.from)
    .flatMap(({ from, to, width, hidden }) => {
      const first = Math.max(from, after + 1);
      if (first > to) return [];
      after = to;
      const shown = hidden ? ' hidden="1"' : "";
      return `<col min="${first + 1}" max="${to + 1}" width="${width}" customWidth="1"${shown}/>`;
    });
  const areas = merges.filter(({ rows: high, columns: wide }) => high > 0 && wide > 0 && high * wide > 1);
  const merged = areas.map(
    (area) =>
      `<mergeCell ref="${addressOf(area.row, area.column)}:` +
      `${addressOf(area.row + area.rows - 1, area.column + area.columns - 1)}"/>`,
  );
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView` +
    `${hasGridLines ? "" : ' showGridLines="0"'} workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr${defaultWidth === null ? "" : ` baseColWidth="${defaultWidth}"`} defaultRowHeight="14.25"/>` +
    (widths.length === 0 ? "" : `<cols>${widths.join("")}</cols>`) +
    `<sheetData>${lines.join("")}</sheetData>` +
    (merged.length === 0 ? "" : `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`) +
    `</worksheet>`
  );
}

function cellXml({ row, column, style, value }: BiffCell, strings: Strings, styles: number): string {
  const place = `r="${addressOf(row, column)}" s="${style < styles ? style : 0}"`;
  switch (value.kind) {
    case "blank":
      return `<c ${place}/>`;
    case "number":
      return `<c ${place}><v>${value.number}</v></c>`;
    case "boolean":
      return `<c ${place} t="b"><v>${value.isTrue ? 1 : 0}</v></c>`;
    case "error":
      return `<c ${place} t="e"><v>${value.text}</v></c>`;
    case "shared":
      return strings.has(value.index) ? `<c ${place} t="s"><v>${value.index}</v></c>` : `<c ${place}/>`;
    case "text":
      return value.text === "" ? `<c ${place}/>` : `<c ${place} t="s"><v>${strings.of(value.text)}</v></c>`;
  }
}
