import type { Engine } from "../../../src/hosts/file/engine";
import { engineForTests } from "./engineForTests";
import { fixture, leastParts, opened, sheetXml, zipped } from "./packageForTests";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

describe("读出的格子与 Excel 所答一致", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineForTests();
  });

  const gridOf = (rows: string, after = "", more: Record<string, string> = {}) =>
    opened(engine, zipped({ ...leastParts(sheetXml(rows, after)), ...more })).grid("表");
  const valuesOf = (rows: string, after = "") => gridOf(rows, after)?.values;

  it("自评表：值、显示文本、数字格式、合并区，不从 A1 开始", () => {
    const grid = opened(engine, fixture("rich.xlsx")).grid("自评表");
    expect(grid).toMatchObject({
      sheet: "自评表",
      row: 2,
      column: 1,
      merges: [{ row: 2, column: 1, rows: 1, columns: 5 }],
    });
    expect(grid?.values.slice(0, 6)).toEqual([
      ["项目支出绩效自评表", null, null, null, null],
      ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["培训人数", "≥100人", 120, 20, 20],
      ["验收合格率", 0.95, 0.982, 15, 15],
      ["完成时间", "2020年12月底前", 44196, 15, 15],
      ["成本控制", "≤90万元", 89.974, 8, 8],
    ]);
    expect(grid?.texts[3]).toEqual(["验收合格率", "95.00%", "98.20%", "15", "15"]);
    expect(grid?.texts[4]?.[2]).toBe("2020年12月31日");
    expect(grid?.texts[5]?.[2]).toBe("89.97万元");
    expect(grid?.formats[4]?.[2]).toBe('yyyy"年"m"月"d"日"');
    expect(grid?.formats[3]?.[1]).toBe("0.00%");
  });

  it("没有缓存值的公式算出来，富文本连成一段", () => {
    const grid = opened(engine, fixture("rich.xlsx")).grid("自评表");
    expect(grid?.values[6]?.[4]).toBe(58);
    expect(grid?.values[8]?.slice(0, 2)).toEqual(["备注：按实填写", true]);
  });

  it.each<[string, string, unknown]>([
    ["数字", '<c r="A1"><v>1.50</v></c>', 1.5],
    ["科学计数", '<c r="A1"><v>1.2E-5</v></c>', 0.000012],
    ["布尔", '<c r="A1" t="b"><v>1</v></c>', true],
    ["错误值", '<c r="A1" t="e"><v>#N/A</v></c>', "#N/A"],
    ["内联字符串", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲&amp;乙 </t></is></c>', " 甲&乙 "],
    ["内联富文本", '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></is></c>', "甲乙"],
    ["注音不算", '<c r="A1" t="inlineStr"><is><t>行</t><rPh sb="0" eb="1"><t>xíng</t></rPh></is></c>', "行"],
    ["CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[1<2]]></t></is></c>', "1<2"],
    ["转义字符", '<c r="A1" t="inlineStr"><is><t>甲_x000A_乙</t></is></c>', "甲\n乙"],
    ["公式的数", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["公式的文字", '<c r="A1" t="str"><f>"12"</f><v>12</v></c>', "12"],
    ["共享公式", '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', 7],
    ["数组公式", '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>8</v></c>', 8],
    ["没有缓存值的公式", '<c r="A1"><f>IF(1&gt;0,"优","良")</f></c>', "优"],
    ["加载项的函数", '<c r="A1"><f>ROUND(_xldudf_PERF_SCORE(4,3,10)*2,0)</f></c>', 15],
    ["不认识的函数", '<c r="A1"><f>_xldudf_OTHER_SCORE(1,2,3)</f></c>', "#NAME?"],
    ["除以零", '<c r="A1"><f>1/0</f></c>', "#DIV/0!"],
    ["日期文字", '<c r="A1" t="d"><v>2020-12-31</v></c>', 44196],
  ])("%s", (_, cell, value) => {
    expect(valuesOf(`<row r="1">${cell}</row>`)).toEqual([[value]]);
  });

  it("被合并盖住的格子为空，哪怕里面留有值", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>';
    const grid = gridOf(rows, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>');
    expect(grid?.values).toEqual([
      [1, null, null],
      [null, null, 3],
    ]);
    expect(grid?.texts[0]).toEqual(["1", "", ""]);
  });

  it("单元格不写地址时按次序排，范围声明不可信", () => {
    const sheet = sheetXml('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>');
    const parts = leastParts(sheet.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'));
    expect(opened(engine, zipped(parts)).grid("表")?.values).toEqual([
      [1, 2, null],
      [null, 3, 4],
    ]);
  });

  it("带前缀的命名空间", () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(opened(engine, zipped(leastParts(sheet))).grid("表")?.values).toEqual([["甲", 2]]);
  });

  it("严格 OOXML", () => {
    const strict = Object.fromEntries(
      Object.entries(leastParts(sheetXml('<row r="1"><c r="A1"><v>5</v></c></row>'))).map(([name, part]) => [
        name,
        part
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    );
    expect(opened(engine, zipped(strict)).grid("表")?.values).toEqual([[5]]);
  });

  it("只有格式的百万行不算数，孤零零的末格不算在内", () => {
    const formatted = Array.from({ length: 2000 }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/></row>`);
    expect(valuesOf(`<row r="1"><c r="A1"><v>1</v></c></row>${formatted.join("")}`)).toEqual([[1]]);
    const far = gridOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>');
    expect(far?.values).toEqual([[1]]);
  });

  it("1904 日期系统：值照旧，文字按它算", () => {
    const parts = leastParts(sheetXml('<row r="1"><c r="A1" s="1"><v>42734</v></c></row>'));
    const dated = {
      ...parts,
      "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/xl/styles.xml"/></Relationships>',
      ),
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs></styleSheet>`,
    };
    const grid = opened(engine, zipped(dated)).grid("表");
    expect([grid?.values[0]?.[0], grid?.texts[0]?.[0]]).toEqual([42734, "2020年12月31日"]);
  });

  it("空表没有行，没有的表答 null，表名不分大小写", () => {
    expect(gridOf("")).toMatchObject({ values: [], row: 0, column: 0 });
    const workbook = opened(engine, fixture("rich.xlsx"));
    expect(workbook.grid("没有")).toBeNull();
    expect(opened(engine, zipped(leastParts(sheetXml("")))).grid("表")?.sheet).toBe("表");
  });
});
