import { operatorOf, signed } from "../../src/calculation/operators";

describe("an operator on two values, as Excel has it", () => {
  it.each([
    [4.84, "*", 2, 9.68],
    ["5", "+", 1, 6],
    ["95%", "*", 2, 1.9],
    [null, "+", 1, 1],
    [true, "+", 1, 2],
    ["分", "+", 1, "#VALUE!"],
    ["", "+", 1, "#VALUE!"],
    [1, "/", 0, "#DIV/0!"],
    [0, "^", 0, "#NUM!"],
    [-8, "^", 0.5, "#NUM!"],
    [10, "^", 400, "#NUM!"],
    ["#N/A", "*", 0, "#N/A"],
    [1, "+", "#REF!", "#REF!"],
    [4.84, "&", "分", "4.84分"],
    [0.1 + 0.2, "&", "", "0.3"],
    [true, "&", null, "TRUE"],
    [1e21, "&", "", "1E+21"],
    ["#N/A", "&", "分", "#N/A"],
    [0.1 + 0.2, "=", 0.3, true],
    ["优", "=", "优", true],
    ["A", "=", "a", true],
    [1, "=", "1", false],
    [99, "<", "1", true],
    ["z", "<", false, true],
    [null, "=", 0, true],
    [null, "=", "", true],
    [null, "=", false, true],
    [5, "<>", 5, false],
    [5, ">=", 5, true],
    ["#N/A", "=", "#N/A", "#N/A"],
  ])("%p %s %p is %p", (left, sign, right, result) => {
    expect(operatorOf(sign)?.(left, right)).toBe(result);
  });

  it.each([
    ["-", "5", -5],
    ["-", "五", "#VALUE!"],
    ["+", "五", "五"],
    ["%", 5, 0.05],
    ["-", "#N/A", "#N/A"],
  ])("%s before or behind %p is %p", (sign, value, result) => {
    expect(signed(sign, value)).toBe(result);
  });

  it("leaves references to those who know them", () => {
    expect([":", " ", ","].map(operatorOf)).toEqual([null, null, null]);
  });
});
