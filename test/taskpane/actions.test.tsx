/** @jest-environment ./test/taskpane/environment.cjs */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { relief, showPane, valueOf, type ShownPane } from "./openPane";

const sheet = "自评表";
const said = () => screen.findByText(/./, { selector: ".p-notice p" });
const answer = async ({ user }: ShownPane, name: string) => {
  const dialog = await screen.findByRole("alertdialog");
  await user.click(within(dialog).getByRole("button", { name }));
};
const press = async ({ user }: ShownPane, name: string) => user.click(screen.getByRole("button", { name }));

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
  it("keeps showing the form while its summary is in front", async () => {
    const shown = await showPane(relief);
    await press(shown, "生成汇总表");
    await said();
    await act(() => shown.pane.activated());
    expect(screen.getByRole("table", { name: "综合得分表" })).toBeVisible();
  });
});

describe("写回得分", () => {
  it("asks, naming each cell with its score before and after, and writes nothing when declined", async () => {
    const shown = await showPane(relief);
    shown.trips();
    await press(shown, "写回得分");
    const dialog = await screen.findByRole("alertdialog", { name: "写回 2 个得分？" });
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
  it("writes when agreed to, follows the new scores, and is undone", async () => {
    const shown = await showPane(relief);
    await press(shown, "写回得分");
    await screen.findByRole("alertdialog");
    shown.trips();
    await answer(shown, "写回");
    expect(await said()).toHaveTextContent("已写回 2 个得分（「自评表」）。可随时撤销。");
    expect(await valueOf(sheet, "H14")).toBe(4.84);
    expect(await screen.findByText("15", { selector: ".p-count" })).toBeVisible();
    await press(shown, "撤销上次写入");
    expect(await screen.findByText("已撤销上次写回，恢复了 2 个单元格。")).toBeVisible();
    expect(await valueOf(sheet, "H14")).toBe(5);
  });
  it("refuses a protected sheet in a sentence", async () => {
    const shown = await showPane(relief);
    await onSheet(({ protection }) => protection.protect());
    await press(shown, "写回得分");
    await answer(shown, "写回");
    expect(await said()).toHaveTextContent("工作表「自评表」受保护，不能写入。请先撤销工作表保护。");
    expect(await valueOf(sheet, "H14")).toBe(5);
  });
  it("withdraws the question when the sheet changes under it", async () => {
    const shown = await showPane(relief);
    await press(shown, "写回得分");
    await screen.findByRole("alertdialog");
    act(() => shown.host.type(sheet, "F14", [["4754人"]]));
    expect(await screen.findByText(/表格内容已变动/)).toBeVisible();
    expect(screen.queryByRole("alertdialog")).toBeNull();
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
