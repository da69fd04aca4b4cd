import type { Grid } from "../../src/form/grid";
import { WorkbookProblem } from "../../src/workbook/problem";
import { Workbook } from "../../src/workbook/workbook";
import { engineForTests } from "../workbook/engineForTests";

/** The grids of a workbook's sheets, in their order. */
export async function openForTests(bytes: Uint8Array): Promise<Grid[]> {
  const workbook = Workbook.open(await engineForTests(), bytes);
  if (workbook instanceof WorkbookProblem) throw new Error(workbook.code);
  return workbook.sheets().flatMap(({ name }) => workbook.grid(name) ?? []);
}
