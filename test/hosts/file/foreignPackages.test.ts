import { styles } from "../../../src/summary/styles";
import type { Engine } from "../../../src/hosts/file/engine";
import { withPart } from "../../../src/hosts/file/save/withPart";
import { partNamespaces } from "../../../src/workflow/parts/partNamespaces";
import { faultsOfPackage } from "./structure";
import { engineForTests } from "./engineForTests";
import { fixture, leastParts, opened, rezipped, sheetXml, unzipped, zipped } from "./packageForTests";
import { summarySheet } from "./sheetForTests";

const SUMMARY = "绩效自评汇总";
const least = leastParts(sheetXml('<row r="1"><c r="A1" s="0"><v>5</v></c></row>'));

const edited = (edit: (part: string, name: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(least).map(([name, part]) => [name, edit(part, name)]));

/** `<sheets>` -> `<x:sheets>`, as some libraries write every part. */
const prefixed = edited((part) => part.replace(/<(\/?)(?!\?)(\w)/g, "<$1x:$2").replace(/ xmlns="/g, ' xmlns:x="'));
const strict = edited((part) =>
  part
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    .replace("<workbook ", '<workbook conformance="strict" '),
);
const oddNames = Object.fromEntries(
  Object.entries(edited((part) => part.replaceAll("worksheets/sheet1.xml", "tabs/分表 1.xml"))).map(([name, part]) => [
    name.replace("worksheets/sheet1.xml", "tabs/分表 1.xml"),
    part,
  ]),
);
/** As Go's encoder writes them: every element with a tag that closes it. */
const withEndTags = (part: string): string => part.replace(/<([\w:]+)((?:\s[^<>]*)?)\/>/g, "<$1$2></$1>");
const closedByTags = edited(withEndTags);
const absoluteTargets = edited((part) => part.replace('Target="worksheets/', 'Target="/xl/worksheets/'));
const upperCase = Object.fromEntries(
  Object.entries(least).map(([name, part]) => [
    name.replace("xl/worksheets/sheet1.xml", "xl/Worksheets/Sheet1.XML"),
    part,
  ]),
);
const thinStyles = {
  ...edited((part, name) =>
    name.endsWith("workbook.xml.rels")
      ? part.replace(
          "</Relationships>",
          '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
        )
      : part,
  ),
  "xl/styles.xml":
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs/></styleSheet>',
};

describe("别的程序写的包", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineForTests();
  });

  it.each([
    ["带前缀的命名空间", prefixed],
    ["严格 OOXML", strict],
    ["少见的部件名", oddNames],
    ["从根写起的目标", absoluteTargets],
    ["元素都有结束标记", closedByTags],
    ["部件名大小写不一", upperCase],
    ["残缺的样式", thinStyles],
  ])("%s：读得出，写得进，原表还在", (_, parts) => {
    const workbook = opened(engine, zipped(parts));
    expect(workbook.grid("表")?.values).toEqual([[5]]);
    expect(workbook.writeSheet(summarySheet(), styles)).toBeNull();
    const again = opened(engine, workbook.save());
    expect(again.sheets().map(({ name }) => name)).toEqual(["表", SUMMARY]);
    expect(again.grid("表")?.values).toEqual([[5]]);
    expect(again.grid(SUMMARY)?.values[4]).toEqual(["综合绩效", 100, 95.5, "优"]);
    expect(again.grid(SUMMARY)?.texts[4]?.[2]).toBe("95.50");
    expect(Object.values(unzipped(workbook.save())).join("")).not.toContain("purl.oclc.org");
    // what is ours leaves nothing behind when it is taken out again
    const saved = workbook.save((own) => withPart(own, "xl/workbook.xml", partNamespaces.review, "[1]"));
    const first = Object.entries(unzipped(saved)).map(([part, xml]) => [part, withEndTags(xml)]);
    const second = opened(engine, rezipped(Object.fromEntries(first))).save((own) =>
      withPart(own, "xl/workbook.xml", partNamespaces.review, null),
    );
    expect(faultsOfPackage(second)).toEqual([]);
    expect(engine.OpenReader(second).error).toBeNull();
    expect(opened(engine, second).part(partNamespaces.review)).toBeNull();
  });

  it("openpyxl 写的公式没有算过（<v></v>）：读到的是算出的数，不是空白", () => {
    const cells =
      '<c r="A1"><v>2</v></c><c r="B1"><v>3</v></c><c r="C1"><f>SUM(A1:B1)</f><v></v></c><c r="D1"><f>C1&amp;"分"</f><v/></c>';
    const workbook = opened(engine, zipped(leastParts(sheetXml(`<row r="1">${cells}</row>`))));
    expect(workbook.grid("表")?.values).toEqual([[2, 3, 5, "5分"]]);
  });

  it("表名里的特殊字符原样保留", () => {
    const name = "A&B '汇总' <1>";
    const workbook = opened(engine, zipped(least));
    expect(workbook.writeSheet(summarySheet({ name }), styles)).toBeNull();
    const again = opened(engine, workbook.save());
    expect(again.sheets().map((sheet) => sheet.name)).toEqual(["表", name]);
    expect(again.grid(name.toLowerCase())?.values).toHaveLength(5);
  });

  it("关上之后什么也没有，也不出错", () => {
    const workbook = opened(engine, fixture("rich.xlsx"));
    workbook.writeSheet(summarySheet(), styles);
    workbook.close();
    expect(workbook.sheets()).toEqual([]);
    expect(workbook.grid(SUMMARY)).toBeNull();
    expect(workbook.save()).toHaveLength(0);
  });
});
