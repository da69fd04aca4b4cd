import { codeSize } from "../../scripts/build/codeSize";

describe("the code a function call needs", () => {
  it("is at most 15 KB gzip more than the domain itself, but for what chooses a workbook's profile", async () => {
    const domain = (await codeSize("src/evaluation/evaluate.ts")) - (await codeSize("src/evaluation/rules/places.ts"));
    const own = (await codeSize("src/apps/pane/registerFunctions.ts")) - domain;
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThanOrEqual(15 * 1024);
  });
});
