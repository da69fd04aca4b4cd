/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { longForm } from "./longForm";
import { cursor, founding, press, relief, said, showPane, turnTo } from "./openPane";

const specials = /特困人员救助供养人数/;

describe("指标", () => {
  it("shows score, target, actual, claimed score and how the score comes about", async () => {
    const shown = await showPane(relief);
    await turnTo(shown, "指标");
    const item = await screen.findByRole("button", { name: specials });
    expect(item).toHaveTextContent("4.84 / 5");
    expect(item).toHaveTextContent("目标 >=4754人 · 实际 4604人 · 自评 ≠ 5");
    expect(item).toHaveTextContent("正向指标：4604 ÷ 4754 = 96.84%，5 分 × 96.84% = 4.84 分");
    expect(item).toHaveTextContent("偏差原因：特困人员实行动态管理");
  });
  it("lists every indicator of the form, under its composite item", async () => {
    const shown = await showPane(founding);
    await turnTo(shown, "指标");
    expect(await screen.findByText("共 20 项，点一项即选中所在单元格")).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(20);
    const groups = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(groups.join()).toMatch(/项目产出.*项目效益.*项目满意度/);
  });
  it("selects the actual of the one that is clicked", async () => {
    const shown = await showPane(relief);
    await turnTo(shown, "指标");
    const item = await screen.findByRole("button", { name: specials });
    shown.trips();
    await shown.user.click(item);
    expect(cursor(shown)).toBe("自评表!G14");
    expect(shown.trips()).toBe(1);
  });
  it("shows a hundred at a time, and as many as it takes to show the one that is explained", async () => {
    const shown = await showPane(longForm(150));
    await turnTo(shown, "指标");
    await screen.findByText(/共 150 项/);
    expect(screen.getAllByRole("listitem")).toHaveLength(100);
    act(() => shown.host.select("Sheet1", "G150"));
    await act(() => shown.pane.run("explainScore"));
    expect(screen.getByRole("button", { name: /第148类/ })).toHaveFocus();
    await press(shown, /^再显示/);
    expect(screen.getAllByRole("listitem")).toHaveLength(150);
  });
});

describe("解释这个得分", () => {
  it("opens the indicator of the selected row and says its sentence", async () => {
    const shown = await showPane(relief);
    act(() => shown.host.select("自评表", "B14"));
    shown.trips();
    await act(() => shown.pane.run("explainScore"));
    expect(shown.trips()).toBeLessThanOrEqual(4);
    expect(await said()).toHaveTextContent(/特困人员救助供养人数.*得 4.84 分（分值 5 分）。正向指标：4604 ÷ 4754/);
    expect(await screen.findByRole("button", { name: specials })).toHaveFocus();
    expect(screen.getByRole("tab", { name: "指标" })).toHaveAttribute("aria-selected", "true");
  });
  it("says what to select where the cell is in no indicator's row", async () => {
    const shown = await showPane(relief);
    act(() => shown.host.select("自评表", "B1"));
    await act(() => shown.pane.run("explainScore"));
    expect(await said()).toHaveTextContent("所选单元格（B1）不在自评表的指标行里。");
  });
  it("speaks English where Excel does", async () => {
    const shown = await showPane(relief, { displayLanguage: "en-US" });
    act(() => shown.host.select("自评表", "B14"));
    await act(() => shown.pane.run("explainScore"));
    expect(await said()).toHaveTextContent(/4.84 of 5 points/);
  });
});
