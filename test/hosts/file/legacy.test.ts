import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as fc from "fast-check";
import { strToU8 } from "fflate";
import { addressOf } from "../../../src/cells";
import type { Grid } from "../../../src/form/grid";
import { WorkbookProblem } from "../../../src/hosts/file/problem";
import { Workbook } from "../../../src/hosts/file/workbook";
import { evaluateWorkbook } from "../../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../../src/workflow/settings/workbookSettings";
import { compoundFile, records } from "./compoundFileForTests";

const file = (...path: readonly string[]): Uint8Array => readFileSync(resolve(__dirname, "../../fixtures", ...path));
const opened = (bytes: Uint8Array): Workbook => {
  const workbook = Workbook.openToRead(bytes);
  if (workbook instanceof WorkbookProblem) throw new Error(workbook.code);
  return workbook;
};
const gridsOf = (workbook: Workbook): readonly Grid[] =>
  workbook.sheets().flatMap(({ name }) => workbook.grid(name) ?? []);
const dates = file("legacy", "dates1904.xls");
const begin = [0x0809, [0, 6, 5, 0, 0, 0, 0, 0]] as const;
const end = [0x000a, []] as const;

describe("读 .xls 和 .et", () => {
  it.each([
    "ah_suixi_linshi_jiuzhu_2019_project",
    "cq_liangping_linye_2022_dept",
    "sc_daying_sifaju_anke_2023_project",
  ])("%s 与同一张表的 .xlsx 结果相同", (name) => {
    const [xls, xlsx] = [file("legacy", `${name}.xls`), file("cases", `${name}.xlsx`)].map((bytes) => {
      const grids = gridsOf(opened(bytes));
      const sorted = grids.map((grid) => ({ ...grid, merges: grid.merges.map((area) => JSON.stringify(area)).sort() }));
      const evaluated = evaluateWorkbook({ file: name, grids, settings: noSettings }, { locale: "zh-CN" });
      return { grids: sorted, result: evaluated.whole().result };
    });
    expect(xls).toEqual(xlsx);
    expect(xls?.result.forms).toHaveLength(1);
  });

  it("1904 年起的日期、数字格式、错误值、公式的结果、合并和隐藏的表", () => {
    const workbook = opened(dates);
    expect(workbook.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["自评表", "visible"],
      ["隐藏表", "hidden"],
    ]);
    const grid = workbook.grid("自评表");
    const cells = Object.fromEntries(
      (grid?.values ?? []).flatMap((line, row) =>
        line.flatMap((value, column) =>
          value === null || row === 0 ? [] : [[addressOf(row + 1, column + 1), [value, grid?.texts[row]?.[column]]]],
        ),
      ),
    );
    expect(cells).toEqual({
      B3: [41000.5, "2016年4月2日"],
      C3: ["#DIV/0!", "#DIV/0!"],
      D3: ["完成率", "完成率"],
      E3: [98, "98"],
      F3: [1234567.891, "1,234,567.89"],
      G3: [0.9429, "94.29%"],
      C4: ["#N/A", "#N/A"],
      E4: [true, "TRUE"],
      F4: [4754, "4,754.00"],
      G4: [-0.01, "-1.00%"],
      B6: ["合并 跨列\n第二行", "合并 跨列\n第二行"],
    });
    expect(grid?.merges).toEqual([{ row: 5, column: 1, rows: 2, columns: 3 }]);
    const xml = new TextDecoder().decode(workbook.package()?.parts["xl/worksheets/sheet1.xml"]);
    expect(xml).toContain('<col min="2" max="2" width="24" customWidth="1"/>');
    expect(new TextDecoder().decode(workbook.package()?.parts["xl/styles.xml"])).toContain('<b/><sz val="11"/>');
  });

  it("跨记录的长文字：每一段另说字宽", () => {
    const [wide, narrow] = [..."目标"].map((letter) => letter.charCodeAt(0));
    const stream = records(
      begin,
      [0x00fc, [1, 0, 0, 0, 1, 0, 0, 0, 5, 0, 1, (wide ?? 0) & 255, (wide ?? 0) >> 8]],
      [0x003c, [1, (narrow ?? 0) & 255, (narrow ?? 0) >> 8]],
      [0x003c, [0, 0x61, 0x62, 0x63]],
      [0x0085, [0, 0, 0, 0, 0, 0, 1, 0, 0x41]],
      end,
    );
    const at = stream.length;
    new DataView(stream.buffer).setUint32(stream.length - 4 - 9, at, true);
    const sheet = records([0x0809, [0, 6, 0x10, 0]], [0x00fd, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]], end);
    const workbook = opened(compoundFile({ Workbook: Uint8Array.from([...stream, ...sheet]) }));
    expect(workbook.grid("A")?.values).toEqual([["目标abc"]]);
  });

  it.each<[string, Uint8Array, string]>([
    ["加密的 .xlsx", compoundFile({ EncryptedPackage: new Uint8Array(8) }), "password-protected"],
    ["有打开密码的 .xls", compoundFile({ Workbook: records(begin, [0x002f, [0, 0]], end) }), "password-protected"],
    ["Excel 95 的 .xls", compoundFile({ Book: new Uint8Array(8) }), "legacy-format"],
    ["名为 Workbook 的旧流", compoundFile({ Workbook: records([0x0809, [0, 5, 5, 0]], end) }), "legacy-format"],
    ["Excel 4 的 .xls", Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0, 0, 0]), "legacy-format"],
    [".doc", compoundFile({ WordDocument: new Uint8Array(8) }), "not-a-workbook"],
    ["没有工作表", compoundFile({ Workbook: records(begin, end) }), "no-worksheet"],
    ["截断的 .xls", dates.slice(0, 2000), "damaged"],
    ["只有开头", dates.slice(0, 100), "damaged"],
    ["网页", strToU8('\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), "web-page"],
    ["Excel 2003 的 XML", strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), "web-page"],
  ])("%s 说明原因", (_, bytes, code) => {
    expect(Workbook.openToRead(bytes)).toMatchObject({ code });
  });

  it("名为 .xls 的 .xlsx 按内容读", () => {
    expect(opened(file("cases", "cq_liangping_linye_2022_dept.xlsx")).converted).toBe(false);
    expect(opened(dates).converted).toBe(true);
  });

  it("坏在哪里都不抛错，也不会转圈", () => {
    fc.assert(
      fc.property(fc.nat(dates.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, noise) => {
        const bytes = Uint8Array.from(dates);
        bytes.set(noise.slice(0, bytes.length - at), at);
        const workbook = Workbook.openToRead(bytes);
        if (workbook instanceof Workbook) gridsOf(workbook);
      }),
      { numRuns: 300 },
    );
  });
});
