// Builds test/fixtures/years: a second year, and approved goals, made from a published form. Nothing in them was published.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEngine } from "../src/apps/cli/engine";
import { Workbook } from "../src/hosts/file/workbook";

const folder = join("test", "fixtures", "years");
mkdirSync(folder, { recursive: true });
const published = readFileSync(join("test", "fixtures", "cases", "hn_lingling_linye_2021_dept.xlsx"));
const engine = await startEngine();
const note = "本表为测试而编制，由公开的 2021 年度表改写，不是公开数据";

/** The year before: amounts in other units, an indicator renamed, one that is gone, one that is new in 2021, another order. */
const before: readonly (readonly [cell: string, value: string | number])[] = [
  ["A1", "2020年林业局部门整体支出绩效自评表 零陵区林业局"],
  ["A2", "（2020年度）"],
  ["D12", "造林面积（亩）"],
  ["E12", "10000亩"],
  ["F12", "13500亩"],
  ["D13", "森林经营面积"],
  ["E13", "15万亩"],
  ["F13", "15.5万亩"],
  ["D14", "林木病虫害防治面积"],
  ["E14", "3万亩"],
  ["F14", "3.2万亩"],
  ["E15", "85%"],
  ["F15", "85%"],
  ["E16", "90%"],
  ["F16", "95%"],
  ["D18", "退耕还林补助"],
  ["E18", "每亩200"],
  ["F18", "每亩200"],
  ["E19", "10500000元"],
  ["F19", "11200000元"],
  ["E20", "2.5亿元"],
  ["F20", "2.4亿元"],
  ["A23", `注：${note}。`],
];
/** The goals as they are taken to have been approved: no actual, no score; three things are not as the form has them. */
const goals: readonly (readonly [cell: string, value: string])[] = [
  ["A1", "部门整体支出绩效目标申报表"],
  ["A10", "年度总体目标"],
  ["B10", "完成造林、防治和森林经营任务"],
  ["F11", ""],
  ["H11", ""],
  ["I11", ""],
  ["D13", "林业有害生物防治面积"],
  ["E14", "16.5万亩"],
  ["G15", "8"],
  ["E19", "11000000元"],
  ["A23", `注：${note}。`],
];

function made(file: string, changes: readonly (readonly [cell: string, value: string | number])[], blank = ""): void {
  const workbook = Workbook.open(engine, published);
  if (!(workbook instanceof Workbook)) throw new Error(workbook.code);
  for (const column of blank) {
    for (let row = 12; row <= 21; row += 1) workbook.file.SetCellValue("自评表", `${column}${row}`, "");
  }
  for (const [cell, value] of changes) workbook.file.SetCellValue("自评表", cell, value);
  workbook.markWritten("自评表");
  writeFileSync(join(folder, file), workbook.save());
  workbook.close();
}

made("hn_lingling_linye_2020_made.xlsx", before);
made("hn_lingling_linye_2021_goals_made.xlsx", goals, "FHI");
process.exit(0);
