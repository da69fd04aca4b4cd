import { readCell } from "../../src/value/read";
import { read, told } from "./told";

describe("没有内容的单元格", () => {
  it.each([
    ["blank", ["", "   ", "\n", "\u3000"]],
    ["mark", ["/", "／", "\\", "-", "—", "——", "－", "……", "…", "...", "N/A", "不适用", "不涉及"]],
    ["none", ["无", "没有", "暂无", "无。"]],
    [
      "placeholder",
      [
        "指标1：",
        "指标2",
        "指标一：",
        "≥**人",
        "XX",
        "≥XX%",
        "___",
        "请填写",
        "（填写具体数值）",
        "如无则填写无",
        "例：100%",
      ],
    ],
    ["error", ["#N/A", "#DIV/0!", "#REF!", "#VALUE!"]],
  ])("%s", (why, texts) => {
    for (const text of texts) expect([text, read(text)]).toEqual([text, `nothing: ${why}`]);
  });

  it.each([
    ["无重大安全事故", "0"],
    ["零投诉", "0"],
    ["未发生", "0"],
    ["未发生安全事故", "0"],
    ["0起", "0 起"],
    ["全覆盖", "100 %"],
    ["基本全覆盖", "text"],
    ["无障碍设施完善", "text"],
    ["不断完善", "trend rising 2"],
  ])("%s says something: %s", (text, value) => expect(read(text)).toBe(value));
});

describe("单元格的类型", () => {
  it.each([
    [null, "General", "nothing: blank"],
    [0.96, "0%", "96 %"],
    [0.9603, "0.00%", "96.03 %"],
    [1, "0%", "100 %"],
    [0.96, "General", "0.96"],
    [96, "0.00", "96"],
    [0.1 + 0.2, "General", "0.3"],
    [5607.7, "#,##0.00", "5607.7"],
    [1e-7, "General", "0.0000001"],
    [true, "General", "yesno yesno 1"],
    [false, "General", "yesno yesno 0"],
    ["96%", "@", "96 %"],
    [Number.NaN, "General", "nothing: error"],
    [Number.POSITIVE_INFINITY, "General", "nothing: error"],
  ])("%s shown as %s is %s", (value, format, expected) => expect(told(readCell(value, format))).toBe(expected));
});
