import { columnRuns } from "../../../src/hosts/excel/columnRuns";

const at = (sheet: string, ...cells: readonly string[]) => cells.map((cell) => ({ sheet, cell }));

describe("cells below each other", () => {
  it("are one range, whatever the order they come in", () => {
    const runs = columnRuns([...at("乙", "G12", "G10", "G11", "F11"), ...at("甲", "G13"), ...at("乙", "AA10", "G14")]);
    expect(runs.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
      "乙!F11:F11",
      "乙!G10:G12",
      "乙!G14:G14",
      "乙!AA10:AA10",
      "甲!G13:G13",
    ]);
  });

  it("are kept apart where they differ", () => {
    const cells = at("甲", "A1", "A2", "A3").map((cell, index) => ({ ...cell, red: index < 2 }));
    expect(columnRuns(cells, (a, b) => a.red === b.red).map(({ address }) => address)).toEqual(["A1:A2", "A3:A3"]);
  });
});
