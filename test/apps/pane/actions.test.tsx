/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { answer, press, relief, reopened, said, showPane, valueOf } from "./openPane";

const sheet = "自评表";
const onSheet = (change: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });

describe("生成汇总表", () => {
  it("takes at most four round trips, says what it wrote, and can be undone", async () => {
    const shown = await showPane(relief);
    await press(shown, "生成汇总表");
    expect(await said()).toHaveTextContent("已生成「绩效自评汇总」：1 张自评表、9 项指标");
    expect(shown.trips()).toBeLessThanOrEqual(4);
    expect(await valueOf("绩效自评汇总", "A1")).toBe("绩效自评汇总表");
    await press(shown, "撤销");
    expect(await screen.findByText("已删除刚才新增的「绩效自评汇总」。")).toBeVisible();
  });
  it("goes back to the summary generated before, where there was one", async () => {
    const shown = await showPane(relief);
    await press(shown, "生成汇总表");
    await said();
    await press(shown, "生成汇总表");
    await screen.findByText(/已更新/);
    await press(shown, "撤销");
    expect(await screen.findByText("「绩效自评汇总」已恢复为上一次生成的内容。")).toBeVisible();
  });
  it("is offered anew in a workbook opened again whose form was changed since", async () => {
    const shown = await showPane(relief);
    await press(shown, "生成汇总表");
    await said();
    act(() => shown.host.type(sheet, "G14", [["4000人"]]));
    await reopened(shown);
    expect(await screen.findByText("自评表已改动，汇总表还是改动前的内容。")).toBeVisible();
    expect(screen.getByRole("button", { name: "重新生成" })).toBeVisible();
  });
  it("keeps showing the form while its summary is in front", async () => {
    const shown = await showPane(relief);
    await press(shown, "生成汇总表");
    await said();
    expect(shown.host.book.active.name).toBe("绩效自评汇总");
    expect(screen.getByRole("table", { name: "综合得分表" })).toBeVisible();
  });
});

describe("固化为数值", () => {
  it("is offered once there is a summary, and takes its scores off the form and back", async () => {
    const shown = await showPane(relief);
    expect(screen.queryByRole("button", { name: "固化为数值" })).toBeNull();
    await press(shown, "生成汇总表");
    await said();
    await press(shown, "固化为数值");
    expect(await screen.findByText(/固化|数值/, { selector: ".p-notice p" })).toBeVisible();
    await press(shown, "恢复联动");
    expect(await screen.findByText(/联动/, { selector: ".p-notice p" })).toBeVisible();
  });
});

