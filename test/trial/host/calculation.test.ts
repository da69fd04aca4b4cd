import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { partNamespaces } from "../../../src/workflow/parts/partNamespaces";
import { partXml } from "../../../src/workflow/parts/partXml";
import { perfFunctions } from "../../../src/trial/host/perfFunctions";
import { linearOverrun } from "../../../src/evaluation/rules/builtin/linearOverrun";
import { after, hostOf, newHost, onSheet, type OpenHost, reopened } from "./hostForTests";

let open: OpenHost;
beforeEach(async () => {
  open = await newHost({ functions: perfFunctions() });
});

/** A form's rows: target, actual, weight. */
const rows = [
  ["≥4754人", "4604人", 5],
  ["'100%", "'96%", 10],
  ["≤5300元/户", "5830元/户", 10],
];

const read = (address: string, from = open, sheet = ""): Promise<unknown[][]> =>
  onSheet(from, (active, { workbook }) => {
    const on = sheet === "" ? active : workbook.worksheets.getItem(sheet);
    const range = on.getRange(address).load("values");
    return () => range.values;
  });

const write = (address: string, input: unknown[][], sheet = ""): Promise<unknown> =>
  onSheet(open, (active, { workbook }) => {
    const on = sheet === "" ? active : workbook.worksheets.getItemOrNullObject(sheet);
    on.getRange(address).values = input;
    return () => null;
  });

const addSheet = (name: string): Promise<unknown> =>
  onSheet(open, (_, { workbook }) => (workbook.worksheets.add(name), () => null));

describe("a formula with the add-in's functions", () => {
  beforeEach(() => write("A1:C3", rows));

  it.each([
    ["=PERF.SCORE(A1,B1,C1)", 4.84],
    ["=perf.score($A$3, B3, C3)", 9.09],
    ["=ROUND(PERF.SCORE(A1,B1,C1),1)", 4.8],
    ['=IF(PERF.SCORE(A1,B1,C1)<5,"低","")', "低"],
    ['=IF(A9="","",PERF.SCORE(A9,B9,C9))', ""],
    ["=SUM(PERF.SCORES(A1:A3,B1:B3,C1:C3))", 23.53],
    ["=SUM(PERF.SCORES(A1:A3,B1:B3,C1:C3)*2)", 47.06],
    ["=MAX(PERF.SCORE(A1,B1,C1),PERF.SCORE(A2,B2,C2))", 9.6],
    ["=INDEX(PERF.SCORES(A1:A3,B1:B3,C1:C3),2)", 9.6],
    ['=COUNTIF(PERF.SCORES(A1:A3,B1:B3,C1:C3),">9")', 2],
    ["=PERF.GRADE(PERF.RATE(SUM(C1:C2),15)*100)", "优"],
    ['=PERF.SCORE("≥"&100&"人","50人",C1+5)', 5],
    ["=PERF.RATE(SUM(PERF.SCORES(A1:A3,B1:B3,C1:C3)),SUM(C1:C3))", 0.9412],
    ["=-PERF.SCORE(A1,B1,C1)", -4.84],
    ['=PERF.SCORE(A1,B1,C1)&"分"', "4.84分"],
    ["=PERF.SCORE(A9,B9,C9)", ""],
    ["=PERF.RATE(5,0)", "#N/A"],
    ["=PERF.RATE(5,0)+1", "#N/A"],
    ["=IFERROR(PERF.RATE(5,0),-1)", -1],
    ["=ISNA(PERF.RATE(5,0))", true],
    ['=PERF.SCORE(A1,B1,"五分之多")', "#VALUE!"],
    ["=PERF.SCORE(A1,B1,1/0)", "#VALUE!"],
    ["=PERF.SCORE(A1:A3,B1,C1)", "#VALUE!"],
    ["=PERF.SCORE(无此表!A1,B1,C1)", "#VALUE!"],
    ["=PERF.NOTHING(A1)", "#NAME?"],
    ['="PERF.SCORE(A1,B1,C1)"', "PERF.SCORE(A1,B1,C1)"],
  ])("%s is %p", async (formula, value) => {
    const { values } = await after(open, "H9", [[formula]]);
    expect(values).toEqual([[value]]);
  });

  it("takes cells of other sheets, whole columns and defined names", async () => {
    await addSheet("汇 总");
    await onSheet(open, (sheet, { workbook }) => {
      workbook.names.add("目标", sheet.getRange("A1:A3"));
      workbook.names.add("实际", sheet.getRange("B1:B3"));
      workbook.names.add("满分", "=10");
      return () => null;
    });
    const formulas = [
      "=PERF.SCORE(自评表!A1,自评表!B1,自评表!C1)",
      "=SUM(PERF.SCORES(目标,实际,自评表!C1:C3))",
      "=SUM(PERF.SCORES(自评表!A:A,自评表!B:B,自评表!C:C))",
      "=PERF.SCORE(自评表!A2,自评表!B2,满分)",
    ];
    await write(
      "A1:A4",
      formulas.map((formula) => [formula]),
      "汇 总",
    );
    await write("D1", [["=SUM('汇 总'!A1:A3)"]]);
    expect(await read("A1:A4", open, "汇 总")).toEqual([[4.84], [23.53], [23.53], [9.6]]);
    expect(await read("D1")).toEqual([[51.9]]);
  });
});

