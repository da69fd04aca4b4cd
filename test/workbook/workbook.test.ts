import { engineForTests } from "./engineForTests";
import { Workbook } from "../../src/workbook/workbook";

describe("workbook", () => {
  it("starts", async () => {
    const engine = await engineForTests();
    const w = Workbook.create(engine, "甲");
    expect(w.sheets().map((s) => s.name)).toEqual(["甲"]);
    const again = Workbook.open(engine, w.save());
    expect(again).toBeInstanceOf(Workbook);
  });
});
