import { styles } from "../../../src/summary/styles";
import type { Engine } from "../../../src/hosts/file/engine";
import { sharedStrings } from "../../../src/hosts/file/read/sharedStrings";
import { engineForTests } from "./engineForTests";
import { fixture, leastParts, opened, rezipped, sheetXml, unzipped, zipped } from "./packageForTests";
import { summarySheet } from "./sheetForTests";

const rich = fixture("rich.xlsx");

/** What a new sheet must change: the lists of the package and the looks that all sheets share. */
const MAY_CHANGE = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

describe("保存时没写过的部件逐字节不变", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineForTests();
  });

  const changedBy = (bytes: Uint8Array) => {
    const workbook = opened(engine, bytes);
    for (const { name } of workbook.sheets()) workbook.grid(name);
    expect(workbook.writeSheet(summarySheet(), styles)).toBeNull();
    const [before, after] = [unzipped(bytes), unzipped(workbook.save())];
    return {
      after,
      gone: Object.keys(before).filter((name) => !(name in after)),
      changed: Object.keys(before).filter((name) => name in after && before[name] !== after[name]),
      added: Object.keys(after).filter((name) => !(name in before)),
    };
  };

  it("图表、透视表、图片、批注、保护、自定义 XML、外部链接、隐藏表", () => {
    const { gone, changed, added } = changedBy(rich);
    expect(gone).toEqual(["xl/calcChain.xml"]);
    expect(changed.filter((name) => !MAY_CHANGE.includes(name))).toEqual([]);
    expect(added.sort()).toEqual([
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/drawings/drawing2.xml",
      "xl/worksheets/_rels/sheet6.xml.rels",
      "xl/worksheets/sheet6.xml",
    ]);
  });

  it("读遍每一格、每个样式、每处合并之后也是如此", () => {
    const workbook = opened(engine, rich);
    for (const { name } of workbook.sheets()) {
      workbook.file.GetMergeCells(name);
      for (const row of ["1", "3", "5", "7"])
        for (const column of "ABCDEFG") {
          workbook.file.GetCellValue(name, column + row);
          workbook.file.GetCellStyle(name, column + row);
        }
    }
    workbook.writeSheet(summarySheet(), styles);
    const [before, after] = [unzipped(rich), unzipped(workbook.save())];
    for (const sheet of ["1", "2", "3", "4", "5"]) {
      const part = `xl/worksheets/sheet${sheet}.xml`;
      expect(after[part]).toBe(before[part]);
    }
  });

  it("旧的样式和字符串仍在原来的位置上", () => {
    const { after } = changedBy(rich);
    const before = unzipped(rich);
    const old = sharedStrings(before["xl/sharedStrings.xml"] ?? "") ?? [];
    expect(sharedStrings(after["xl/sharedStrings.xml"] ?? "")?.slice(0, old.length)).toEqual(old);
    const formats = (xml = "") =>
      Array.from((/<cellXfs.*<\/cellXfs>/s.exec(xml)?.[0] ?? "").matchAll(/<xf ([^>]*?)\/?>/g), (match) => match[1]);
    const kept = formats(before["xl/styles.xml"]);
    expect(formats(after["xl/styles.xml"]).slice(0, kept.length)).toEqual(kept);
  });

  /** Without the elements that another text has not: what was added to it. */
  const withoutAdded = (after: string, before: string): string => {
    const seen = new Map<string, number>();
    const parts = (xml: string) => xml.match(/<[^>]*>[^<]*/g) ?? [];
    for (const each of parts(before)) seen.set(each, (seen.get(each) ?? 0) + 1);
    return parts(after)
      .filter((each) => {
        const left = seen.get(each) ?? 0;
        if (left > 0) seen.set(each, left - 1);
        return left > 0;
      })
      .join("");
  };

  it("workbook.xml、关系和内容类型里的其他属性与扩展都不动，只多出我们加的", () => {
    const least = leastParts(sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>'));
    const guarded = {
      ...least,
      "[Content_Types].xml": (least["[Content_Types].xml"] ?? "").replace(
        "<Override ",
        '<Default  Extension="odd" ContentType="application/x-odd" unknown="1"/>\n<Override ',
      ),
      "_rels/.rels": (least["_rels/.rels"] ?? "").replace("<Relationship ", '<Relationship  odd="&amp;1" '),
      "xl/_rels/workbook.xml.rels": (least["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "<Relationship ",
        "<!-- 说明 --><Relationship\n odd='1' ",
      ),
      "xl/workbook.xml":
        `<?xml version="1.0"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:u="urn:unknown" u:mark='a>b'>` +
        `<fileVersion appName="et" rupBuild="1"/><fileSharing readOnlyRecommended="1" userName="甲" reservationPassword="CC1A"/>` +
        `<workbookPr date1904="0" codeName="这个" unknown="1"/><workbookProtection workbookPassword="83AF" lockStructure="1"/>` +
        `<bookViews><workbookView activeTab="0" u:seen="1"/></bookViews><sheets><sheet name="表" sheetId="7" r:id="rId1" u:kept="1"/></sheets>` +
        `<definedNames><definedName name="甲" hidden="1" u:x="1">表!$A$1</definedName></definedNames><calcPr calcId="191029" iterate="1" iterateCount="7" fullPrecision="0"/>` +
        `<extLst><ext uri="{1}" u:any="1"><u:own><u:deep/></u:own></ext></extLst></workbook>`,
    };
    const { after, changed } = changedBy(zipped(guarded));
    const before = unzipped(zipped(guarded));
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"]);
    for (const name of changed) {
      const parts = (xml: string) => (xml.match(/<[^>]*>[^<]*/g) ?? []).join("");
      expect(withoutAdded(after[name] ?? "", before[name] ?? "")).toBe(parts(before[name] ?? ""));
    }
  });

  it("计算链连同它的登记一起去掉", () => {
    const { after } = changedBy(rich);
    expect(after["[Content_Types].xml"]).not.toContain("calcChain");
    expect(after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  /** Other programs number parts as they like; the engine goes by sheet id and by count. */
  const renumbered = Object.fromEntries(
    Object.entries(unzipped(rich)).map(([name, part]) => {
      const moved = (text: string) =>
        text
          .replace(/worksheets\/(_rels\/)?sheet5\.xml/g, "worksheets/$1sheet6.xml")
          .replace(/drawings\/(_rels\/)?drawing1\.xml/g, "drawings/$1drawing2.xml")
          .replace(/charts\/chart1\.xml/g, "charts/chart2.xml");
      return [moved(name), /\.(xml|rels)$/.test(name) ? moved(part) : part];
    }),
  );

  it("部件编号不连续时也不覆盖别人的表和图", () => {
    const { after, gone, changed } = changedBy(rezipped(renumbered));
    expect(gone).toEqual(["xl/calcChain.xml"]);
    expect(changed.filter((name) => !MAY_CHANGE.includes(name))).toEqual([]);
    expect(Object.keys(after).filter((name) => /filler/.test(name))).toEqual([]);
    expect(Object.keys(after).filter((name) => /charts\/chart|drawings\/drawing/.test(name))).toHaveLength(4);
  });

  it("带宏的工作簿，宏原样留下", () => {
    const parts = unzipped(rich);
    const macro = {
      ...parts,
      "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "")
        .replace(
          /application\/[\w.-]*spreadsheetml\.sheet\.main\+xml/,
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        )
        .replace(
          "<Override ",
          '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override ',
        ),
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
      "xl/vbaProject.bin": "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000\u00ff",
    };
    const { after, gone, changed } = changedBy(rezipped(macro));
    expect(after["xl/vbaProject.bin"]).toBe(macro["xl/vbaProject.bin"]);
    expect(after["xl/_rels/workbook.xml.rels"]).toContain("vbaProject.bin");
    expect(gone).toEqual(["xl/calcChain.xml"]);
    expect(changed.filter((name) => !MAY_CHANGE.includes(name))).toEqual([]);
  });

  it("最简陋的包（没有样式、没有共享字符串）也写得进去", () => {
    const least = leastParts(sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>'));
    const workbook = opened(engine, zipped(least));
    expect(workbook.writeSheet(summarySheet(), styles)).toBeNull();
    const again = opened(engine, workbook.save());
    expect(again.sheets().map(({ name }) => name)).toEqual(["表", "绩效自评汇总"]);
    expect(again.grid("表")?.values).toEqual([["甲"]]);
    expect(again.grid("绩效自评汇总")?.values[4]).toEqual(["综合绩效", 100, 95.5, "优"]);
    expect(unzipped(workbook.save())["xl/worksheets/sheet1.xml"]).toBe(
      unzipped(zipped(least))["xl/worksheets/sheet1.xml"],
    );
  });
});
