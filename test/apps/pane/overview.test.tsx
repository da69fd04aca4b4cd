/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { founding, relief, showPane, several } from "./openPane";

describe("the overview", () => {
  it("shows the founding report's table: 20, 33, 28, 15 and 96", async () => {
    await showPane(founding);
    expect(screen.getByRole("region", { name: "综合得分" })).toHaveTextContent("96分评价等级 优");
    const rows = within(screen.getByRole("table", { name: "综合得分表" })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "评价项目得分 / 标准分值得分率自评",
      "预算执行情况20 / 20100.00%20",
      "项目产出33 / 3594.29%33",
      "项目效益28 / 3093.33%28",
      "项目满意度15 / 15100.00%15",
      "综合绩效96 / 10096.00%96",
    ]);
  });
  it("says how far the claimed total is from the computed one", async () => {
    await showPane(relief);
    expect(screen.getByText("测算比自评低 1.07 分")).toBeVisible();
  });
  it("speaks English where Excel does", async () => {
    await showPane(founding, { displayLanguage: "en-US" });
    expect(screen.getByRole("tab", { name: "Overview" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("button", { name: "Generate Summary" })).toBeVisible();
  });
  it("lets choose among several forms", async () => {
    const { user } = await showPane(several);
    const choice = screen.getByRole("combobox", { name: "自评表" });
    const [, second] = within(choice).getAllByRole("option");
    await user.selectOptions(choice, second ?? []);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(second?.textContent?.split(" · ")[1]);
  });
  it("leads to the findings of a severity", async () => {
    const { user } = await showPane(relief);
    await user.click(screen.getByRole("button", { name: "查看错误 3 处" }));
    expect(await screen.findByRole("button", { name: "错误 3", pressed: true })).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
  });
});

describe("the tabs", () => {
  it("are one stop of the Tab key, with arrows between them", async () => {
    const { user } = await showPane(founding);
    screen.getByRole("tab", { name: "概览" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: /疑点/ })).toHaveFocus();
    expect(screen.getByRole("tab", { name: /疑点/ })).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{End}");
    expect(screen.getByRole("tab", { name: "函数" })).toHaveFocus();
    expect(screen.getAllByRole("tab").filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  });
});
