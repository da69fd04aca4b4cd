import type { Frame } from "playwright-core";
import { commandTexts } from "../../src/wording/commandTexts";
import { tabs } from "../../src/apps/pane/state/paneState";
import { paneTexts } from "../../src/wording/paneTexts";
import { violations } from "./axe";
import { lowContrast } from "./contrast";
import { eventually } from "./eventually";
import { goTo, sheetInFront, shown, type } from "./grid";
import { screenshot } from "./screenshot";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

/** Each look and each language once: colours don't depend on the words, nor widths on the colours. */
const looks = [
  { locale: "zh-CN", look: "light", theme: "light", forced: false },
  { locale: "en-US", look: "dark", theme: "dark", forced: false },
  { locale: "zh-CN", look: "forced colours", theme: "dark", forced: true },
] as const;

/** Resolves once nothing moves or fades any more. */
const settle = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );

describe.each(looks)("$locale, $look", ({ locale, look, theme, forced }) => {
  const names = commandTexts[locale].names;
  let at: WorkbenchPage;
  const shot = (step: string) => screenshot(at.page, `${locale} ${look}`, step);
  const clean = async (frame: Frame, what: string): Promise<void> => {
    await settle(frame);
    const found = await violations(frame, forced ? ["color-contrast"] : []);
    expect([what, found]).toEqual([what, []]);
    if (forced) expect([what, await frame.evaluate(lowContrast)]).toEqual([what, []]);
    await shot(what);
  };
  const button = (name: string) => at.pane.getByRole("button", { name, exact: true });
  const there = () => at.pane.locator("#view .p-pending").waitFor({ state: "detached" });

  beforeAll(async () => {
    at = await openWorkbench({
      search: `?locale=${locale}&theme=${theme}`,
      locale,
      colorScheme: theme,
      forcedColors: forced ? "active" : "none",
    });
    // the number stands in plain markup first; what is looked at is the frame that takes its place
    await at.pane.getByRole("tab").first().waitFor();
  });
  afterAll(() => at.page.context().close());

  it("every view of the pane keeps axe's rules", async () => {
    await clean(at.frame(), "overview");
    for (const [index, view] of tabs.slice(1).entries()) {
      await at.pane
        .getByRole("tab")
        .nth(index + 1)
        .click();
      await there();
      await clean(at.frame(), view);
    }
    await at.pane.getByRole("tab").first().click();
    await button((await paneTexts(locale)).diagnostics).click();
    await there();
    await clean(at.frame(), "diagnostics");
    await at.pane.locator(".p-back button").click();
  });

  it("so does the question before the form is written, and what is said after", async () => {
    await type(at.page, "F11", "150人");
    await eventually(() => at.pane.locator(".p-total-number").textContent(), "97");
    await button(names.writeBackScores).click();
    const dialog = at.pane.getByRole("alertdialog");
    await dialog.waitFor();
    await clean(at.frame(), "question");
    await dialog.getByRole("button").first().click();
    await dialog.waitFor({ state: "detached" });
    await at.pane.locator(".p-notice").waitFor();
    await clean(at.frame(), "notice");
  });

  it("so does the page around: form, summary, cell menu, formula help", async () => {
    const page = at.page.mainFrame();
    await clean(page, "form");
    await button(names.generateSummary).click();
    await eventually(() => sheetInFront(at.page), "绩效自评汇总");
    await clean(page, "summary");
    await goTo(at.page, "J40");
    await at.page.keyboard.press("Shift+F10");
    await at.page.getByRole("menu").waitFor();
    await clean(page, "cell menu");
    await at.page.keyboard.press("Escape");
    await at.page.keyboard.type("=PERF.");
    await at.page.locator("#formula-help").waitFor();
    await clean(page, "formula help");
    await at.page.keyboard.press("Escape");
    await at.page.locator("#formula-help").waitFor({ state: "hidden" });
    await at.page.keyboard.press("Escape");
    expect(await shown(at.page, "J40")).toBe("2.00");
  });

  it("the pane at its narrowest needs no scrolling sideways", async () => {
    await at.page.locator("#pane-edge").focus();
    for (let press = 0; press < 3; press += 1) await at.page.keyboard.press("ArrowRight");
    for (const tab of await at.pane.getByRole("tab").all()) {
      await tab.click();
      await there();
      const tooWide = await at
        .frame()
        .evaluate(() =>
          [...document.querySelectorAll("body, .p-view, .p-top, .p-tabs")]
            .filter((element) => element.scrollWidth > element.clientWidth)
            .map(({ className }) => className),
        );
      expect([await tab.textContent(), tooWide]).toEqual([await tab.textContent(), []]);
    }
    await shot("narrow");
  });
});
