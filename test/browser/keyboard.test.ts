import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluatedForm } from "./evaluated";
import { eventually } from "./eventually";
import { save } from "./files";
import { selected, sheetInFront, shown } from "./grid";
import { focused, reach } from "./keyboard";
import { screenshot } from "./screenshot";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

const form = "部门整体绩效自评表";
const folder = mkdtempSync(join(tmpdir(), "perf-keyboard-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("without a mouse", () => {
  let at: WorkbenchPage;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await at.page.keyboard.press(key);
  };
  const total = () => at.pane.locator(".p-total-number").textContent();
  const said = () => at.pane.locator(".p-notice p").first().textContent();
  const step = (title: string) => screenshot(at.page, "只用键盘", title);
  /** To the cells, wherever the keyboard is. */
  const toCells = () => reach(at.page, /^编辑单元格/, "F6");
  const goTo = async (cell: string): Promise<void> => {
    await toCells();
    await press("Shift+F6");
    expect(await focused(at.page)).toBe("名称框");
    await at.page.keyboard.type(cell);
    await press("Enter");
    expect(await focused(at.page)).toBe(`编辑单元格 ${cell}`);
  };
  /** To the pane, which F6 enters at its beginning or where it was left. */
  const inPane = async (name: string, key = "Tab"): Promise<void> => {
    await toCells();
    await press("F6", "F6");
    await reach(at.page, `窗格 · ${name}`, key);
  };
  const onRibbon = async (name: string): Promise<void> => {
    await reach(at.page, "打开窗格", "F6");
    await reach(at.page, name);
  };

  beforeAll(async () => {
    at = await openWorkbench();
    await eventually(total, "96");
  });

  it("F6 goes through all parts of the page and comes back, Shift+F6 the other way", async () => {
    await toCells();
    for (const part of [form, expect.anything(), "打开", "打开窗格", "名称框", "编辑单元格 A1"]) {
      const before = await focused(at.page);
      await press("F6");
      await eventually(() => focused(at.page), expect.not.stringMatching(`^${before}$`));
      expect(await focused(at.page)).toEqual(part);
    }
    await press("Shift+F6");
    expect(await focused(at.page)).toBe("名称框");
    await press("F6");
  });

  it("an actual is mended", async () => {
    await goTo("F11");
    await at.page.keyboard.type("150人");
    await press("Enter");
    await eventually(() => shown(at.page, "F11"), "150人");
    await eventually(total, "97");
  });

  it("生成汇总表 in the pane", async () => {
    await inPane("生成汇总表");
    await step("到主按钮");
    await press("Enter");
    await eventually(() => sheetInFront(at.page), "绩效自评汇总");
    await eventually(said, expect.stringContaining("已生成"));
  });

  it("a sheet tab", async () => {
    await reach(at.page, "绩效自评汇总", "F6");
    await press("ArrowLeft", "ArrowLeft");
    expect([await sheetInFront(at.page), await focused(at.page)]).toEqual([form, form]);
  });

  it("填入得分 on the ribbon: the question takes the keyboard, and the pane keeps it", async () => {
    await onRibbon("填入得分");
    await step("功能区");
    await press("Enter");
    await at.pane.getByRole("alertdialog").waitFor();
    await eventually(() => focused(at.page), "窗格 · 填入");
    await step("询问");
    await press("Enter");
    await eventually(said, expect.stringContaining("已填入 1 个得分"));
    await eventually(() => focused(at.page), expect.stringMatching(/^窗格 · .*综合得分/));
    await goTo("G11");
    await eventually(() => shown(at.page, "G11"), "3");
  });

  it("填入得分 in the pane: Escape declines, and the keyboard is back on the button", async () => {
    await goTo("G11");
    await at.page.keyboard.type("2");
    await press("Enter");
    await inPane("填入得分");
    await press("Enter");
    await at.pane.getByRole("alertdialog").waitFor();
    await eventually(() => focused(at.page), "窗格 · 填入");
    await press("Escape");
    await eventually(said, "已取消，什么也没有写入。");
    await eventually(() => focused(at.page), "窗格 · 填入得分");
    expect(await shown(at.page, "G11")).toBe("2");
  });

  it("标记薄弱指标 and 撤销上次写入", async () => {
    await inPane("标记薄弱指标");
    await press("Enter");
    await eventually(() => focused(at.page), "窗格 · 标记");
    await press("Enter");
    await eventually(said, expect.stringContaining("已标记"));
    await step("已标记");
    await onRibbon("撤销上次写入");
    await press("Enter");
    await eventually(said, expect.stringContaining("已撤销上次标记"));
  });

  it("a finding, by the arrows of the tabs", async () => {
    await inPane("概览", "Shift+Tab");
    await press("ArrowRight");
    expect(await focused(at.page)).toMatch(/^窗格 · 疑点/);
    await at.pane.locator(".p-item").first().waitFor();
    await reach(at.page, /^窗格 · 警告目标偏低/);
    await step("疑点");
    await press("Enter");
    await eventually(() => selected(at.page), await at.pane.locator(".p-item:focus .p-cell").textContent());
  });

  it("解释这个得分 in the menu of a cell", async () => {
    await goTo("F11");
    await press("Shift+F10");
    await reach(at.page, "解释这个得分", "ArrowDown");
    await step("单元格菜单");
    await press("Enter");
    await eventually(said, expect.stringContaining("组织参与职业技能培训人数：得 3 分"));
    await step("解释");
  });

  it("the pane is closed and opened", async () => {
    await reach(at.page, form, "F6");
    await reach(at.page, "关闭窗格");
    await press("Enter");
    await at.page.locator("#pane.closed").waitFor({ state: "attached" });
    await onRibbon("打开窗格");
    await press("Enter");
    await at.pane.locator(".p-tabs").waitFor();
  });

  it("the file is saved", async () => {
    await toCells();
    const file = await save(at.page, folder, () => press("Control+s"));
    expect(evaluatedForm(file).total).toBe(97);
  });
});
