import { fromStoredFormula, toStoredFormula } from "../../../src/hosts/file/customFunctions";

describe("自定义函数在文件里的名字", () => {
  it.each([
    ["PERF.SCORE(C5,D5,F5)", "_xldudf_PERF_SCORE(C5,D5,F5)"],
    [
      "IFERROR(PERF.SCORE(C5,D5,F5),0)+PERF.RATE(G5,F5)",
      "IFERROR(_xldudf_PERF_SCORE(C5,D5,F5),0)+_xldudf_PERF_RATE(G5,F5)",
    ],
    ['IF(A1="PERF.SCORE(1)",PERF.GRADE(B1),"")', 'IF(A1="PERF.SCORE(1)",_xldudf_PERF_GRADE(B1),"")'],
    ["'PERF.SCORE('!A1+PERF.WEAK(A1:A9)", "'PERF.SCORE('!A1+_xldudf_PERF_WEAK(A1:A9)"],
    ["PERF.SCORES(A1:D9)", "_xldudf_PERF_SCORES(A1:D9)"],
    ["SUM(A1:A9)", "SUM(A1:A9)"],
    ["PERF.UNKNOWN(A1)", "PERF.UNKNOWN(A1)"],
    ["MYPERF.SCORE(A1)", "MYPERF.SCORE(A1)"],
  ])("%s 存为 %s，读回不变", (typed, stored) => {
    expect(toStoredFormula(typed)).toBe(stored);
    expect(fromStoredFormula(stored)).toBe(typed);
  });

  it("大小写不论，写成大写", () => {
    expect(toStoredFormula("perf.score (A1)")).toBe("_xldudf_PERF_SCORE (A1)");
    expect(fromStoredFormula("_xldudf_perf_score(A1)")).toBe("PERF.SCORE(A1)");
  });
});
