/**
 * Builds test/fixtures/rich.xlsx, a workbook with something of everything that must survive a save:
 * node scripts/run.mjs scripts/richFixture.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { NewFile } from "excelize-wasm";
import { strToU8, unzipSync } from "fflate";
import { type Engine, loadEngine } from "../src/hosts/file/engine";
import { addContentType, addRelation } from "../src/hosts/file/package/edit";
import type { Parts } from "../src/hosts/file/package/parts";
import { textOf } from "../src/hosts/file/package/xml";
import { pack } from "../src/hosts/file/save/pack";

const root = process.cwd();
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** One red pixel. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

const rows = [
  ["项目支出绩效自评表", "", "", "", ""],
  ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["培训人数", "≥100人", 120, 20, 20],
  ["验收合格率", 0.95, 0.982, 15, 15],
  ["完成时间", "2020年12月底前", 44196, 15, 15],
  ["成本控制", "≤90万元", 89.974, 8, 8],
];

const fillForm = (engine: Engine, file: NewFile): void => {
  const sheet = "自评表";
  file.SetSheetName("Sheet1", sheet);
  rows.forEach((row, index) => file.SetSheetRow(sheet, `B${index + 3}`, row));
  file.MergeCell(sheet, "B3", "F3");
  const style = (format: string) => file.NewStyle({ CustomNumFmt: format, Font: { Family: "宋体", Size: 11 } }).style;
  file.SetCellStyle(sheet, "C6", "D6", file.NewStyle({ NumFmt: 10 }).style);
  file.SetCellStyle(sheet, "D7", "D7", style('yyyy"年"m"月"d"日"'));
  file.SetCellStyle(sheet, "D8", "D8", style('0.00"万元"'));
  file.SetCellFormula(sheet, "F9", "SUM(F5:F8)");
  file.SetCellRichText(sheet, "B11", [{ Text: "备注：" }, { Text: "按实填写", Font: { Bold: true, Color: "FF0000" } }]);
  file.SetCellBool(sheet, "C11", true);
  file.AddComment(sheet, { Cell: "D5", Author: "审核", Text: "请附佐证材料" });
  file.AddDataValidation(sheet, {
    Sqref: "E5:E8",
    Type: "decimal",
    Operator: "between",
    Formula1: "0",
    Formula2: "100",
  });
  const red = file.NewConditionalStyle({ Font: { Color: "9A0511" } });
  file.SetConditionalFormat(sheet, "F5:F8", [{ Type: "cell", Criteria: "<", Value: "10", Format: red.style }]);
  file.AddPictureFromBytes(sheet, "H3", {
    Extension: ".png",
    File: Uint8Array.from(atob(PNG), (character) => character.charCodeAt(0)),
    Format: { AltText: "印章", ScaleX: 20, ScaleY: 20 },
    InsertType: engine.PictureInsertTypePlaceOverCells,
  });
  file.AddChart(sheet, "H8", {
    Type: engine.Col,
    Series: [{ Name: "自评表!$F$4", Categories: "自评表!$B$5:$B$8", Values: "自评表!$F$5:$F$8" }],
  });
  file.ProtectSheet(sheet, { Password: "test", SelectLockedCells: true, SelectUnlockedCells: true });
  file.SetDefinedName({ Name: "总分", RefersTo: "自评表!$F$9" });
  file.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: "自评表!$B$3:$F$11", Scope: sheet });
};

const fillOthers = (file: NewFile): void => {
  file.NewSheet("明细");
  [
    ["部门", "金额"],
    ["林业局", 12.5],
    ["图书馆", 30],
    ["林业局", 7],
  ].forEach((row, index) => {
    file.SetSheetRow("明细", `A${index + 1}`, row);
  });
  file.AddTable("明细", { Range: "A1:B4", Name: "支出" });
  file.NewSheet("透视");
  file.AddPivotTable({
    DataRange: "明细!A1:B4",
    PivotTableRange: "透视!A3:C8",
    Rows: [{ Data: "部门" }],
    Data: [{ Data: "金额", Name: "合计", Subtotal: "Sum" }],
  });
  file.AddSparkline("透视", { Location: ["E1"], Range: ["明细!B2:B4"] });
  file.NewSheet("字典");
  file.SetCellStr("字典", "A1", "隐藏的选项");
  file.SetSheetVisible("字典", false);
  file.NewSheet("参数");
  file.SetCellStr("参数", "A1", "深藏");
  file.SetActiveSheet(1);
};

/** What the engine has no call for: custom XML, a link to another workbook, a calculation chain. */
const withForeignParts = (parts: Parts): Parts => {
  const workbook = "xl/workbook.xml";
  const link = "xl/externalLinks/externalLink1.xml";
  const typed = [
    ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
    [link, "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"],
    ["xl/calcChain.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"],
  ].reduce((all, [part = "", type = ""]) => addContentType(all, part, type), parts);
  const related = [
    ["rId90", "customXml", "customXml/item1.xml"],
    ["rId91", "externalLink", link],
    ["rId92", "calcChain", "xl/calcChain.xml"],
  ].reduce(
    (all, [id = "", type = "", part = ""]) => addRelation(all, workbook, id, `${RELATIONS}/${type}`, part),
    typed,
  );
  const relations = (id: string, type: string, target: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`,
    );
  const reference = '<externalReference r:id="rId91"/>';
  const external = relations("rId1", "externalLinkPath", "file:///C:/2019.xlsx");
  return {
    ...related,
    [workbook]: strToU8(
      textOf(related[workbook])
        .replace('name="参数"', 'name="参数" state="veryHidden"')
        .replace("<definedNames>", `<externalReferences>${reference}</externalReferences><definedNames>`),
    ),
    "customXml/item1.xml": strToU8(
      '<?xml version="1.0" encoding="UTF-8"?>\n<档案 xmlns="urn:example:archive"><编号>2020-17</编号></档案>',
    ),
    "customXml/itemProps1.xml": strToU8(
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{6F3C1E5A-0B1D-4D0F-9A45-3C2D7E1B9A10}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
    ),
    "customXml/_rels/item1.xml.rels": relations("rId1", "customXmlProps", "itemProps1.xml"),
    [link]: strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONS}" r:id="rId1"><sheetNames><sheetName val="上年"/></sheetNames></externalBook></externalLink>`,
    ),
    "xl/externalLinks/_rels/externalLink1.xml.rels": strToU8(
      textOf(external).replace('.xlsx"/>', '.xlsx" TargetMode="External"/>'),
    ),
    "xl/calcChain.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<calcChain xmlns="${MAIN}"><c r="F9" i="1"/></calcChain>`,
    ),
  };
};

/** Written as Excel writes it (`<c r="A1"/>`), so that a part the engine has written anew does not look untouched. */
const asExcelWrites = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      if (!/\.(xml|rels)$/.test(name)) return [name, part];
      const shortened = textOf(part)
        .replace(/<([\w:]+)([^<>]*)><\/\1>/g, "<$1$2/>")
        .replace(/^<\?xml[^>]*\?>\s*/, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n');
      return [name, strToU8(shortened)];
    }),
  );

const engine = await loadEngine(join(root, "node_modules/excelize-wasm/excelize.wasm.gz"));
const file = engine.NewFile();
fillForm(engine, file);
fillOthers(file);
const { buffer } = file.WriteToBuffer();
if (!(buffer instanceof Uint8Array)) throw new Error("the engine gave no bytes");
const parts = withForeignParts(unzipSync(buffer));
writeFileSync(join(root, "test/fixtures/rich.xlsx"), pack(asExcelWrites(parts), 6));
process.exit(0);
