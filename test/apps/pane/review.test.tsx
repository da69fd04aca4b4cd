/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { press, relief, reopened, said, showPane, turnTo, type ShownPane } from "./openPane";

const openPapers = async (shown: ShownPane) => {
  await turnTo(shown, "文书");
  await screen.findByRole("table", { name: "各项得分" });
};
const field = (name: string) => screen.getByRole("textbox", { name: `「${name}」的复核得分` });
const give = (name: string, score: string) => {
  fireEvent.change(field(name), { target: { value: score } });
  fireEvent.blur(field(name));
};
const text = () => screen.getByRole("region", { name: "复核" }).textContent;

const downloads: string[] = [];
const copied: string[] = [];
beforeEach(() => {
  downloads.length = 0;
  copied.length = 0;
  Object.assign(URL, { createObjectURL: () => "blob:review", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
});
afterEach(() => jest.restoreAllMocks());

const onClipboard = () =>
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (one: string) => void copied.push(one) },
  });

describe("文书", () => {
  it("复核：改得分和文字，偏离度跟着变，存进工作簿，再打开还在", async () => {
    const shown = await showPane(relief);
    await openPapers(shown);
    expect(text()).toContain("自评 90 分，复核 88.93 分，偏离度 1.19%");
    give("扶贫临时救助人数(按月平均)", "8");
    expect(text()).toContain("复核 86.93 分");
    give("扶贫临时救助人数(按月平均)", "11");
    expect(screen.getByRole("alert")).toHaveTextContent("应是 0 到 10 之间的数，没有采用");
    expect(text()).toContain("复核 86.93 分");
    give("扶贫临时救助人数(按月平均)", "8");
    const more = screen.getByRole("textbox", { name: "补充意见" });
    fireEvent.change(more, { target: { value: "请补充佐证材料。" } });
    fireEvent.blur(more);
    shown.trips();
    await press(shown, "保存到工作簿");
    expect(await said()).toHaveTextContent("复核内容已保存在工作簿中。");
    expect(shown.trips()).toBeLessThanOrEqual(4);

    const again = await reopened(shown);
    await openPapers(again);
    await waitFor(() => expect(text()).toContain("复核 86.93 分"));
    expect(screen.getByRole("textbox", { name: "补充意见" })).toHaveValue("请补充佐证材料。");
    give("扶贫临时救助人数(按月平均)", "");
    expect(text()).toContain("复核 88.93 分");
  });

  it("复核：导出意见书，并记下本次意见", async () => {
    const shown = await showPane(relief);
    await openPapers(shown);
    await press(shown, "导出复核意见书 .docx");
    expect(await said()).toHaveTextContent("本次意见已记入工作簿");
    expect(downloads).toEqual([expect.stringMatching(/^.*自评表.*复核意见书\.docx$/)]);
  });

  it("系统回填：按原表行序复制，得分是测算的得分", async () => {
    const shown = await showPane(relief);
    await openPapers(shown);
    onClipboard();
    await press(shown, "复制整张表");
    expect(await said()).toHaveTextContent("已复制 9 行。");
    const lines = (copied[0] ?? "").split("\n").map((line) => line.split("\t"));
    expect(lines[0]).toEqual([
      "一级指标",
      "二级指标",
      "三级指标",
      "分值",
      "年度指标值",
      "全年实际完成值",
      "得分",
      "未完成原因和改进措施",
    ]);
    expect(lines.slice(1).map((line) => line[6])).toEqual(["5", "5", "5", "4.84", "10", "5", "5", "9.09", "30"]);
    await press(shown, "只复制「得分」一栏");
    await waitFor(() => expect(copied[1]).toBe("5\n5\n5\n4.84\n10\n5\n5\n9.09\n30"));
    expect(within(screen.getByRole("region", { name: /^系统回填表/ })).getByText("9.09")).toBeVisible();
  });

  it("系统回填：数着字数改短", async () => {
    const shown = await showPane([
      ["项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "培训人数", "≥100人", "100人", 50, 50],
      ["产出指标", "质量指标", "合格率", "≥90%", "95%", 50, 50],
      ["存在问题（100字以内）", "问题".repeat(51)],
    ]);
    await openPapers(shown);
    const long = screen.getByRole("textbox", { name: "存在问题（100字以内）" });
    expect(screen.getByText("102／100 字，超出 2 字")).toBeVisible();
    expect(long).toHaveAttribute("aria-invalid", "true");
    fireEvent.change(long, { target: { value: `${"问题".repeat(50)} \n` } });
    expect(screen.getByText("100／100 字")).toBeVisible();
  });
});
