import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostOf, newHost, onSheet } from "../trial/host/hostForTests";

/** A payroll: a workbook in which no form can be found. */
export async function payroll(folder: string): Promise<string> {
  const { host } = await newHost({ sheet: "工资表" });
  host.type("工资表", "A1", [
    ["姓名", "岗位", "基本工资", "实发"],
    ["张三", "会计", 5200, 4780.5],
    ["李四", "出纳", 4600, 4233],
  ]);
  const file = join(folder, "工资表.xlsx");
  writeFileSync(file, host.save());
  return file;
}

/** A copy of a workbook with its first sheet protected. */
export async function protectedCopy(file: string, folder: string): Promise<string> {
  const open = await hostOf(new Uint8Array(readFileSync(file)));
  await onSheet(open, (sheet) => {
    sheet.protection.protect();
    return () => null;
  });
  const copy = join(folder, "受保护的自评表.xlsx");
  writeFileSync(copy, open.host.save());
  return copy;
}