describe("a changed cell", () => {
  beforeEach(() => write("A1:C3", rows));

  it("is followed by native formulas over the functions, functions over native formulas, and chains of them", async () => {
    await write("D1:H1", [
      [
        "=PERF.SCORE(A1,B1,C1)",
        "=ROUND(D1*2,1)",
        '=PERF.SCORE("≥10",E1,10)',
        "=SUM(D1:F1)",
        '=PERF.GRADE(G1,30)&"："&IF(F1<10,"未满","满")',
      ],
    ]);
    expect(await read("D1:H1")).toEqual([[4.84, 9.7, 9.7, 24.24, "良：未满"]]);
    await write("B1", [["5000人"]]);
    expect(await read("D1:H1")).toEqual([[5, 10, 10, 25, "良：满"]]);
    await write("B1", [["0人"]]);
    expect(await read("H1")).toEqual([["差：未满"]]);
  });

  it("is followed in whatever order the cells stand, however long the chain", async () => {
    const chain = Array.from({ length: 3000 }, (_, row) => [`=PERF.SCORE("≥1",F${row + 2},1)`]);
    await write("F1:F3000", chain);
    await write("F3001", [[0.5]]);
    expect(await read("F1")).toEqual([[0.5]]);
    await write("F3001", [[1]]);
    expect(await read("F1")).toEqual([[1]]);
  });

  it("is followed across sheets, and by what a person types", async () => {
    await addSheet("汇总");
    await write("A1:A2", [["=PERF.SCORE(自评表!A1,自评表!B1,自评表!C1)"], ["=A1*10"]], "汇总");
    expect(await read("A1:A2", open, "汇总")).toEqual([[4.84], [48.4]]);
    open.host.type("自评表", "C1", [[50]]);
    expect(await read("A1:A2", open, "汇总")).toEqual([[48.42], [484.2]]);
  });

  it("leaves alone what does not depend on it", async () => {
    let calls = 0;
    const { call: plain } = perfFunctions();
    const call: typeof plain = (name, given) => ((calls += 1), plain(name, given));
    open = await newHost({ functions: { call } });
    await write("A1:C3", rows);
    await write(
      "D1:D3",
      [1, 2, 3].map((row) => [`=PERF.SCORE(A${row},B${row},C${row})`]),
    );
    await write("E1", [["=PERF.RATE(SUM(D1:D2),15)"]]);
    await read("D1:E3");
    expect(calls).toBe(4);
    await write("B3", [["5300元/户"]]);
    expect(await read("D3:E3")).toEqual([[10, ""]]);
    expect(calls).toBe(5);
    await write("B2", [["100%"]]);
    expect(await read("D1:E3")).toEqual([
      [4.84, 0.9893],
      [10, ""],
      [10, ""],
    ]);
    expect(calls).toBe(7);
  });

  it("makes a cell that refers to itself 0, as Excel does", async () => {
    await write("D1:E1", [["=PERF.SCORE(A1,E1,C1)", "=D1+1"]]);
    expect(await read("D1")).toEqual([[0]]);
  });

  it("waits for calculate where calculation is manual, a new formula does not", async () => {
    await write("D1", [["=PERF.SCORE(A1,B1,C1)"]]);
    await read("D1");
    const seen = await onSheet(open, (sheet, context) => {
      context.application.calculationMode = "Manual";
      sheet.getRange("B1").values = [["4754人"]];
      sheet.getRange("E1").values = [["=PERF.SCORE(A2,B2,C2)"]];
      const before = sheet.getRange("D1:E1").load("values");
      context.application.calculate("Full");
      const then = sheet.getRange("D1:E1").load("values");
      context.application.calculationMode = "Automatic";
      return () => [before.values, then.values];
    });
    expect(seen).toEqual([[[4.84, 9.6]], [[5, 9.6]]]);
  });
});

