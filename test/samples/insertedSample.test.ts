import { readFileSync } from "node:fs";
import { join } from "node:path";
import { insertSheet } from "../../src/hosts/excel/insertSheet";
import type { Grid } from "../../src/form/grid";
import { baiyushanSheet } from "../../src/samples/baiyushan/sheet";
import { WorkbookProblem } from "../../src/hosts/file/problem";
import { Workbook } from "../../src/hosts/file/workbook";
import { openInExcel } from "../hosts/excel/officeForTests";
import { engineForTests } from "../hosts/file/engineForTests";

const file = join(__dirname, "..", "..", "assets", "samples", "baiyushan-2020.xlsx");

async function gridIn(bytes: Uint8Array, sheet: string): Promise<Grid> {
  const workbook = Workbook.open(await engineForTests(), bytes);
  const grid = workbook instanceof WorkbookProblem ? null : workbook.grid(sheet);
  if (grid === null) throw new Error(sheet);
  return { ...grid, merges: [...grid.merges].sort((a, b) => a.row - b.row || a.column - b.column) };
}

describe("the sample that the pane inserts", () => {
  it("is the sheet of the sample file, cell by cell", async () => {
    const host = await openInExcel(null, { sheet: "我的表" });
    expect(await insertSheet(baiyushanSheet())).toBe("部门整体绩效自评表");
    const inserted = await gridIn(host.save(), "部门整体绩效自评表");
    expect(inserted).toEqual(await gridIn(readFileSync(file), "部门整体绩效自评表"));
  });
});
