import { gridSource } from "../workbook/calculate/gridSource";
import type { CellSource } from "../workbook/calculate/cellSource";
import { WorkbookProblem } from "../workbook/problem";
import { Workbook } from "../workbook/workbook";
import { startEngine } from "./engine";
import { readBytes } from "./files";
import type { FormulaOptions } from "./formulaOptions";
import { Problem } from "./problem";

/** What the formulas refer to: the workbook's cells, or an empty sheet. */
export async function formulaCells({ file, sheet }: FormulaOptions): Promise<CellSource | Problem> {
  const engine = await startEngine();
  const bytes = file === null ? null : readBytes(file);
  if (bytes instanceof Problem) return bytes;
  const workbook = bytes === null ? Workbook.create(engine) : Workbook.open(engine, bytes);
  if (workbook instanceof WorkbookProblem) return new Problem(workbook.code, { detail: workbook.detail });
  const name = sheet ?? workbook.sheets().find(({ kind }) => kind === "worksheet")?.name ?? "";
  const own = workbook.grid(name);
  if (own === null) return new Problem("no-sheet", { detail: name });
  return gridSource(
    () => workbook.file,
    own,
    (other) => workbook.grid(other),
  );
}
