import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { builtinProfiles } from "../../src/evaluation/rules/builtin/builtin";
import { evaluateGrids } from "../../src/form/evaluateGrids";
import { liveScore } from "../../src/functions/liveScore";
import { sourceCells } from "../../src/functions/sourceCells";
import { profilePrints } from "../../src/summary/profilePrint";
import { styles } from "../../src/summary/styles";
import { summaryOf } from "../../src/summary/summaryOf";
import { Workbook } from "../../src/workbook/workbook";
import { goldenWorkbooks } from "../golden/workbooks";
import { engineForTests } from "../workbook/engineForTests";

const options = { locale: "zh-CN", asked: null, saved: null } as const;
let live = 0;
let rows = 0;

describe("scores as formulas over the form's cells", () => {
  it.each(goldenWorkbooks.map((path) => [basename(path), path]))("%s: every one gives the score", async (_, path) => {
    const workbook = Workbook.open(await engineForTests(), readFileSync(path));
    if (!(workbook instanceof Workbook)) throw new Error(workbook.code);
    const grids = workbook.sheets().flatMap(({ name }) => workbook.grid(name) ?? []);
    const { result } = evaluateGrids("", grids, options);
    const model = summaryOf(result, {
      locale: "zh-CN",
      profiles: profilePrints(builtinProfiles, "zh-CN"),
      live: liveScore(sourceCells(grids)),
    });
    expect(workbook.writeSheet(model, styles)).toBeNull();
    const calculation = workbook.calculation();
    const written = model.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell.kind === "formula" ? [{ ...cell, row, column }] : [])),
    );
    const shown = (value: unknown) => (typeof value === "number" ? Number(value.toFixed(9)) : value);
    for (const { formula, cached, row, column } of written) {
      const value = calculation?.valueAt(model.name, row, column);
      expect([formula, shown(value)]).toEqual([formula, shown(cached)]);
    }
    live += written.filter(({ formula }) => /^PERF\.|^'/.test(formula)).length;
    rows += result.forms
      .flatMap((form) => form.indicators)
      .filter(({ score, sharedWith, leftOut }) => score !== null && sharedWith === null && !leftOut).length;
  });

  it("covers most rows", () => {
    expect(live / rows).toBeGreaterThan(0.8);
  });
});
