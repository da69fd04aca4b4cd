import { catalogue } from "../../src/functions/catalogue/catalogue";
import { exampleFormula } from "../../src/functions/help/exampleFormula";
import { calculateFormula } from "../../src/calculation/calculateFormula";
import { callingFunctions } from "../../src/calculation/callFunction";
import { outsideWorkbook } from "../../src/functions/session";
import type { CellSource, Matrix } from "../../src/calculation/cellSource";
import { parseFormula } from "../../src/calculation/parsedFormula";
import { Workbook } from "../../src/hosts/file/workbook";
import { engineForTests } from "../hosts/file/engineForTests";

let source: CellSource;

beforeAll(async () => {
  const workbook = Workbook.create(await engineForTests(), "自评表");
  const { file } = workbook;
  file.NewSheet("其他 表");
  const rows = [
    ["目标值", "实际完成值", "分值"],
    ["≥4754人", "4604人", 5],
    ["100%", 0.96, 10],
    ["", "", ""],
    ["-3", "x", 7],
  ];
  rows.forEach((row, at) => file.SetSheetRow("自评表", `A${at + 1}`, row));
  file.SetSheetRow("其他 表", "A1", ["≥4754人", "4604人", 5]);
  file.SetCellFormula("自评表", "E1", "_xldudf_PERF_SCORE(A2,B2,C2)");
  file.SetCellFormula("自评表", "E2", "E1*2");
  file.SetCellFormula("自评表", "F1", "_xldudf_PERF_SCORES(A2:A3,B2:B3,C2:C3)");
  file.SetDefinedName({ Name: "分值", RefersTo: "自评表!$C$2:$C$3" });
  for (const sheet of ["自评表", "其他 表", ""]) workbook.markWritten(sheet);
  const cells = workbook.calculation()?.sourceFor("自评表");
  if (!cells) throw new Error("no sheet");
  source = cells;
});

const valueOf = (formula: string, onError = (_: string): void => undefined): Matrix | null => {
  const parsed = parseFormula(formula);
  return (
    parsed &&
    calculateFormula(
      parsed,
      source,
      callingFunctions(outsideWorkbook("zh-CN"), ({ message }) => onError(message)),
    )
  );
};

