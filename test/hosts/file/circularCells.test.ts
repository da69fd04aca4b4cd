import { circularCells } from "../../../src/hosts/file/read/circularCells";
import { sheetXml } from "./packageForTests";

const sheet = (name: string, cells: Readonly<Record<string, string>>) => ({
  name,
  xml: sheetXml(
    `<row r="1">${Object.entries(cells)
      .map(([at, formula]) => `<c r="${at}">${formula.startsWith("<") ? formula : `<f>${formula}</f>`}<v>1</v></c>`)
      .join("")}</row>`,
  ),
});

describe("循环引用的单元格", () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ["合计把自己算进去", { A9: "SUM(A1:A9)" }, ["A9"]],
    ["绕一圈", { A1: "B1", B1: "C1+1", C1: "$A$1*2", D1: "A1" }, ["A1", "B1", "C1"]],
    ["整列", { B3: "SUM(B:B)" }, ["B3"]],
    [
      "共用的公式",
      { A1: '<f t="shared" si="0" ref="A1:A2">B1+1</f>', A2: '<f t="shared" si="0"/>', B2: "A2" },
      ["A2", "B2"],
    ],
    ["引号里不是引用", { A1: 'IF(B1="","A1",1)', B1: "2" }, []],
    ["只问位置", { A1: "ROW(A1)+COLUMNS(A1:C1)", A2: "ROWS($A$1:A2)" }, []],
    ["到上一行为止", { A9: "SUM(A1:OFFSET(A9,-1,0))", B9: "SUM(B1:INDEX(B:B,ROW()-1))" }, []],
    ["一个接一个不是循环", { A1: "1", A2: "A1", A3: "SUM(A1:A2)" }, []],
    ["别的表上的同名格", { A1: "别处!A1" }, []],
  ])("%s", (_, cells, expected) => {
    expect(circularCells([sheet("表", cells)]).get("表") ?? []).toEqual(expected);
  });

  it("绕过别的表", () => {
    const found = circularCells([sheet("表", { A1: "'别 处'!B2" }), sheet("别 处", { B2: "表!A1", B3: "B2" })]);
    expect([...found]).toEqual([
      ["表", ["A1"]],
      ["别 处", ["B2"]],
    ]);
  });

  it("公式再多、引用再大也走不了太久", () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`A${i + 1}`, "SUM(B1:B5000)"]));
    const others = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`B${i + 1}`, "SUM(C:C)"]));
    const from = process.cpuUsage();
    expect(circularCells([sheet("表", { ...many, ...others })]).size).toBe(0);
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1e6).toBeLessThan(3);
  });
});
