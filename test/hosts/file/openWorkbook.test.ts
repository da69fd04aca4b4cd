import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { Engine } from "../../../src/hosts/file/engine";
import { WorkbookProblem } from "../../../src/hosts/file/problem";
import { Workbook } from "../../../src/hosts/file/workbook";
import { engineForTests } from "./engineForTests";
import { fixture, leastParts, sheetXml, unzipped, zipped } from "./packageForTests";

const rich = fixture("rich.xlsx");
const least = leastParts(sheetXml(""));
const chartSheetOnly = {
  ...least,
  "xl/_rels/workbook.xml.rels": (least["xl/_rels/workbook.xml.rels"] ?? "").replace('/worksheet"', '/chartsheet"'),
};
const binary = Object.fromEntries(
  Object.entries(least).map(([name, part]) => [
    name.replace("workbook.xml", "workbook.bin"),
    part.replace("xl/workbook.xml", "xl/workbook.bin"),
  ]),
);

describe("打不开的文件各有原因", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineForTests();
  });

  it.each<[string, Uint8Array, string]>([
    ["空文件", new Uint8Array(), "empty-file"],
    ["文本", strToU8("指标,目标,实际\n"), "not-a-workbook"],
    ["截断的 xlsx", rich.slice(0, rich.length / 2), "damaged"],
    ["只有开头的 xlsx", rich.slice(0, 4), "damaged"],
    ["docx", zipped({ ...least, "xl/workbook.xml": "<w:document/>" }), "not-a-workbook"],
    ["zip", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
    ["ods", zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "open-document"],
    ["xlsb", zipped(binary), "binary-workbook"],
    ["只有图表工作表", zipped(chartSheetOnly), "no-worksheet"],
  ])("%s", (_, bytes, code) => {
    const problem = Workbook.open(engine, bytes);
    expect(problem).toBeInstanceOf(WorkbookProblem);
    expect(problem).toMatchObject({ code });
  });

  it("中间坏了也不抛错", () => {
    fc.assert(
      fc.property(fc.nat(rich.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, noise) => {
        const bytes = rich.slice();
        bytes.set(noise.slice(0, bytes.length - at), at);
        const workbook = Workbook.open(engine, bytes);
        if (workbook instanceof Workbook) for (const { name } of workbook.sheets()) workbook.grid(name);
      }),
      { numRuns: 60 },
    );
  });

  it("工作表及其可见性按次序列出", () => {
    const workbook = Workbook.open(engine, rich);
    expect(workbook instanceof Workbook && workbook.sheets().map((sheet) => Object.values(sheet).join(" "))).toEqual([
      "自评表 visible worksheet",
      "明细 visible worksheet",
      "透视 visible worksheet",
      "字典 hidden worksheet",
      "参数 veryHidden worksheet",
    ]);
  });

  it("没动过的文件原样存回", () => {
    const workbook = Workbook.open(engine, rich);
    expect(workbook instanceof Workbook && unzipped(workbook.save())).toEqual(unzipped(rich));
  });
});
