import { calculateFormula } from "../../src/calculation/calculateFormula";
import { callingFunctions, type PassedBlanks } from "../../src/calculation/callFunction";
import type { CellSource } from "../../src/calculation/cellSource";
import { parseFormula } from "../../src/calculation/parsedFormula";
import { outsideWorkbook } from "../../src/functions/session";
import { Workbook } from "../../src/hosts/file/workbook";
import { engineForTests } from "../hosts/file/engineForTests";

let source: CellSource;

/** A1 to E1 are blank, F1 holds 0; the block from A3 has the heading of its first item on a row of its own. */
beforeAll(async () => {
  const workbook = Workbook.create(await engineForTests(), "表");
  const { file } = workbook;
  file.SetSheetRow("表", "F1", [0]);
  file.SetSheetRow("表", "A3", ["产出"]);
  file.SetSheetRow("表", "B4", [60, 57]);
  file.SetSheetRow("表", "A5", ["效益", 40, 40]);
  workbook.markWritten("表");
  const cells = workbook.calculation()?.sourceFor("表");
  if (!cells) throw new Error("no sheet");
  source = cells;
});

const answers = (formula: string, blanks: PassedBlanks): unknown => {
  const parsed = parseFormula(formula);
  const call = callingFunctions(outsideWorkbook("zh-CN"), () => undefined, blanks);
  const got = parsed && calculateFormula(parsed, source, call);
  return got?.length === 1 && got[0]?.length === 1 ? got[0][0] : got;
};

const composite = [
  ["产出", 0.6, 60, 57, 0.95],
  ["效益", 0.4, 40, 40, 1],
  ["综合绩效", 1, 100, 97, 0.97],
];

const guard = (cell: string): string => `IF(${cell}="","",${cell})`;

describe.each(["null", "zero"] as const)("a build of Excel that passes %s for a blank cell", (blanks) => {
  it.each([
    ["no actual earns nothing", `=PERF.SCORE("≤100万元",${guard("A1")},10)`, 0],
    ["an actual of 0 is within the target", `=PERF.SCORE("≤100万元",${guard("F1")},10)`, 10],
    ["neither target nor actual", `=PERF.SCORE(${guard("A1")},${guard("B1")},10)`, 0],
    ["a tier without a hand score", `=PERF.SCORE("效果显著","达成预期指标",10,${guard("A1")})`, 10],
    ["a tier with a hand score of 0", `=PERF.SCORE("效果显著","达成预期指标",10,${guard("F1")})`, 8],
    ["a blank weight", `=PERF.SCORE("5","4",${guard("A1")})`, "#VALUE!"],
    ["a blank direction", `=PERF.SCORE("5","4",5,,A1)`, 4],
    ["a blank profile", `=PERF.SCORE("5","4",5,,,A1)`, 4],
    ["a wholly blank row", "=PERF.SCORE(A1,B1,C1,D1)", ""],
    ["a wholly blank row, explained", "=PERF.EXPLAIN(A1,B1,C1,D1)", ""],
    ["a wholly blank row, checked", "=PERF.FLAG(A1,B1,C1,D1,E1)", ""],
    ["no hand score is no fault", `=PERF.FLAG("100%","100%",10,${guard("A1")})`, ""],
    ["full points left blank", "=PERF.GRADE(95,A1)", "优"],
    ["full points left blank, guarded", `=PERF.GRADE(95,${guard("A1")})`, "优"],
    ["items with a heading of their own", "=PERF.COMPOSITE(A3:A5,B3:B5,C3:C5)", composite],
    ["wholly blank rows of a block", "=PERF.SCORES(A1:B1,A1:B1,A1:B1)", [[""], [""]]],
    ["wholly blank rows, looked through", "=PERF.WEAK(A1:B1,A1:B1,A1:B1,A1:B1)", "没有薄弱指标"],
    ["a budget left blank", "=PERF.EXECRATE(5,A1)", blanks === "null" ? "#VALUE!" : "#N/A"],
    ["a text left blank", `=PERF.PARSE(${guard("A1")})`, [["", "", "", "空"]]],
    ["nothing spent", `=PERF.EXECSCORE(${guard("A1")},100,10)`, "#VALUE!"],
    ["no score", `=PERF.RATE(${guard("A1")},10)`, "#VALUE!"],
    ["no tier", `=PERF.TIER(${guard("A1")},10)`, "#VALUE!"],
    ["nothing to measure", `=PERF.COMPLETION("≤5",${guard("A1")})`, "#VALUE!"],
    ["nothing to deviate", `=PERF.DEVIATION("≤5",${guard("A1")})`, "#VALUE!"],
  ])("%s: %s", (_, formula, answer) => {
    expect(answers(formula, blanks)).toEqual(answer);
  });
});

describe("what an old build cannot tell apart without a guard", () => {
  it("is an actual of 0", () => {
    expect([answers('=PERF.SCORE("≤5",A1,10)', "null"), answers('=PERF.SCORE("≤5",A1,10)', "zero")]).toEqual([0, 10]);
  });
});
