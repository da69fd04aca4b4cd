import type { Area } from "../form/grid";

/**
 * A sheet to be written, complete: both adapters (`excel/` and `workbook/`) write the same sheet from it and know
 * nothing of scores. Rows and columns count from 0 and begin at A1.
 */
export interface SheetModel {
  readonly name: string;
  /** One entry a column, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Dense: every row has as many cells as `columnWidths`. */
  readonly cells: readonly (readonly CellModel[])[];
  /** Heights in points of rows that need their own, by row (from 0); the others fit their text. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly merges: readonly Area[];
  readonly chart: ChartModel | null;
  readonly print: PrintModel;
  /** Rows that stay in view when the sheet scrolls; 0 for none. */
  readonly frozenRows: number;
}

/**
 * Text is data and never becomes a formula. A formula is given in English notation with commas, with the value it has
 * (`cached`), so that readers which do not calculate show numbers.
 */
export type CellModel =
  | { readonly kind: "blank"; readonly style: StyleName }
  | { readonly kind: "text"; readonly text: string; readonly style: StyleName }
  | { readonly kind: "number"; readonly value: number; readonly style: StyleName }
  | { readonly kind: "formula"; readonly formula: string; readonly cached: number | string; readonly style: StyleName };

/** What a style looks like stands in `styles.ts`; cells name it. */
export type StyleName =
  | "plain"
  | "title"
  | "note"
  | "heading"
  | "section"
  | "label"
  | "header"
  | "text"
  | "center"
  | "points"
  | "share"
  | "percent"
  | "centerPercent"
  | "amount"
  | "difference"
  | "totalText"
  | "totalPoints"
  | "totalShare"
  | "totalPercent"
  | "totalDifference"
  | "link"
  | "remark"
  | "illustrative"
  | "error"
  | "warning"
  | "info"
  | "alert"
  | "unit"
  | "signature";

/** The font is `baseFont`; every cell is centred vertically. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  readonly underline?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Invariant number format; General where none. */
  readonly format?: string;
}

/** One bar chart of rates, 0 to 1, the first category on top, no legend. */
export interface ChartModel {
  /** Its name on the sheet, by which it is found and replaced. */
  readonly name: string;
  readonly title: string;
  /** Ranges on this sheet: `B8:B11` */
  readonly categories: string;
  readonly values: string;
  readonly seriesName: string;
  /** Where it stands. */
  readonly area: Area;
}

/** On A4, with the margins of `page.ts`. */
export interface PrintModel {
  readonly landscape: boolean;
  /** Pages wide; height follows. */
  readonly fitToWidth: number;
  /** `$1:$3`, rows repeated on every page; "" for none. */
  readonly titleRows: string;
  /** Rows, from 0, before which a page begins. */
  readonly pageBreaks: readonly number[];
  /** `A1:L40` */
  readonly area: string;
  readonly footer: string;
}
