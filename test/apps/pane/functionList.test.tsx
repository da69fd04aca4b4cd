/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { catalogue } from "../../../src/functions/catalogue/catalogue";
import { relief, said, showPane, turnTo, valueOf, type ShownPane } from "./openPane";

const openList = async (shown: ShownPane, tab = "函数") => {
  await turnTo(shown, tab);
  await screen.findByRole("searchbox");
};
const insert = /^把示例 =PERF.SCORE\("≥4754人","4604人",5\) 插入选中的单元格$/;
const example = async (shown: ShownPane) => {
  await openList(shown);
  await shown.user.click(screen.getByText("PERF.SCORE"));
  return screen.findByRole("button", { name: insert });
};

describe("函数", () => {
  it("lists the whole catalogue, each with its purpose", async () => {
    const shown = await showPane(relief);
    await openList(shown);
    for (const { id, description } of catalogue) {
      expect(screen.getByText(`PERF.${id}`)).toBeVisible();
      expect(screen.getByText(description["zh-CN"])).toBeVisible();
    }
  });
  it("finds functions by name, purpose and parameter", async () => {
    const shown = await showPane(relief);
    await openList(shown);
    const search = screen.getByRole("searchbox", { name: "按名称或用途查找" });
    await shown.user.type(search, "执行率");
    expect(screen.getByText("PERF.EXECRATE")).toBeVisible();
    expect(screen.queryByText("PERF.TIER")).toBeNull();
    await shown.user.clear(search);
    await shown.user.type(search, "perf.ti");
    expect(screen.getByText("PERF.TIER")).toBeVisible();
    await shown.user.type(search, "没有这种");
    expect(screen.getByText("没有这样的函数。")).toBeVisible();
  });
  it("shows rule, examples with their results, and a way to the help page", async () => {
    const shown = await showPane(relief);
    await example(shown);
    expect(
      screen.getByText("PERF.SCORE(目标值, 实际完成值, 分值, [自评得分], [方向], [评分规则], [评分标准])"),
    ).toBeVisible();
    expect(screen.getByText(/正向指标按完成比例得分，不超过分值/)).toBeVisible();
    expect(screen.getByText("4.84")).toBeVisible();
    const help = screen.getAllByRole("link", { name: "详细说明" }).map((link) => link.getAttribute("href"));
    expect(help).toContain("help/zh-CN/score.html");
  });
  it("inserts an example into the selected empty cell, which calculates", async () => {
    const shown = await showPane(relief);
    const button = await example(shown);
    act(() => shown.host.select("自评表", "L3"));
    shown.trips();
    await shown.user.click(button);
    expect(await said()).toHaveTextContent('已在 自评表!L3 插入 =PERF.SCORE("≥4754人","4604人",5)。');
    expect(shown.trips()).toBeLessThanOrEqual(4);
    expect(await valueOf("自评表", "L3")).toBe(4.84);
  });
  it("leaves a cell that holds something", async () => {
    const shown = await showPane(relief);
    const button = await example(shown);
    act(() => shown.host.select("自评表", "H14"));
    await shown.user.click(button);
    expect(await said()).toHaveTextContent("自评表!H14 已有内容，没有插入。请先选中一个空单元格。");
    expect(await valueOf("自评表", "H14")).toBe(5);
  });
  it("says what goes where the host has no custom functions, and inserts nothing", async () => {
    const shown = await showPane(relief, { sets: { CustomFunctionsRuntime: "0.0" } });
    await openList(shown);
    expect(screen.getByText(/这个 Excel 不支持自定义函数/)).toBeVisible();
    await shown.user.click(screen.getByText("PERF.SCORE"));
    expect(await screen.findByText("4.84")).toBeVisible();
    expect(screen.queryByRole("button", { name: insert })).toBeNull();
  });
  it("speaks English where Excel does", async () => {
    const shown = await showPane(relief, { displayLanguage: "en-US" });
    await openList(shown, "Functions");
    await shown.user.click(screen.getByText("PERF.GRADE"));
    expect((await screen.findAllByRole("button", { name: /^Insert the example =PERF.GRADE/ })).length).toBeGreaterThan(
      0,
    );
  });
});
