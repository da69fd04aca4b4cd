import { eventually } from "./eventually";
import { goTo, shown, type } from "./grid";
import { screenshot } from "./screenshot";
import { openWorkbench } from "./workbenchPage";

describe("a formula of ours", () => {
  it("is chosen from the list, its cells are clicked, and it follows them", async () => {
    const { page } = await openWorkbench();
    const click = (cell: string) => page.locator(`#cell-${cell}`).click();
    await page.locator("#cell-C11").waitFor();
    await goTo(page, "J3");
    await page.keyboard.type("=PERF.SC");
    await page.getByRole("option", { name: /^PERF\.SCORE / }).waitFor();
    await page.keyboard.press("Tab");
    await click("E11");
    await page.keyboard.type(",");
    await click("F11");
    await page.keyboard.type(",");
    await click("D11");
    expect(await page.locator("#formula-bar").inputValue()).toBe("=PERF.SCORE(E11,F11,D11");
    await screenshot(page, "函数", "点选单元格");
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    await goTo(page, "J3");
    await eventually(() => shown(page, "J3"), "2");
    expect(await page.locator("#formula-bar").inputValue()).toBe("=PERF.SCORE(E11,F11,D11)");
    await type(page, "F11", "150人");
    await goTo(page, "J3");
    await eventually(() => shown(page, "J3"), "3");
    await screenshot(page, "函数", "结果");
  });

  it("with an argument it cannot use shows the error and why", async () => {
    const { page } = await openWorkbench();
    await page.locator("#cell-C11").waitFor();
    await type(page, "J3", '=PERF.SCORE("≥5人","3人","多少")');
    await goTo(page, "J3");
    await eventually(() => shown(page, "J3"), "#VALUE!");
  });
});
