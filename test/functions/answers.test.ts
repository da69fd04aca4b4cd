import { FunctionError } from "../../src/functions/functionError";
import { call, callIn } from "./call";

const noValue = { code: "#VALUE!", message: "" };
const notAvailable = { code: "#N/A" };

describe("what a function answers, as Excel passes the cells", () => {
  it.each([
    ["two texts", ["≥4754人", "4604人", 5], 4.84],
    ["left out arguments are null", ["≥4754人", "4604人", 5, null, null, null], 4.84],
    ["a percent cell is a fraction", ["100%", 0.96, 10], 9.6],
    ["text numbers", ["5", "4", "5"], 4],
    ["points with their word", ["5", "4", "5分"], 4],
    ["a range of one cell", [[["5"]], [["4"]], [[5]]], 4],
    ["a claimed score within the tier", ["效果显著", "部分达成预期指标并具有一定效果", 10, 7.5], 7.5],
    ["a blank actual", ["≥95%", "", 5], 0],
    ["a wholly blank row", ["", "", "", ""], ""],
    ["a direction", ["5%", "4%", 5, null, "反向"], 5],
    ["a direction in English", ["5%", "4%", 5, null, "lower"], 5],
    ["another profile", ["≤5300元/户", "5830元/户", 10, null, null, "linear-overrun"], 9],
  ])("SCORE: %s", (_, given, points) => {
    expect(call("SCORE", ...given)).toBe(points);
  });

  it.each([
    ["no weight", ["5", "4", null], "#VALUE! 缺少参数「分值」"],
    ["a weight in words", ["5", "4", "五分之多"], "#VALUE! 参数「分值」应为数字"],
    ["a negative weight", ["5", "4", -5], "#VALUE! 参数「分值」不能为负数"],
    ["a truth value as weight", ["5", "4", true], "#VALUE! 参数「分值」应为数字"],
    ["a weight in persons", ["5", "4", "10人"], "#VALUE! 参数「分值」应为分值，不能是「10人」"],
    ["a weight with an operator", ["5", "4", "≥10"], "#VALUE! 参数「分值」应为分值"],
    ["words without a hand score", ["很好", "一般", 5], "#N/A"],
    ["an error cell", ["5", noValue, 5], "#VALUE! 参数「实际完成值」引用的单元格是错误值 #VALUE!"],
    ["an #N/A cell", [notAvailable, "4", 5], "#N/A 参数「目标值」引用的单元格是错误值 #N/A"],
    ["a range where a cell is expected", [[["5"], ["6"]], "4", 5], "#VALUE! 参数「目标值」应为一个单元格"],
    ["an unknown direction", ["5", "4", 5, null, "随便"], "#VALUE! 参数「方向」不认识「随便」"],
    ["an unknown profile", ["5", "4", 5, null, null, "nowhere"], "#VALUE! 参数「评分规则」：没有名为「nowhere」"],
  ])("SCORE refuses %s and names the argument", (_, given, message) => {
    expect(call("SCORE", ...given)).toEqual(expect.stringContaining(message));
  });

  it("says why there are no points, in the error and in the explanation", () => {
    const why = String(call("SCORE", "很好", "一般", 5)).replace("#N/A ", "");
    expect(why).toContain("没有自评得分可以沿用");
    expect(call("EXPLAIN", "很好", "一般", 5)).toBe(why);
    expect(call("EXPLAIN", "≥95%", "", 5, 5)).toMatch(/没有实际完成值，没有得分依据/);
    expect(call("SCORE", "≥95%", "", 5, 5)).toBe(0);
    expect(call("SCORES", [["很好"]], [["一般"]], 5)).toEqual([[expect.any(FunctionError)]]);
  });

  it("says it in English where Excel is English", () => {
    expect(callIn("en-US")("SCORE", "5", "4", null)).toMatch(/^#VALUE! The argument "weight" is missing/);
  });

  it.each([
    ["COMPLETION", ["≥4754人", "4604人"], 0.9684],
    ["COMPLETION", ["≥100000", "99999"], 0.9999],
    ["COMPLETION", ["效果显著", "良好"], "#N/A"],
    ["COMPLETION", ["", "4604人"], "#VALUE! 缺少参数「目标值」"],
    ["DEVIATION", ["≤5300元/户", "5830元/户"], 0.1],
    ["DEVIATION", ["0起", "1起"], "#N/A"],
    ["EXECRATE", ["471.3万元", "5000000元"], 0.9426],
    ["EXECRATE", [5, 0], "#N/A 参数「预算数」应大于 0"],
    ["EXECRATE", [5, ""], "#VALUE! 缺少参数「预算数」"],
    ["EXECRATE", ["5人", "5元"], "#VALUE! 「执行数」和「预算数」的单位不同"],
    ["EXECSCORE", [79.27, 100, 10], 7.93],
    ["EXECSCORE", [120, 100, 10], 10],
    ["RATE", [33, 35], 0.9429],
    ["RATE", [33, 0], "#N/A"],
    ["GRADE", [90], "优"],
    ["GRADE", [89.99], "良"],
    ["GRADE", [71.9, 80], "良"],
    ["GRADE", [0, 0], "#N/A"],
    ["GRADE", [95, 0], "优"],
    ["TIER", [2, 10], 7],
    ["TIER", ["二", 10, "hubei-project-2020"], 6.5],
    ["TIER", ["很好", 10], "#VALUE! 参数「达成程度」不认识「很好」"],
    ["FLAG", ["100%", "100%", 5, 5], ""],
    ["FLAG", ["", "", "", ""], ""],
    ["EXPLAIN", ["", "", ""], ""],
  ])("%s %j", (id, given, answer) => {
    const got = call(id, ...given);
    if (typeof answer === "string" && answer.startsWith("#")) expect(got).toEqual(expect.stringContaining(answer));
    else expect(got).toBe(answer);
  });
});

describe("what spills", () => {
  it("reads a text into operator, value, unit and kind", () => {
    expect(call("PARSE", "不低于4754人")).toEqual([["≥", 4754, "人", "数量"]]);
    expect(call("PARSE", "")).toEqual([["", "", "", "空"]]);
  });

  it("scores a block, a fault in its own row only", () => {
    const got = call("SCORES", [["100%"], ["98%"], [""]], [[0.96], ["97%"], [""]], [[10], ["?"], [""]]);
    expect(got).toEqual([[9.6], [expect.any(FunctionError)], [""]]);
  });

  it("takes a single cell for every row", () => {
    expect(call("SCORES", [["100%"], ["100%"]], [["96%"], ["50%"]], 5)).toEqual([[4.8], [2.5]]);
  });

  it.each([
    [
      "SCORES",
      [[["1"], ["2"]], [["1"], ["2"], ["3"]], 5],
      "参数「目标值区域」有 2 个单元格，与「实际完成值区域」个数不同",
    ],
    [
      "SCORES",
      [
        [
          ["1", "2"],
          ["3", "4"],
        ],
        [["1"]],
        5,
      ],
      "应为一列（或一行）单元格",
    ],
    ["COMPOSITE", [null, [[1]], [[1]]], "缺少参数"],
  ])("%s refuses ranges that do not fit together", (id, given, message) => {
    expect(call(id, ...given)).toEqual(expect.stringContaining(message));
  });

  it("makes the composite table with its closing row", () => {
    const got = call("COMPOSITE", [["产出"], ["效益"]], [[60], [40]], [[57], [40]]);
    expect(got).toEqual([
      ["产出", 0.6, 60, 57, 0.95],
      ["效益", 0.4, 40, 40, 1],
      [expect.any(String), 1, 100, 97, 0.97],
    ]);
  });

  it("lists weak indicators, or says that there is none", () => {
    expect(call("WEAK", [["发放及时率"]], [["100%"]], [["100%"]], [[5]])).toEqual([["没有薄弱指标"]]);
    const weak = call("WEAK", [["人数"], ["发放及时率"]], [["≥100人"], ["100%"]], [["50人"], ["100%"]], [[5], [5]]);
    expect(weak).toEqual([["人数", expect.stringContaining("未达目标"), expect.stringContaining("50")]]);
  });
});
