import { calculateFormula } from "../../../src/workbook/calculate/calculateFormula";
import { gridSource } from "../../../src/workbook/calculate/gridSource";
import { Workbook } from "../../../src/workbook/workbook";
import { gridOf } from "../../form/gridOf";
import { engineForTests } from "../engineForTests";

const own = gridOf(
  `目标值|实际完成值|分值
   ≥4754人|4604人|5
   100%|=96%|10
   ||`,
  { sheet: "自评表" },
);
const other = gridOf("≥4754人|4604人|5", { sheet: "其他 表" });

describe("formulas with the add-in's functions", () => {
  let source: ReturnType<typeof gridSource>;
  beforeAll(async () => {
    const workbook = Workbook.create(await engineForTests(), "自评表");
    source = gridSource(
      () => workbook.file,
      own,
      (sheet) => [own, other].find((grid) => grid.sheet === sheet) ?? null,
    );
  });

  it.each([
    ['=PERF.SCORE("≥4754人","4604人",5)', 4.84],
    ["=PERF.SCORE(A2,B2,C2)", 4.84],
    ["=perf.score($A$3, B3, C3)", 9.6],
    ["='其他 表'!A1", "≥4754人"],
    ["=PERF.SCORE('其他 表'!A1,'其他 表'!B1,'其他 表'!C1)", 4.84],
    ["=PERF.SCORE(无此表!A1,B2,C2)", "#VALUE!"],
    ["=ROUND(PERF.SCORE(A2,B2,C2)*2,1)+1", 10.7],
    ['=IF(PERF.SCORE(A2,B2,C2)>=4,"好","差")', "好"],
    ["=SUM(PERF.SCORES(A2:A3,B2:B3,C2:C3))", 14.44],
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
    ["=PERF.SCORE(A4,B4,C4)", ""],
    ['="PERF.SCORE(1,2)"', "PERF.SCORE(1,2)"],
    ["=-PERF.SCORE(A2,B2,C2)", -4.84],
  ])("%s is %p", (formula, value) => {
    expect(calculateFormula(formula, source)).toEqual([[value]]);
  });

  it("spills", () => {
    expect(calculateFormula("=PERF.SCORES(A2:A4,B2:B4,C2:C4)", source)).toEqual([[4.84], [9.6], [""]]);
    expect(calculateFormula('=PERF.SCORES({"100%";"50%"},{"90%";"50%"},{10;5})', source)).toEqual([[9], [5]]);
  });

  it("takes a whole column as far as it is filled", () => {
    expect(calculateFormula("=PERF.SCORES(A:A,B:B,C:C)", source)).toHaveLength(4);
  });

  it("tells what is no formula, and hands on the message of an error", () => {
    expect(calculateFormula("=PERF.SCORE(", source)).toBeNull();
    const said: string[] = [];
    calculateFormula('=PERF.SCORE("5","4",)', source, ({ message }) => said.push(message));
    expect(said).toEqual([expect.stringContaining("分值")]);
  });
});
