import { Host } from "../../src/embedded/host";
import type { Sheet } from "../../src/embedded/book/sheet";
import { merge } from "../../src/embedded/book/rangeOperations";
import { parseArea } from "../../src/embedded/book/a1";
import { OpenBook } from "../../src/workbench/book/openBook";
import type { Area } from "../../src/form/grid";
import { WorkbookProblem } from "../../src/workbook/problem";
import { engineForTests } from "../workbook/engineForTests";

export const area = (name: string): Area => {
  const found = parseArea(name);
  if (!found) throw new Error(name);
  return found;
};

/** A new workbook as the page has it open, with some areas merged. */
export async function newBook(...merged: readonly string[]): Promise<{ open: OpenBook; sheet: Sheet }> {
  const engine = await engineForTests();
  const made = Host.create(engine, { sheet: "自评表" });
  if (made instanceof WorkbookProblem) throw new Error(made.code);
  const open = OpenBook.open(engine, made.save(), "新表.xlsx");
  if (open instanceof WorkbookProblem) throw new Error(open.code);
  for (const each of merged) merge(open.sheet, area(each), false);
  return { open, sheet: open.sheet };
}
