/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { longForm } from "./longForm";
import { cursor, founding, press, relief, said, showPane, turnTo } from "./openPane";

const items = () => within(screen.getByRole("list")).getAllByRole("listitem");

describe("疑点", () => {
  it("lists each finding with severity, title, cell and sentence, errors first", async () => {
    const shown = await showPane(relief);
    await turnTo(shown, /疑点/);
    expect(await screen.findByText(/共 \d+ 条，点一条即选中所在单元格/)).toBeVisible();
    const severities = items().map((item) => item.querySelector(".p-severity")?.textContent);
    expect(new Set(severities.slice(0, 3))).toEqual(new Set(["错误"]));
    expect(new Set(severities.slice(3))).toEqual(new Set(["警告", "提示"]));
    expect(screen.getByRole("button", { name: /^错误.*H14/ })).toHaveTextContent(
      /^错误自评高于测算H14★★★特困人员救助供养人数.*自评得分 5 分/,
    );
  });
  it("counts what the tab counts", async () => {
    const shown = await showPane(relief);
    const count = screen.getByRole("tab", { name: /疑点/ }).textContent?.replace(/\D/g, "");
    await turnTo(shown, /疑点/);
    await screen.findByRole("list");
    expect(items()).toHaveLength(Number(count));
  });
  it("shows one severity at a time, and all again", async () => {
    const shown = await showPane(relief);
    await turnTo(shown, /疑点/);
    await screen.findByRole("list");
    const all = items().length;
    await press(shown, /^警告 \d+$/);
    const warnings = items().length;
    expect(items().every((item) => item.textContent?.startsWith("警告"))).toBe(true);
    await press(shown, /^错误 \d+$/);
    expect(items()).toHaveLength(3);
    expect(screen.getByRole("button", { name: /^错误 \d+$/ })).toHaveAttribute("aria-pressed", "true");
    await press(shown, /^全部 \d+$/);
    expect(items()).toHaveLength(all);
    expect(warnings).toBeLessThan(all);
  });
  it("shows one entry for each row of the form, its findings under it", async () => {
    const shown = await showPane(relief);
    await turnTo(shown, /疑点/);
    await screen.findByRole("list");
    const form = shown.pane.store.get().opened?.result.forms[0];
    const rows = new Set(form?.findings.map(({ row, indicator, cell }) => `${row ?? cell} ${indicator === null}`));
    expect(items().length).toBeLessThanOrEqual(rows.size);
    expect(within(screen.getByRole("list")).getAllByRole("button").length).toBeGreaterThanOrEqual(items().length);
  });
  it("goes from entry to entry by F8 and back by Shift+F8, round at the ends", async () => {
    const shown = await showPane(relief);
    await shown.user.keyboard("{F8}");
    const first = cursor(shown);
    expect(await screen.findByRole("tab", { name: /疑点/, selected: true })).toBeVisible();
    await shown.user.keyboard("{F8}");
    const second = cursor(shown);
    expect(second).not.toBe(first);
    await shown.user.keyboard("{Shift>}{F8}{/Shift}");
    expect(cursor(shown)).toBe(first);
    expect(
      screen.getAllByRole("button").filter((one) => one.ariaCurrent ?? one.getAttribute("aria-current")),
    ).toHaveLength(1);
    await shown.user.keyboard("{Shift>}{F8}{/Shift}");
    const last = shown.pane.store.get().entry;
    expect(last).toBe(items().length - 1);
  });
  it("lists what was checked and found right, folded", async () => {
    const shown = await showPane(founding);
    await turnTo(shown, /疑点/);
    await shown.user.click(await screen.findByText(/^已核对无误 \d+ 项$/));
    expect(screen.getByText(/^已核对：.*合计/)).toBeVisible();
  });
  it("selects the cell of the finding that is clicked, in one round trip", async () => {
    const shown = await showPane(relief);
    await turnTo(shown, /疑点/);
    await screen.findByRole("list");
    shown.trips();
    await press(shown, /自评高于测算.*H18/);
    expect(cursor(shown)).toBe("自评表!H18");
    expect(shown.trips()).toBe(1);
  });
  it("says why where the sheet of a finding is gone", async () => {
    const shown = await showPane(relief);
    await turnTo(shown, /疑点/);
    await screen.findByRole("list");
    shown.host.faults.next({ kind: "error", code: "ItemNotFound" });
    await press(shown, /自评高于测算.*H18/);
    expect(await said()).toHaveTextContent("要找的工作表或单元格已不存在。");
    // what failed is no news any more once the next one went well
    await press(shown, /自评高于测算.*H18/);
    expect(screen.queryByText("要找的工作表或单元格已不存在。")).toBeNull();
  });
  it("says that there are none", async () => {
    const shown = await showPane(founding);
    await turnTo(shown, /疑点/);
    await screen.findByRole("group", { name: "按级别筛选" });
    await press(shown, /^错误 \d+$/);
    expect(screen.getByText("没有这一级别的疑点。")).toBeVisible();
    expect(screen.queryAllByRole("listitem")).toHaveLength(0);
  });
  it("shows a hundred at a time where there are more", async () => {
    const shown = await showPane(longForm(150));
    await turnTo(shown, /疑点/);
    await screen.findByRole("list");
    expect(items()).toHaveLength(100);
    await press(shown, /^再显示 \d+ 项$/);
    expect(items().length).toBeGreaterThan(150);
  });
  it("speaks English where Excel does", async () => {
    const shown = await showPane(relief, { displayLanguage: "en-US" });
    await turnTo(shown, /Findings/);
    expect(await screen.findByRole("group", { name: "Filter by severity" })).toBeVisible();
    expect(items()[0]).toHaveTextContent(/^ErrorWrong weightsE11The weights add up to 90/);
  });
});
