import type { Grid } from "../../src/form/grid";
import { WorkbookProblem } from "../../src/hosts/file/problem";
import { Workbook } from "../../src/hosts/file/workbook";
import { engineForTests } from "../hosts/file/engineForTests";

/** The grids of a workbook's sheets, in their order. */
export async function openForTests(bytes: Uint8Array): Promise<Grid[]> {
  const workbook = Workbook.open(await engineForTests(), bytes);
  if (workbook instanceof WorkbookProblem) throw new Error(workbook.code);
  return workbook.sheets().flatMap(({ name }) => workbook.grid(name) ?? []);
}
