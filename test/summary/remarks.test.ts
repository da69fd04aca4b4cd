import * as fc from "fast-check";
import type { CellValue } from "../../src/form/form";
import type { FormResult, IndicatorResult } from "../../src/evaluation/result";
import type { Grid } from "../../src/form/grid";
import { readSummary } from "../../src/summary/readSummary";
import { remarksOf } from "../../src/summary/remarksOf";
import type { SheetModel } from "../../src/summary/sheetModel";
import { summaryOf } from "../../src/summary/summaryOf";
import { baiyushan, indicator, profiles, resultOf } from "./results";

const value = (cell: SheetModel["cells"][number][number] | undefined): CellValue => {
  if (cell?.kind === "text") return cell.text;
  if (cell?.kind === "number") return cell.value;
  return cell?.kind === "formula" ? cell.cached : null;
};

/** The sheet as it would be read back, with what a person typed into it. */
function sheet(model: SheetModel, typed: Readonly<Record<string, CellValue>> = {}): Grid {
  const width = model.columnWidths.length + 3;
  const values = model.cells.map((line, row) =>
    Array.from({ length: width }, (_, column) => typed[`${row},${column}`] ?? value(line[column])),
  );
  const texts = values.map((line) => line.map((cell) => (cell === null ? "" : String(cell))));
  const formats = values.map((line) => line.map(() => "General"));
  return { sheet: model.name, row: 0, column: 0, values, texts, formats, merges: [] };
}

const first = (...forms: readonly FormResult[]): SheetModel =>
  summaryOf(resultOf(...forms), { locale: "zh-CN", profiles });

const again = (grid: Grid, ...forms: readonly FormResult[]): SheetModel =>
  summaryOf(resultOf(...forms), { locale: "zh-CN", profiles, remarks: remarksOf(readSummary(grid)) });

const rowOf = (model: SheetModel, name: string): number =>
  model.cells.findIndex((line) => value(line[3]) === name && value(line[10]) !== null);

const remark = (model: SheetModel, name: string): CellValue => value(model.cells[rowOf(model, name)]?.[12]);

const training = "参与职业技能培训人数";

const withRows = (change: (rows: readonly IndicatorResult[]) => readonly IndicatorResult[]): FormResult => ({
  ...baiyushan,
  indicators: change(baiyushan.indicators),
});

const moved = (row: IndicatorResult, by: number): IndicatorResult => ({
  ...row,
  row: row.row + by,
  cells: { ...row.cells, actual: `E${row.row + by}` },
});

describe("a remark beside an indicator", () => {
  const model = first(baiyushan);
  const row = rowOf(model, training);
  const typed = sheet(model, { [`${row},12`]: "已向街道核实", [`${row},14`]: 3.5 });

  it("survives as it is, with what stands right of it", () => {
    const fresh = again(typed, baiyushan);
    expect(fresh.cells[rowOf(fresh, training)]?.slice(12).map(value)).toEqual(["已向街道核实", null, 3.5]);
  });

  it("follows the indicator when rows are inserted above", () => {
    const fresh = again(
      typed,
      withRows((rows) => rows.map((one) => moved(one, 3))),
    );
    expect(remark(fresh, training)).toBe("已向街道核实");
  });

  it("stays with the cell when the indicator is reworded", () => {
    const renamed = withRows((rows) =>
      rows.map((one) => (one.path[2] === training ? { ...one, path: ["产出指标", "数量指标", "培训人数"] } : one)),
    );
    expect(remark(again(typed, renamed), "培训人数")).toBe("已向街道核实");
  });

  it("follows the sheet when that is renamed", () => {
    expect(remark(again(typed, { ...baiyushan, sheet: "自评表（定稿）" }), training)).toBe("已向街道核实");
  });

  it("is not given to the indicator that moves into a deleted one's row, but listed at the bottom, and comes back", () => {
    const without = withRows((rows) =>
      rows.filter((one) => one.path[2] !== training).map((one) => (one.row > 11 ? moved(one, -1) : one)),
    );
    const fresh = again(typed, without);
    expect(remark(fresh, "新增城镇就业人数")).toBeNull();
    const bottom = fresh.cells.at(-1)?.map(value);
    expect(bottom?.slice(0, 6)).toEqual(["自评表", "产出指标", "数量指标", training, "E11", "已向街道核实；3.5"]);
    expect(remark(again(sheet(fresh), baiyushan), training)).toBe("已向街道核实；3.5");
    expect(again(sheet(fresh), without).cells.at(-1)?.map(value)).toEqual(bottom);
  });

  it("is found in the other language, and in a sheet where a column was inserted", () => {
    const english = summaryOf(resultOf(baiyushan), { locale: "en-US", profiles });
    const typedIn = sheet(english, { [`${rowOf(english, training)},12`]: "checked" });
    expect(remark(again(typedIn, baiyushan), training)).toBe("checked");
    const shifted: Grid = {
      ...typed,
      values: typed.values.map((line) => [...line.slice(0, 5), null, ...line.slice(5)]),
    };
    expect(remark(again(shifted, baiyushan), training)).toBe("已向街道核实");
  });

  it("beside a finding stays with the finding", () => {
    const at = model.cells.findIndex((line) => value(line[1]) === "未达目标");
    const fresh = again(sheet(model, { [`${at},12`]: "已说明" }), baiyushan);
    expect(value(fresh.cells[at]?.[12])).toBe("已说明");
  });

  it("somewhere else right of the tables is kept in the list", () => {
    const fresh = again(sheet(model, { "12,14": "打印两份" }), baiyushan);
    expect(fresh.cells.at(-1)?.map(value)[5]).toBe("打印两份");
  });
});

describe("whatever a person types", () => {
  it("is never lost, however the indicators change", () => {
    const names = ["甲", "乙", "丙", "丁", "戊"];
    const rows = (chosen: readonly string[]): FormResult =>
      withRows(() =>
        chosen.map((name, index) => indicator({ row: index + 8, path: ["产出", "数量", name], item: "项目产出" })),
      );
    fc.assert(
      fc.property(
        fc.subarray(names, { minLength: 1 }),
        fc.shuffledSubarray(names),
        fc.array(fc.constantFrom("看过", "12", "=1+1", "再议\n明天", "x"), { minLength: 5, maxLength: 5 }),
        (before, after, remarks) => {
          const model = first(rows(before));
          const typed = Object.fromEntries(
            before.map((name, index) => [`${rowOf(model, name)},12`, `${remarks[index] ?? ""}${name}`]),
          );
          const fresh = again(sheet(model, typed), rows(after));
          const all = fresh.cells.flat().map(value);
          for (const text of Object.values(typed)) expect(all).toContain(text);
          for (const name of after.filter((one) => before.includes(one)))
            expect(String(remark(fresh, name))).toMatch(new RegExp(`${name}$`));
        },
      ),
    );
  });
});
