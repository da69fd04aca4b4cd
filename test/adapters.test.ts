import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { openInExcel } from "./hosts/excel/officeForTests";
import { goldenWorkbooks } from "./golden/workbooks";
import { engineForTests } from "./hosts/file/engineForTests";
import { builtinProfiles } from "../src/evaluation/rules/builtin/builtin";
import { generateSummary } from "../src/hosts/excel/generateSummary";
import { readGrids } from "../src/hosts/excel/readGrids";
import { HostFailure } from "../src/hosts/excel/hostFailure";
import { addressOf, columnLetters } from "../src/cells";
import { evaluateWorkbook } from "../src/workflow/evaluateWorkbook";
import { noSettings } from "../src/workflow/settings/workbookSettings";
import type { Area, Grid } from "../src/form/grid";
import { summarySheetName } from "../src/summary/summarySheetName";
import { profilePrints } from "../src/summary/profilePrint";
import type { SheetModel } from "../src/summary/sheetModel";
import { styles } from "../src/summary/styles";
import { summaryOf } from "../src/summary/summaryOf";
import { textOf } from "../src/hosts/file/package/xml";
import { Workbook } from "../src/hosts/file/workbook";

const profiles = profilePrints(builtinProfiles, "zh-CN");

const opened = async (bytes: Uint8Array): Promise<Workbook> => {
  const book = Workbook.open(await engineForTests(), bytes);
  if (!(book instanceof Workbook)) throw new Error(book.code);
  return book;
};

/** What the file adapter reads: every worksheet with values but the summary. */
const gridsOf = (book: Workbook): readonly Grid[] =>
  book
    .sheets()
    .filter(({ kind, name }) => kind === "worksheet" && name !== summarySheetName)
    .flatMap(({ name }) => {
      const grid = book.grid(name);
      return grid && grid.values.length > 0 ? [grid] : [];
    });

const evaluated = (grids: readonly Grid[]) =>
  evaluateWorkbook({ file: "", grids, settings: noSettings }, { locale: "zh-CN" }).whole().result;

const byPlace = (a: Area, b: Area): number => a.row - b.row || a.column - b.column;
const sorted = (grid: Grid | null): Grid | null => grid && { ...grid, merges: [...grid.merges].sort(byPlace) };

/** How a written sheet looks in its file, beside the number formats that its Grid tells. */
function lookOf({ file }: Workbook, { name, cells, columnWidths }: SheetModel): unknown {
  const known = new Map<number, unknown>();
  const style = (cell: string): unknown => {
    const { style: id } = file.GetCellStyle(name, cell);
    if (!known.has(id)) {
      const { Border, Fill, Font, Alignment } = file.GetStyle(id).style;
      const borders = [...(Border ?? [])].sort((a, b) => String(a.Type).localeCompare(String(b.Type)));
      known.set(id, { Fill, Font, Alignment, borders });
    }
    return known.get(id);
  };
  return {
    styles: cells.map((line, row) => line.map((_, column) => style(addressOf(row, column)))),
    widths: columnWidths.map((_, column) => file.GetColWidth(name, columnLetters(column)).width),
    heights: cells.map((_, row) => file.GetRowHeight(name, row + 1).height),
    page: file.GetPageLayout(name).opts,
    panes: file.GetPanes(name).panes,
    gridlines: file.GetSheetView(name, 0).opts.ShowGridLines,
    names: file
      .GetDefinedName()
      .definedNames.filter(({ Scope }) => Scope === name)
      .map(({ Name, RefersTo }) => [Name, RefersTo?.replaceAll("'", "")]),
  };
}

/** What the written sheet says of paper and the engine does not tell: breaks, margins, footer. */
function paperOf(book: Workbook): readonly string[] {
  const { contents, parts } = book.package() ?? {};
  const part = contents?.sheets.find(({ name }) => name === summarySheetName)?.part ?? "";
  // as XML has it: one who writes `true` and an end tag says the same
  const plain = (told: string): string => told.replace(/"true"/g, '"1"').replace(/\/>$/, ">");
  return (textOf(parts?.[part]).match(/<(?:brk|pageMargins|oddFooter)\b[^>]*>[^<]*/g) ?? []).map(plain);
}

describe.each(goldenWorkbooks.map((path) => [basename(path), path]))("%s", (_, path) => {
  it("reads the same cells and scores the same from the file and through Excel", async () => {
    const bytes = new Uint8Array(readFileSync(path));
    const fromFile = gridsOf(await opened(bytes));
    await openInExcel(bytes);
    const read = await readGrids(true);
    if (read instanceof HostFailure) throw new Error(read.detail);
    expect(read.grids.map(sorted)).toEqual(fromFile.map(sorted));
    expect(evaluated(read.grids)).toEqual(evaluated(fromFile));
  });

  it("holds the same summary, written into the file and through Excel", async () => {
    const bytes = new Uint8Array(readFileSync(path));
    const book = await opened(bytes);
    const model = summaryOf(evaluated(gridsOf(book)), { locale: "zh-CN", profiles });
    book.writeSheet(model, styles);
    const host = await openInExcel(bytes);
    const done = await generateSummary(() => ({ sheet: model, value: null }));
    expect(done).toMatchObject({ differing: [] });
    const [byFile, byExcel] = [await opened(book.save()), await opened(host.save())];
    expect(paperOf(byExcel)).toEqual(paperOf(byFile));
    expect(
      paperOf(byFile)
        .filter((told) => told.startsWith("<brk"))
        .map((told) => /id="(\d+)"/.exec(told)?.[1]),
    ).toEqual(model.print.pageBreaks.map(String));
    expect(sorted(byExcel.grid(summarySheetName))).toEqual(sorted(byFile.grid(summarySheetName)));
    expect(lookOf(byExcel, model)).toEqual(lookOf(byFile, model));
  });
});