describe("what spills", () => {
  beforeEach(() => write("A1:C3", rows));
  const scores = "=PERF.SCORES(A1:A3,B1:B3,C1:C3)";

  it("fills the cells beside, is used and followed", async () => {
    await write("D1", [[scores]]);
    await write("F1:F2", [["=SUM(D1:D3)"], ["=D2+1"]]);
    await write("F3", [["=PERF.RATE(D3,10)"]]);
    expect(await read("D1:F3")).toEqual([
      [4.84, "", 23.53],
      [9.6, "", 10.6],
      [9.09, "", 0.909],
    ]);
    await write("B2", [["50%"]]);
    expect(await read("D1:F3")).toEqual([
      [4.84, "", 18.93],
      [5, "", 6],
      [9.09, "", 0.909],
    ]);
    const used = await onSheet(open, (sheet) => {
      const range = sheet.getRange("D:D").getUsedRange(true).load("address");
      return () => range.address;
    });
    expect(used).toBe("自评表!D1:D3");
  });

  it("is read before formulas that stand above it and lie in other columns", async () => {
    await write("E1", [["=PERF.RATE(SUM(G2:G3),20)"]]);
    await write("G1", [[scores]]);
    expect(await read("E1")).toEqual([[0.9345]]);
  });

  it("spills sideways, and through operators", async () => {
    await write("D1:D2", [['=PERF.PARSE("不低于95%")'], ["=PERF.SCORES(A2:A3,B2:B3,10)*2"]]);
    expect(await read("D1:G3")).toEqual([
      ["≥", 95, "%", "比率"],
      [19.2, "", "", ""],
      [18.18, "", "", ""],
    ]);
  });

  it("is #SPILL! where a cell is in its way, until that is emptied", async () => {
    await write("D3", [["备注"]]);
    await write("D1:E1", [[scores, "=IFERROR(D1,-1)"]]);
    expect(await read("D1:E3")).toEqual([
      ["#SPILL!", -1],
      ["", ""],
      ["备注", ""],
    ]);
    await write("D3", [[""]]);
    expect(await read("D1:E3")).toEqual([
      [4.84, 4.84],
      [9.6, ""],
      [9.09, ""],
    ]);
    await write("D2", [["手填"]]);
    expect(await read("D1:D3")).toEqual([["#SPILL!"], ["手填"], [""]]);
  });

  it("cannot be deleted, and goes with its formula", async () => {
    await write("D1", [[scores]]);
    await read("D1:D3");
    await write("D2", [[""]]);
    expect(await read("D1:D3")).toEqual([[4.84], [9.6], [9.09]]);
    await write("D1", [["=PERF.SCORES(A1:A2,B1:B2,C1:C2)"]]);
    expect(await read("D1:D3")).toEqual([[4.84], [9.6], [""]]);
    await write("D1", [["无"]]);
    expect(await read("D1:D3")).toEqual([["无"], [""], [""]]);
  });

  it("does not go into merged cells", async () => {
    await onSheet(open, (sheet) => (sheet.getRange("D2:E2").merge(), () => null));
    await write("D1", [[scores]]);
    expect(await read("D1")).toEqual([["#SPILL!"]]);
  });
});

