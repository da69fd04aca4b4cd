import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changedForms } from "../../../src/apps/cli/changedForms";
import { Problem } from "../../../src/apps/cli/problem";
import { unpack, type Parts } from "../../../src/hosts/file/package/parts";
import { textOf } from "../../../src/hosts/file/package/xml";
import { WorkbookProblem } from "../../../src/hosts/file/problem";
import { Workbook } from "../../../src/hosts/file/workbook";
import { changeCells } from "../../../src/hosts/file/write/changeCells";
import { bytesOf } from "../../../src/hosts/file/package/xml";
import { engineForTests } from "../../hosts/file/engineForTests";

const suixi = readFileSync(
  join(__dirname, "..", "..", "fixtures", "cases", "ah_suixi_linshi_jiuzhu_2019_project.xlsx"),
);
const options = { locale: "zh-CN", profile: null, sheet: null } as const;

const partsOf = (bytes: Uint8Array): Parts => {
  const parts = unpack(bytes);
  if (parts instanceof WorkbookProblem) throw new Error(parts.code);
  return parts;
};

async function changed(bytes: Uint8Array, how: Partial<Parameters<typeof changedForms>[3]>) {
  const done = changedForms(await engineForTests(), "a.xlsx", bytes, { ...options, ...how });
  if (done === null || done instanceof Problem) throw new Error("not changed");
  const workbook = Workbook.openToRead(done.bytes);
  if (workbook instanceof WorkbookProblem) throw new Error(workbook.code);
  const grid = workbook.grid("自评表");
  const at = (cell: string): unknown => {
    const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    return grid?.values[Number(row) - 1 - grid.row]?.[letter.charCodeAt(0) - 65 - grid.column] ?? null;
  };
  return { ...done, at, formulas: workbook.formulas("自评表") };
}

describe("把得分填进文件", () => {
  it("--fill 改写与测算不同的得分，其余部件原样", async () => {
    const { at, bytes, notes } = await changed(suixi, { fill: "claimed" });
    expect([at("H14"), at("H18"), at("H13")]).toEqual([4.84, 9.09, 5]);
    expect(notes).toEqual(["「自评表」填入得分 2 处"]);
    const [before, after] = [partsOf(suixi), partsOf(bytes)];
    const other = Object.keys(before).filter((name) => textOf(before[name]) !== textOf(after[name]));
    expect(other).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(textOf(after["xl/workbook.xml"])).toContain('fullCalcOnLoad="1"');
  });

  it("--fill-beside 写在右侧单独一列，自评得分不动；再读时这一列不算自评得分", async () => {
    const { at, bytes } = await changed(suixi, { fill: "beside" });
    expect([at("J10"), at("J14"), at("H14")]).toEqual(["测算得分", 4.84, 5]);
    const again = await changed(bytes, { fill: "claimed" });
    expect(again.at("H14")).toBe(4.84);
  });

  it("合计是公式：公式不动，存着的数随得分更新", async () => {
    const parts = partsOf(suixi);
    const sheet = "xl/worksheets/sheet1.xml";
    const sum = textOf(parts[sheet]).replace(
      /(?=<row r="21")/,
      '<row r="20"><c r="D20" t="inlineStr"><is><t>总分</t></is></c><c r="H20"><f>H5+SUM(H11:H19)</f><v>80</v></c></row>',
    );
    const whole = Workbook.openToRead(suixi);
    if (whole instanceof WorkbookProblem) throw new Error(whole.code);
    const { at, formulas, notes } = await changed(
      whole.save(() => ({ ...parts, [sheet]: bytesOf(sum) })),
      { fill: "claimed" },
    );
    expect(formulas).toContain("H5+SUM(H11:H19)");
    const scores = ["H5", ...[11, 12, 13, 14, 15, 16, 17, 18, 19].map((row) => `H${row}`)].map((cell) =>
      Number(at(cell)),
    );
    expect(at("H20")).toBeCloseTo(
      scores.reduce((total, score) => total + score, 0),
      6,
    );
    expect(notes.join()).not.toContain("H5 ");
  });

  it("--mark 只换样式：名称前加符号、浅底色，文字不变", async () => {
    const { at, bytes, notes } = await changed(suixi, { mark: true });
    expect(notes).toEqual(["「自评表」标记薄弱指标 5 项"]);
    expect(String(at("D14"))).toMatch(/^★★★特困人员救助供养人数/);
    const styles = textOf(partsOf(bytes)["xl/styles.xml"]);
    for (const [list, item] of [
      ["fills", "fill"],
      ["cellXfs", "xf"],
      ["numFmts", "numFmt"],
    ]) {
      const inside = new RegExp(`<${list} count="(\\d+)"[^>]*>([\\s\\S]*?)</${list}>`).exec(styles);
      expect(inside?.[2]?.match(new RegExp(`<${item}[ >]`, "g"))).toHaveLength(Number(inside?.[1]));
    }
  });
});

describe("改一个单元格", () => {
  const sheetOf = (data: string): Parts => ({
    ...partsOf(suixi),
    "xl/worksheets/sheet1.xml": bytesOf(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data}</worksheet>`,
    ),
  });
  it.each([
    ["空表", "<sheetData/>", "B2", 5, '<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData>'],
    [
      "插在两行之间",
      '<sheetData><row r="1"/><row r="9"/></sheetData>',
      "B2",
      5,
      '<sheetData><row r="1"/><row r="2"><c r="B2"><v>5</v></c></row><row r="9"/></sheetData>',
    ],
    [
      "插在两格之间，文字转义",
      '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="C2"/></row></sheetData>',
      "B2",
      "a<b",
      '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t xml:space="preserve">a&lt;b</t></is></c><c r="C2"/></row></sheetData>',
    ],
    [
      "样式留着，类型换掉",
      '<sheetData><row r="2"><c r="B2" s="3" t="s"><v>0</v></c></row></sheetData>',
      "B2",
      5,
      '<sheetData><row r="2"><c r="B2" s="3"><v>5</v></c></row></sheetData>',
    ],
    [
      "公式不动",
      '<sheetData><row r="2"><c r="B2"><f>A1</f><v>0</v></c></row></sheetData>',
      "B2",
      5,
      '<sheetData><row r="2"><c r="B2"><f>A1</f><v>0</v></c></row></sheetData>',
    ],
  ])("%s", (_, data, cell, content, expected) => {
    const done = changeCells(sheetOf(data), [{ sheet: "自评表", cell, content }]);
    expect(textOf(done?.parts["xl/worksheets/sheet1.xml"])).toContain(expected);
  });

  it("行没有编号的表不改", () => {
    const data = "<sheetData><row><c><v>1</v></c></row></sheetData>";
    expect(changeCells(sheetOf(data), [{ sheet: "自评表", cell: "B2", content: 5 }])).toBeNull();
  });
});
