import { addressOf, quotedSheet } from "../../cells";
import type { Area } from "../../form/grid";
import { blank, formula, text } from "../cells";
import { headerHeight, heightOf, sectionHeight } from "../rowHeight";
import type { CellModel, ChartModel, SheetModel } from "../sheetModel";

interface Finish {
  readonly landscape: boolean;
  /** The row that every page repeats and that stays in view, from 0. */
  readonly header: number;
  readonly footer: string;
  readonly chart: ChartModel | null;
}

/** A sheet of the overview, drawn from top to bottom with columns of its own. */
export class SheetTable {
  private readonly cells: CellModel[][] = [];
  private readonly merges: Area[] = [];
  private readonly heights: Record<number, number> = {};

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  get next(): number {
    return this.cells.length;
  }

  /** A row from column A on; as high as its texts need. */
  add(cells: readonly CellModel[], height?: number): void {
    const shown = cells.map((cell, at): readonly [string, number] => [said(cell), this.widths[at] ?? 0]);
    this.heights[this.next] = height ?? Math.max(headerHeight, heightOf(shown));
    this.cells.push([...cells, ...Array.from({ length: this.widths.length - cells.length }, () => blank())]);
  }

  header(words: readonly string[]): void {
    this.add(words.map((word) => text(word, "header")));
  }

  section(words: string): void {
    this.add([text(words, "section")], sectionHeight);
  }

  title(words: string): void {
    this.add([text(words, "title")], 34);
    this.mergeAcross();
  }

  /** A sentence over all columns. */
  line(words: string): void {
    const width = this.widths.reduce((all, one) => all + one, 0);
    this.add([text(words), ...this.widths.slice(1).map(() => blank("text"))], heightOf([[words, width]]));
    this.mergeAcross();
  }

  model({ landscape, header, footer, chart }: Finish): SheetModel {
    const last = addressOf(this.cells.length - 1, this.widths.length - 1);
    return {
      name: this.name,
      columnWidths: this.widths,
      cells: this.cells,
      rowHeights: this.heights,
      merges: this.merges,
      chart,
      print: {
        landscape,
        fitToWidth: 1,
        titleRows: `$${header + 1}:$${header + 1}`,
        area: `A1:${last}`,
        footer,
        pageBreaks: [],
      },
      frozenRows: header + 1,
    };
  }

  private mergeAcross(): void {
    this.merges.push({ row: this.next - 1, column: 0, rows: 1, columns: this.widths.length });
  }
}

const said = (cell: CellModel): string =>
  cell.kind === "text" ? cell.text : cell.kind === "formula" ? String(cell.cached) : "";

/** What a text in a formula, and a link, hold at most. */
const longest = 255;

/**
 * A link to a cell of another workbook, by its path from the overview's folder; the name alone where the path is too long for a
 * formula, or holds what would be read as the beginning of a place in it.
 */
export function fileLink(path: string, sheet: string, shown: string, cell = "A1"): CellModel {
  const place = `${path}#${quotedSheet(sheet)}!${cell}`;
  if (path === "" || path.includes("#") || place.length > longest || shown.length > longest) return text(shown);
  const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  return formula(`HYPERLINK(${quoted(place)},${quoted(shown)})`, shown, "link");
}
