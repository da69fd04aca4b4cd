import { Host } from "../../../src/trial/host/host";
import type { Sheet } from "../../../src/trial/host/book/sheet";
import { merge } from "../../../src/trial/host/book/rangeOperations";
import { parseArea } from "../../../src/trial/host/book/a1";
import { OpenBook } from "../../../src/trial/workbench/book/openBook";
import type { Area } from "../../../src/form/grid";
import { WorkbookProblem } from "../../../src/hosts/file/problem";
import { engineForTests } from "../../hosts/file/engineForTests";

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
  const open = OpenBook.open(engine, made.save(), "新表.xlsx", () => "zh-CN");
  if (open instanceof WorkbookProblem) throw new Error(open.code);
  for (const each of merged) merge(open.sheet, area(each), false);
  return { open, sheet: open.sheet };
}
