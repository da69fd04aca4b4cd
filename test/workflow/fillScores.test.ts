import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { parseReference } from "../../src/cells";
import { isProvisional } from "../../src/evaluation/result";
import type { Grid } from "../../src/form/grid";
import { evaluateWorkbook } from "../../src/workflow/evaluateWorkbook";
import { fillScores, type Filling } from "../../src/workflow/fillScores";
import { noSettings } from "../../src/workflow/settings/workbookSettings";
import { Workbook } from "../../src/hosts/file/workbook";
import { WorkbookProblem } from "../../src/hosts/file/problem";
import { formFile } from "../apps/ribbon/deskForTests";

const options = { locale: "zh-CN" } as const;
const contents = (grids: readonly Grid[]) => ({ file: "", grids, settings: noSettings });
const evaluated = (grids: readonly Grid[]) => evaluateWorkbook(contents(grids), options).whole();

function gridsOf(name: string): readonly Grid[] {
  const workbook = Workbook.openToRead(formFile(name));
  if (workbook instanceof WorkbookProblem) throw new Error(workbook.code);
  return workbook.sheets().flatMap((sheet) => workbook.grid(sheet.name) ?? []);
}

/** The sheets with other contents in some cells; null empties one. */
function changed(
  grids: readonly Grid[],
  cells: readonly { sheet: string; cell: string; to: string | number | null }[],
) {
  return grids.map((grid) => {
    const values = grid.values.map((line) => [...line]);
    const texts = grid.texts.map((line) => [...line]);
    for (const { sheet, cell, to } of cells) {
      const at = parseReference(cell);
      const [line, shown] = [values[(at?.row ?? 0) - grid.row], texts[(at?.row ?? 0) - grid.row]];
      if (sheet !== grid.sheet || !at || !line || !shown) continue;
      line[at.column - grid.column] = to;
      shown[at.column - grid.column] = to === null ? "" : String(to);
    }
    return { ...grid, values, texts };
  });
}

const fill = (grids: readonly Grid[]): Filling =>
  fillScores(contents(grids), options, evaluated(grids), (form) => !isProvisional(form));
const put = (grids: readonly Grid[], { cells }: Filling) =>
  changed(
    grids,
    cells.map(({ sheet, cell, score, text }) => ({ sheet, cell, to: text ?? score })),
  );

/** The form before anybody has written a score: claimed scores and total are blank. */
function withoutScores(grids: readonly Grid[]): readonly Grid[] {
  const { places } = evaluated(grids);
  const cells = places.flatMap(({ sheet, rows, execution, total }) =>
    [...Object.values(rows), execution, total?.text === null ? total.cell : null]
      .filter((cell) => cell !== null)
      .map((cell) => ({ sheet, cell, to: null })),
  );
  return changed(grids, cells);
}

const published = readdirSync(`${__dirname}/../fixtures/cases`).filter((name) => name.endsWith(".xlsx"));

describe("填入得分", () => {
  it("fills the blank scores of a form, the execution's and the total", () => {
    const blank = withoutScores(gridsOf("ah_suixi_linshi_jiuzhu_2019_project.xlsx"));
    const { cells, left } = fill(blank);
    expect(cells.map(({ what, cell, from, score }) => [what, cell, from, score])).toEqual([
      ["execution", "H5", null, 10],
      ["indicator", "H11", null, 5],
      ["indicator", "H12", null, 5],
      ["indicator", "H13", null, 5],
      ["indicator", "H14", null, 4.84],
      ["indicator", "H15", null, 10],
      ["indicator", "H16", null, 5],
      ["indicator", "H17", null, 5],
      ["indicator", "H18", null, 9.09],
      ["indicator", "H19", null, 30],
    ]);
    expect(left).toEqual([]);
  });

  it.each([
    ["a number", ["总分", null, null, null, 100, 99], ["F7", 97, null]],
    ["a number that is blank", ["总分", null, null, null, 100, null], ["F7", 97, null]],
    ["a text", ["总分：99分", null, null, null, null, null], ["A7", 97, "总分：97分"]],
  ])("brings the total along: %s", (_, line, expected) => {
    const values = [
      ["2023年度项目支出绩效自评表", null, null, null, null, null],
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "培训人数", "≥100人", "110人", 40, 40],
      ["产出指标", "培训场次", "≥10场", "9场", 20, 19],
      ["效益指标", "就业人数", "≥50人", "50人", 30, null],
      ["满意度指标", "学员满意度", "≥90%", "81%", 10, null],
      line,
    ];
    const texts = values.map((row) => row.map((value) => (value === null ? "" : String(value))));
    const formats = values.map((row) => row.map(() => "General"));
    const grids = [{ sheet: "自评表", row: 0, column: 0, values, texts, formats, merges: [] }];
    const { cells } = fill(grids);
    expect(cells.map(({ cell, score, text }) => [cell, score, text])).toEqual([
      ["F4", 18, null],
      ["F5", 30, null],
      ["F6", 9, null],
      expected,
    ]);
  });

  it.each(published.map((name) => [basename(name), name]))(
    "%s: what was filled in is no error, and nothing is left to fill in",
    (_, name) => {
      for (const grids of [gridsOf(name), withoutScores(gridsOf(name))]) {
        const filling = fill(grids);
        const after = put(grids, filling);
        const written = new Set(filling.cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
        const errors = evaluated(after).result.forms.flatMap(({ sheet, findings }) =>
          findings.filter(({ severity, cell }) => severity === "error" && written.has(`${sheet}!${cell}`)),
        );
        expect(errors).toEqual([]);
        const left = new Set(filling.left.map(({ cell }) => cell));
        expect(fill(after).cells.filter(({ cell }) => !left.has(cell))).toEqual([]);
      }
    },
  );
});
