import { sampleWorkbooks } from "../../scripts/samples/workbooks";
import { baiyushanForm } from "../../src/samples/baiyushan/form";
import { baiyushanSheet } from "../../src/samples/baiyushan/sheet";
import type { CellModel, SheetModel } from "../../src/summary/sheetModel";

const sheets = sampleWorkbooks.flatMap(({ file, sheets: models }) =>
  models.map((model) => [`${file} ${model.name}`, model] as const),
);

const cellsOf = ({ merges }: SheetModel): readonly string[] =>
  merges.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`),
  );

const shown = (cell: CellModel | undefined): unknown =>
  cell?.kind === "text"
    ? cell.text
    : cell?.kind === "number"
      ? cell.value
      : cell?.kind === "formula"
        ? cell.cached
        : "";

describe.each(sheets)("%s", (_, model) => {
  it("has a cell for every column in every row", () => {
    expect(new Set(model.cells.map((row) => row.length))).toEqual(new Set([model.columnWidths.length]));
  });

  it("merges no cell twice, and hides nothing under a merge", () => {
    const merged = cellsOf(model);
    expect(new Set(merged).size).toBe(merged.length);
    const first = new Set(model.merges.map(({ row, column }) => `${row},${column}`));
    const hidden = merged.filter((at) => !first.has(at));
    const texts = hidden.map((at) => {
      const [row = 0, column = 0] = at.split(",").map(Number);
      return shown(model.cells[row]?.[column]);
    });
    expect(new Set(texts)).toEqual(new Set([""]));
  });
});

describe("the founding case's sheet", () => {
  const { cells } = baiyushanSheet();
  const rows = cells.map((row) => row.map(shown));

  it("carries the published amounts, with rate, score and totals as formulas", () => {
    expect(rows).toContainEqual(["", "部门整体支出总额", "", 2694.43, 5607.7, 5607.7, 1, 20]);
    expect(rows).toContainEqual(["总分", "", "", 100, "", "", 96, ""]);
    expect(cells.flat().filter(({ kind }) => kind === "formula")).toHaveLength(4);
  });

  it("marks what was not published and nothing that was", () => {
    const marked = (name: string): readonly unknown[] =>
      (cells.find((row) => row.some((cell) => shown(cell) === name)) ?? [])
        .filter(({ style }) => style === "illustrative")
        .map(shown);
    expect(marked("组织参与职业技能培训人数")).toEqual([4, "≥200人", 2]);
    expect(marked("文明创建成效")).toEqual(["文明创建成效", 8, 7]);
    expect(marked("街机关工作人员对后勤工作满意度")).toEqual(["≥95%"]);
    const published = new Set(baiyushanForm.indicators.flatMap(({ actual, reason }) => [actual, reason]));
    const styles = cells
      .flat()
      .filter((cell) => published.has(String(shown(cell))))
      .map(({ style }) => style);
    expect(styles).not.toContain("illustrative");
  });
});
