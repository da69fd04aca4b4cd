import { workbenchTexts } from "../../../src/trial/workbench/texts";
import { figures } from "../../../src/trial/workbench/figures";

describe("what the status line says of selected cells", () => {
  it.each([
    [[20, 33, 28, 15], "平均值：24　计数：4　求和：96"],
    [[0.1, 0.2], "平均值：0.15　计数：2　求和：0.3"],
    [["达成", 5, ""], "平均值：5　计数：2　求和：5"],
    [["达成", "未达成"], "计数：2"],
    [[5], ""],
    [["", ""], ""],
  ])("%j: %s", (values, said) => expect(figures(values, workbenchTexts["zh-CN"])).toBe(said));

  it("says it in English too", () => {
    expect(figures([1, 2], workbenchTexts["en-US"])).toBe("Average: 1.5   Count: 2   Sum: 3");
  });
});
