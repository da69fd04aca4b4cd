import type { HandBack } from "../report/handBack/handBack";
import { addressOf } from "../cells";
import { blank, number, text } from "../summary/cells";
import type { CellModel, SheetModel } from "../summary/sheetModel";
import type { Locale } from "../wording/locale";
import { handBackTexts } from "../wording/handBackTexts";

const narrow = 10;
const wide = 36;

/** As wide as its longest text, within bounds. */
const widthOf = (texts: readonly string[]): number =>
  Math.min(wide, Math.max(narrow, ...texts.map((one) => [...one].length * 2 + 2)));

/** The hand-back as a sheet of its own, for who asked for one. */
export function handBackSheet({ headings, scores, rows, texts }: HandBack, name: string, locale: Locale): SheetModel {
  const words = handBackTexts[locale];
  const width = Math.max(headings.length, 4);
  const line = (cells: readonly CellModel[]): readonly CellModel[] => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => blank()),
  ];
  const shown = (cell: string, column: number): CellModel =>
    column === scores && cell !== "" ? number(Number(cell), "points") : text(cell);
  const cells = [
    line(headings.map((heading) => text(heading, "header"))),
    ...rows.map((row) => line(row.cells.map(shown))),
    ...(texts.length === 0
      ? []
      : [
          line([]),
          line([words.item, words.content, words.length, words.limit].map((one) => text(one, "header"))),
          ...texts.map((one) =>
            line([text(one.label), text(one.text), number(one.length, "center"), number(one.limit, "center")]),
          ),
        ]),
  ];
  return {
    name,
    columnWidths: Array.from({ length: width }, (_, at) =>
      widthOf([headings[at] ?? "", ...rows.map((row) => row.cells[at] ?? "")]),
    ),
    cells,
    rowHeights: {},
    merges: [],
    chart: null,
    print: {
      landscape: true,
      fitToWidth: 1,
      titleRows: "$1:$1",
      pageBreaks: [],
      area: `A1:${addressOf(cells.length - 1, width - 1)}`,
      footer: "",
    },
    frozenRows: 1,
  };
}
