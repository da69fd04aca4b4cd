/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { answer, hostFor, press, relief, said, showPane, showPaneOn, valueOf } from "./openPane";

describe("a host that never answers", () => {
  /** From here on seconds pass when they are told to. */
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  const begin = async () => {
    const shown = await showPane(relief);
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
    return shown;
  };
  afterEach(() => jest.useRealTimers());

  it("is given up with a sentence, nothing is written, and the next click works", async () => {
    const shown = await begin();
    shown.host.faults.next({ kind: "hang" });
    void act(() => void shown.pane.run("generateSummary"));
    await pass(31_000);
    expect(screen.getByText(/Excel 没有在规定时间内响应。请稍候再试/)).toBeVisible();
    expect(shown.host.book.find("绩效自评汇总")).toBeNull();
    jest.useRealTimers();
    await press(shown, "生成汇总表");
    expect(await screen.findByText(/已生成「绩效自评汇总」/)).toBeVisible();
  });
  it("says that it waits, and shows the work, while it is waited for", async () => {
    const shown = await begin();
    shown.host.faults.next({ kind: "hang" });
    void act(() => void shown.pane.run("generateSummary"));
    await pass(250);
    expect(screen.queryByRole("progressbar")).toBeNull();
    await pass(100);
    expect(screen.getByRole("progressbar", { name: "正在执行「生成汇总表」…" })).toBeVisible();
    await pass(1_500);
    expect(screen.getByText("Excel 还没有答复。如果正在编辑单元格，请先按 Enter 结束编辑。")).toBeVisible();
    await pass(30_000);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});

describe("a workbook that cannot be read", () => {
  it("is said in words, with a way on", async () => {
    const onHost = await hostFor(relief);
    // the reading's, and the one that asks to be told of changes
    onHost.host.faults.next({ kind: "error", code: "GeneralException" }, 5);
    const shown = await showPaneOn(onHost);
    expect(screen.getByRole("alert")).toHaveTextContent(/Excel 报告了一个意外的错误/);
    await press(shown, "重试");
    expect(await screen.findByRole("region", { name: "综合得分" })).toHaveTextContent("88.93分");
  });
  it("is read again by itself where the host stumbled once", async () => {
    const onHost = await hostFor(relief);
    onHost.host.faults.next({ kind: "fail" });
    await showPaneOn(onHost);
    expect(screen.getByRole("region", { name: "综合得分" })).toHaveTextContent("88.93分");
  });
  it("keeps showing the last result where a later reading fails", async () => {
    const shown = await showPane(relief);
    shown.host.faults.next({ kind: "error", code: "GeneralException" }, 4);
    await press(shown, "重新读取");
    expect(await said()).toHaveTextContent(/Excel 报告了一个意外的错误/);
    expect(screen.getByRole("region", { name: "综合得分" })).toHaveTextContent("88.93分");
  });
});

describe("a cell being edited", () => {
  it("lets commands wait, says why, and lets them end when the editing ends", async () => {
    const shown = await showPane(relief);
    shown.host.beginCellEdit();
    await press(shown, "生成汇总表");
    expect(await screen.findByRole("progressbar", { name: "正在执行「生成汇总表」…" })).toBeVisible();
    expect(await screen.findByText("Excel 还没有答复。如果正在编辑单元格，请先按 Enter 结束编辑。")).toBeVisible();
    expect(screen.getByRole("button", { name: "生成汇总表" })).toHaveAttribute("aria-disabled", "true");
    act(() => shown.host.endCellEdit());
    expect(await screen.findByText(/已生成「绩效自评汇总」/)).toBeVisible();
    expect(screen.queryByText(/Excel 还没有答复/)).toBeNull();
  });
});

describe("a command that runs", () => {
  it("is not begun twice", async () => {
    const shown = await showPane(relief);
    shown.host.beginCellEdit();
    await press(shown, "生成汇总表");
    await screen.findByRole("progressbar");
    await press(shown, "填入得分");
    act(() => shown.host.endCellEdit());
    expect(await screen.findByText(/已生成/)).toBeVisible();
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });
});

describe("a write that the host breaks off", () => {
  it("is said, and nothing was written", async () => {
    const shown = await showPane(relief);
    await press(shown, "填入得分");
    await screen.findByRole("alertdialog");
    shown.host.faults.next({ kind: "fail" });
    await answer(shown, "填入");
    expect(await said()).toHaveTextContent(/Excel 报告了一个意外的错误/);
    expect(await valueOf("自评表", "H14")).toBe(5);
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "填入得分" })).toHaveAttribute("aria-disabled", "false"),
    );
  });
});