describe("a file", () => {
  beforeEach(async () => {
    await write("A1:C3", rows);
    await write("D1:F1", [["=PERF.SCORE(A1,B1,C1)", "=D1+1", "=PERF.SCORES(A1:A3,B1:B3,C1:C3)"]]);
    await read("A1:F3");
  });

  it("holds the functions with their prefix and a number, no array and nothing that was spilled", () => {
    const xml = strFromU8(unzipSync(open.host.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('<c r="D1"><f>_xldudf_PERF_SCORE(A1,B1,C1)</f><v>4.84</v></c>');
    expect(xml).toContain('<c r="E1"><f>D1+1</f><v>5.84</v></c>');
    expect(xml).toContain('<c r="F1"><f>_xldudf_PERF_SCORES(A1:A3,B1:B3,C1:C3)</f><v>4.84</v></c>');
    expect(xml).not.toMatch(/t="array"|<c r="F[23]"[^>]*>\s*<v>/);
  });

  it("is what it was after saving, and after being opened again", async () => {
    const wanted = await read("A1:F3");
    open.host.save();
    expect(await read("A1:F3")).toEqual(wanted);
    const again = await hostOf(open.host.save(), { functions: perfFunctions() });
    expect(await read("A1:F3", again)).toEqual(wanted);
    const formulas = await onSheet(again, (sheet) => {
      const range = sheet.getRange("D1:F1").load("formulas");
      return () => range.formulas;
    });
    expect(formulas).toEqual([["=PERF.SCORE(A1,B1,C1)", "=D1+1", "=PERF.SCORES(A1:A3,B1:B3,C1:C3)"]]);
    again.host.type("自评表", "B1", [["2377人"]]);
    expect(await read("D1:F1", again)).toEqual([[2.5, 3.5, 2.5]]);
  });

  it("may come from Excel, with what was spilled beside its formula", async () => {
    const parts = unzipSync(open.host.save());
    const part = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[part] ?? new Uint8Array())
      .replace(/<c r="F1"[^>]*><f>(.*?)<\/f>/, '<c r="F1" cm="1"><f t="array" ref="F1:F3">$1</f>')
      .replace(/<c r="F2"[^>]*\/>|(?=<\/row><row r="3")/, '<c r="F2"><v>9.6</v></c>')
      .replace(/<c r="F3"[^>]*\/>|(?=<\/row><\/sheetData>)/, '<c r="F3"><v>9.09</v></c>');
    const bytes = zipSync({ ...parts, [part]: strToU8(xml) });
    const again = await hostOf(bytes, { functions: perfFunctions() });
    expect(await read("F1:F3", again)).toEqual([[4.84], [9.6], [9.09]]);
    again.host.type("自评表", "B2", [["50%"]]);
    expect(await read("F1:F3", again)).toEqual([[4.84], [5], [9.09]]);
    expect(await read("F1:F3", await hostOf(bytes))).toEqual([[4.84], [9.6], [9.09]]);
  });

  it("shows the numbers it holds where nobody knows the functions", async () => {
    expect(await read("D1:E1", await reopened(open))).toEqual([[4.84, 5.84]]);
    const { values, types } = await after(await newHost(), "A1", [["=PERF.SCORE(1,1,1)"]]);
    expect([values, types]).toEqual([[["#NAME?"]], [["Error"]]]);
  });

  it("is scored by the profile it carries, once everything is calculated anew", async () => {
    await write("D3", [["=PERF.SCORE(A3,B3,C3)"]]);
    expect(await read("D3")).toEqual([[9.09]]);
    await onSheet(open, (_, { workbook, application }) => {
      const profile = JSON.stringify({ ...linearOverrun, id: "own" });
      workbook.customXmlParts.add(partXml(partNamespaces.profile, profile));
      application.calculate("Full");
      return () => null;
    });
    expect(await read("D3")).toEqual([[9]]);
    expect(await read("D3", await hostOf(open.host.save(), { functions: perfFunctions() }))).toEqual([[9]]);
  });
});

describe("a blank cell given to a function", () => {
  /** A function that says what it is given. */
  const telling = { call: (_name: string, given: readonly unknown[]) => [[JSON.stringify(given)]] };

  it.each([
    ["null", "=PERF.SCORE(A9)", "[null]"],
    ["zero", "=PERF.SCORE(A9)", "[0]"],
    ["null", "=PERF.SCORE(A8:A9)", "[[[null],[null]]]"],
    ["zero", "=PERF.SCORE(A8:A9)", "[[[0],[0]]]"],
    ["zero", '=PERF.SCORE("",A9)', '["",0]'],
    // What is left out, and not a cell, is null in every build.
    ["null", "=PERF.SCORE(1,,A9)", "[1,null,null]"],
    ["zero", "=PERF.SCORE(1,,A9)", "[1,null,0]"],
    ["zero", '=PERF.SCORE(IF(A9="","",A9))', '[""]'],
  ] as const)("as %s: %s gets %s", async (blankArgument, formula, told) => {
    const { values } = await after(await newHost({ functions: telling, blankArgument }), "H9", [[formula]]);
    expect(values).toEqual([[told]]);
  });
});