describe("填入得分", () => {
  it("asks, naming each cell with its score before and after, and writes nothing when declined", async () => {
    const shown = await showPane(relief);
    shown.trips();
    await press(shown, "填入得分");
    const dialog = await screen.findByRole("alertdialog", { name: "填入 2 个得分？" });
    expect(shown.trips()).toBeLessThanOrEqual(4);
    const rows = within(dialog).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^H14.*54\.84$/),
      expect.stringMatching(/^H18.*109\.09$/),
    ]);
    await answer(shown, "取消");
    expect(await said()).toHaveTextContent("已取消，什么也没有写入。");
    expect(await valueOf(sheet, "H14")).toBe(5);
  });
  it("writes into a column of its own when that is chosen, and leaves the claimed scores", async () => {
    const shown = await showPane(relief);
    await press(shown, "填入得分");
    await screen.findByRole("alertdialog");
    await answer(shown, "另起一列「测算得分」");
    expect(await said()).toHaveTextContent(/已填入 \d+ 个得分/);
    expect([await valueOf(sheet, "J10"), await valueOf(sheet, "J14"), await valueOf(sheet, "H14")]).toEqual([
      "测算得分",
      4.84,
      5,
    ]);
  });
  it("does not ask about a total that is a formula", async () => {
    const shown = await showPane(relief);
    act(() => shown.host.type(sheet, "D20", [["总分"]]));
    act(() => shown.host.type(sheet, "H20", [["=H5+SUM(H11:H19)"]]));
    await press(shown, "重新读取");
    await press(shown, "填入得分");
    const dialog = await screen.findByRole("alertdialog");
    const cells = within(dialog)
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent.slice(0, 3));
    expect(cells).toEqual(["H14", "H18"]);
  });
  it("writes when agreed to, follows the new scores, and is undone", async () => {
    const shown = await showPane(relief);
    await press(shown, "填入得分");
    await screen.findByRole("alertdialog");
    shown.trips();
    await answer(shown, "填入");
    expect(await said()).toHaveTextContent("已填入 2 个得分（「自评表」）。可随时撤销。");
    expect(await valueOf(sheet, "H14")).toBe(4.84);
    expect(await screen.findByRole("button", { name: "查看错误 1 处" })).toBeVisible();
    await press(shown, "撤销上次写入");
    expect(await screen.findByText("已撤销上次填入，恢复了 2 个单元格。")).toBeVisible();
    expect(await valueOf(sheet, "H14")).toBe(5);
  });
  it("is undone after the file was saved and opened again", async () => {
    const shown = await showPane(relief);
    await press(shown, "填入得分");
    await answer(shown, "填入");
    await said();
    const again = await reopened(shown);
    expect(await valueOf(sheet, "H14")).toBe(4.84);
    await press(again, "撤销上次写入");
    expect(await screen.findByText("已撤销上次填入，恢复了 2 个单元格。")).toBeVisible();
    expect(await valueOf(sheet, "H14")).toBe(5);
  });
  it("leaves what was changed since, and names it", async () => {
    const shown = await showPane(relief);
    await press(shown, "填入得分");
    await answer(shown, "填入");
    await said();
    act(() => shown.host.type(sheet, "H18", [[6]]));
    await press(shown, "撤销上次写入");
    expect(await screen.findByText(/另有 1 个单元格后来被改过，保持原样：自评表!H18/)).toBeVisible();
    expect(await valueOf(sheet, "H18")).toBe(6);
    expect(await valueOf(sheet, "H14")).toBe(5);
  });
  it("refuses a protected sheet in a sentence", async () => {
    const shown = await showPane(relief);
    await onSheet(({ protection }) => protection.protect());
    await press(shown, "填入得分");
    await answer(shown, "填入");
    expect(await said()).toHaveTextContent("工作表「自评表」受保护，不能写入。请先撤销工作表保护。");
    expect(await valueOf(sheet, "H14")).toBe(5);
  });
  it("withdraws the question when the sheet changes under it", async () => {
    const shown = await showPane(relief);
    await press(shown, "填入得分");
    await screen.findByRole("alertdialog");
    act(() => shown.host.type(sheet, "F14", [["4754人"]]));
    expect(await screen.findByText(/表格内容已变动/)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  });
});

describe("标记薄弱指标", () => {
  it("asks with the findings, marks, and leaves the texts as they are", async () => {
    const shown = await showPane(relief);
    const name = await valueOf(sheet, "D14");
    await press(shown, "标记薄弱指标");
    await answer(shown, "标记");
    expect(await said()).toHaveTextContent(/已标记 \d+ 项指标/);
    expect(await valueOf(sheet, "D14")).toBe(name);
    const again = await reopened(shown);
    await press(again, "撤销上次写入");
    expect(await screen.findByText(/已撤销上次标记，恢复了 \d+ 个单元格。/)).toBeVisible();
  });
  it("refuses a protected sheet in a sentence", async () => {
    const shown = await showPane(relief);
    await onSheet(({ protection }) => protection.protect());
    await press(shown, "标记薄弱指标");
    await answer(shown, "标记");
    expect(await said()).toHaveTextContent("工作表「自评表」受保护，不能写入。请先撤销工作表保护。");
  });
});

describe("撤销上次写入", () => {
  it("says so when there is nothing to undo", async () => {
    const shown = await showPane(relief);
    await press(shown, "撤销上次写入");
    expect(await said()).toHaveTextContent("没有可以撤销的写入。");
  });
});

describe("a host that fails", () => {
  it("is said in words, and the pane goes on", async () => {
    const shown = await showPane(relief);
    shown.host.faults.next({ kind: "error", code: "InvalidOperationInCellEditMode" });
    await press(shown, "生成汇总表");
    expect(await said()).toHaveTextContent("正在编辑单元格，请先按 Enter 结束编辑，然后再试一次。");
    await press(shown, "生成汇总表");
    expect(await screen.findByText(/已生成/)).toBeVisible();
  });
});
