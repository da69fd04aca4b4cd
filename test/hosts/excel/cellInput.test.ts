import { cellInput, textInput } from "../../../src/hosts/excel/cellInput";

describe("text given to Excel", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1"])(
    "%j cannot become a formula",
    (text) => {
      expect(textInput(text)).toBe(`'${text}`);
    },
  );

  it.each([
    "12",
    "95%",
    "1/2",
    "TRUE",
    "#N/A",
    "2021-12",
    "￥5",
    " 7",
    "1e3",
    "上午8时",
    "二〇二〇年",
    "'已引用",
    "Jan 5",
  ])("%j cannot become a number, a date or anything else", (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  });

  it.each(["产出指标", "正向指标：12 ÷ 12", "社会效益指标"])("%j needs no apostrophe", (text) => {
    expect(textInput(text)).toBe(text);
  });

  it("leaves numbers numbers and formulas formulas", () => {
    expect(cellInput({ kind: "number", value: -5, style: "points" })).toBe(-5);
    expect(cellInput({ kind: "formula", formula: "SUM(A1:A2)", cached: 3, style: "points" })).toBe("=SUM(A1:A2)");
    expect(cellInput({ kind: "blank", style: "plain" })).toBe("");
  });
});