describe("formulas with the add-in's functions", () => {
  it.each([
    ['=PERF.SCORE("≥4754人","4604人",5)', 4.84],
    ["=PERF.SCORE(A2,B2,C2)", 4.84],
    ["=perf.score($A$3, B3, C3)", 9.6],
    ["=PERF.SCORE（A2，B2，C2）", 4.84],
    ["＝PERF.SCORE(A2,B2,C2)", 4.84],
    ["=PERF.SCORE（“≥4754人”，B2，5）", 4.84],
    ['=IF(PERF.RATE(1,1)=1,"（，）","")', "（，）"],
    ["='其他 表'!A1", "≥4754人"],
    ["=PERF.SCORE('其他 表'!A1,'其他 表'!B1,'其他 表'!C1)", 4.84],
    ["=PERF.SCORE(无此表!A1,B2,C2)", "#VALUE!"],
    ["=ROUND(PERF.SCORE(A2,B2,C2)*2,1)+1", 10.7],
    ['=IF(PERF.SCORE(A2,B2,C2)>=4,"好","差")', "好"],
    ["=SUM(PERF.SCORES(A2:A3,B2:B3,C2:C3))", 14.44],
    ["=SUM(PERF.SCORES(A2:A3,B2:B3,分值))", 14.44],
    ['=PERF.GRADE(PERF.SCORE("100%","95%",100))', "优"],
    ['=PERF.SCORE("≥"&100&"人","50人",2*5)', 5],
    ['=PERF.SCORE("5","4",)', "#VALUE!"],
    ["=PERF.RATE(5,0)", "#N/A"],
    ["=IFERROR(PERF.RATE(5,0),-1)", -1],
    ["=ISNA(PERF.RATE(5,0))", true],
    ["=ISNA(PERF.SCORE(5,4,-1))", false],
    ["=PERF.RATE(5,0)+1", "#N/A"],
    ['=PERF.SCORE("5","4",1/0)', "#VALUE!"],
    ['=PERF.NOTHING("5")', "#NAME?"],
    ['=PERF.NOTHING("5")+1', "#NAME?"],
    ["=PERF.SCORE(A4,B4,C4)", ""],
    ['="PERF.SCORE(1,2)"', "PERF.SCORE(1,2)"],
    ["=-PERF.SCORE(A2,B2,C2)", -4.84],
    ["=E1+E2", 14.52],
    ["=SUM(E1:E2)", 14.52],
    ["=F2*10", 96],
    ["=SUM(F1#)", 14.44],
    ['=SUM(PERF.SCORES(A2:A3,B2:B3,{5;"?"}))', "#VALUE!"],
    ['=COUNT(PERF.SCORES(A2:A3,B2:B3,{5;"?"}))', 1],
    ["=ROWS(PERF.COMPOSITE(A2:A3,C2:C3,C2:C3))", 3],
    ["=INDEX(PERF.COMPOSITE(A2:A3,C2:C3,C2:C3),3,3)", 15],
    ["=INDEX(PERF.COMPOSITE(A2:A3,C2:C3,C2:C3),9,1)", "#REF!"],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula)).toEqual([[value]]);
  });

  it.each([
    ["=PERF.SCORES(A2:A4,B2:B4,C2:C4)", [[4.84], [9.6], [""]]],
    ['=PERF.SCORES({"100%";"50%"},{"90%";"50%"},{10;5})', [[9], [5]]],
    ['=PERF.SCORES({"100";"50"}&"%",{"90%";"50%"},{10;5})', [[9], [5]]],
    ["=ROUND(PERF.SCORES(A2:A3,B2:B3,C2:C3),0)", [[5], [10]]],
    ["=PERF.SCORES(A2:A3,B2:B3,C2:C3)>=9", [[false], [true]]],
    ['=IF(PERF.SCORES(A2:A3,B2:B3,C2:C3)>=9,"好",C2:C3)', [[5], ["好"]]],
    ["=IFERROR(PERF.SCORES(A4:A5,B4:B5,C4:C5)/0,0)", [[0], [0]]],
    [
      "=PERF.SCORES(A2:A3,B2:B3,C2:C3)+{1,2}",
      [
        [5.84, 6.84],
        [10.6, 11.6],
      ],
    ],
  ])("%s spills", (formula, values) => {
    expect(
      valueOf(formula)?.map((row) => row.map((cell) => (typeof cell === "number" ? +cell.toFixed(9) : cell))),
    ).toEqual(values);
  });

  it.each(catalogue.map((of) => [of.id, of] as const))(
    "the examples of PERF.%s, typed, give what the help prints",
    async (id, of) => {
      for (const example of (await of.help()).examples) {
        const given = example.arguments.map((one) => (Array.isArray(one) ? one.map((cell) => [cell]) : one));
        const printed = callingFunctions(outsideWorkbook("zh-CN"))(id, given);
        expect([exampleFormula(of, example), valueOf(exampleFormula(of, example))]).toEqual([
          expect.any(String),
          printed,
        ]);
        expect(printed.flat().some((cell) => /^#/.test(String(cell)))).toBe(false);
      }
    },
  );

  it("takes a whole column as far as it is filled", () => {
    expect(valueOf("=PERF.SCORES(A:A,B:B,C:C)")).toHaveLength(5);
  });

  it("tells what is no formula, and hands on the message of an error", () => {
    expect(valueOf("=PERF.SCORE(")).toBeNull();
    const said: string[] = [];
    valueOf('=PERF.SCORE("5","4",)', (message) => said.push(message));
    expect(said).toEqual([expect.stringContaining("分值")]);
  });
});
