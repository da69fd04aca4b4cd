/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import about from "../../../package.json";
import { press, relief, said, showPane, type ShownPane } from "./openPane";

const lines = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    screen.getAllByRole("term").map((term) => [term.textContent ?? "", term.nextElementSibling?.textContent ?? ""]),
  );
const open = async (shown: ShownPane) => {
  await press(shown, "诊断信息");
  await screen.findByText(/报告问题时请附上这些信息/);
};

describe("诊断信息", () => {
  it("names host, platform, versions and requirement sets", async () => {
    const shown = await showPane(relief, { platform: "PC", version: "16.0.14332.20000" });
    await open(shown);
    expect(lines()).toMatchObject({
      加载项版本: about.version,
      宿主: "Excel",
      平台: "PC",
      "Excel 版本": "16.0.14332.20000",
      界面语言: "zh-CN",
      自评表: "1",
      ExcelApi: "支持到 1.14",
      SharedRuntime: "支持到 1.1",
      OpenBrowserWindowApi: "不支持",
      自定义函数: "可用",
    });
  });
  it("holds nothing from the sheets", async () => {
    const shown = await showPane(relief);
    await open(shown);
    expect(Object.values(lines()).join()).not.toMatch(/特困|4754|临时救助/);
  });
  it("is copied line by line", async () => {
    const shown = await showPane(relief);
    await open(shown);
    await press(shown, "复制");
    expect(await said()).toHaveTextContent("已复制。");
    expect(await navigator.clipboard.readText()).toMatch(/^加载项版本: .*\n宿主: Excel\n/);
  });
  it("says when it could not be copied", async () => {
    const shown = await showPane(relief);
    await open(shown);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    await press(shown, "复制");
    expect(await said()).toHaveTextContent("没有复制成功，请选中下方文字后复制。");
  });
  it("leads back to the overview", async () => {
    const shown = await showPane(relief);
    await open(shown);
    await press(shown, "概览");
    expect(screen.getByRole("region", { name: "综合得分" })).toBeVisible();
  });
});
