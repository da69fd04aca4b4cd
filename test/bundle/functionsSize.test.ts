import { codeSize } from "../../scripts/build/codeSize";

describe("the code a function call needs", () => {
  it("is at most 15 KB gzip more than the domain itself", async () => {
    const own = (await codeSize("src/apps/pane/registerFunctions.ts")) - (await codeSize("src/evaluation/evaluate.ts"));
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThanOrEqual(15 * 1024);
  });
});
