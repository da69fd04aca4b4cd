import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventually } from "./eventually";
import { choose, drop } from "./files";
import { goTo, sheetInFront, shown, showSheet, type } from "./grid";
import { payroll, protectedCopy } from "./madeWorkbooks";
import { screenshot } from "./screenshot";
import { beSilent, hostThatCanBeSilent, speak } from "./silentHost";
import { closePages, openWorkbench, type WorkbenchPage } from "./workbenchPage";

const relief = join("test", "fixtures", "cases", "ah_suixi_linshi_jiuzhu_2019_project.xlsx");
const folder = mkdtempSync(join(tmpdir(), "perf-troubles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(closePages);

const total = ({ pane }: WorkbenchPage) => pane.locator(".p-total-number").textContent();
const said = ({ pane }: WorkbenchPage) => pane.locator(".p-notice p").first().textContent();
const press = ({ pane }: WorkbenchPage, name: string) => pane.getByRole("button", { name, exact: true }).click();
const sheets = ({ page }: WorkbenchPage) => page.locator("#sheet-tabs [role=tab]").allTextContents();

describe("a workbook without a form", () => {
  it("the pane says what was looked for, and a sample can be inserted", async () => {
    const at = await openWorkbench();
    await choose(at.page, await payroll(folder));
    await at.pane.getByRole("heading", { name: "这个工作簿里没有找到自评表" }).waitFor();
    const text = await at.pane.locator(".p-noform").textContent();
    expect(text).toContain("「工资表」里没有认出指标表的表头。");
    expect(text).toContain("还有「目标值」或「实际完成值」");
    await screenshot(at.page, "没有自评表", "说明");
    await press(at, "插入示例自评表");
    await eventually(() => total(at), "96");
    expect([await sheetInFront(at.page), await sheets(at)]).toEqual(["示例自评表", ["工资表", "示例自评表"]]);
    await screenshot(at.page, "没有自评表", "示例");
  });
});

describe("a protected sheet", () => {
  it.each([
    ["填入得分", "填入"],
    ["标记薄弱指标", "标记"],
  ])("%s is refused with a sentence, and nothing is changed", async (command, yes) => {
    const at = await openWorkbench();
    await choose(at.page, await protectedCopy(relief, folder));
    await eventually(() => total(at), "88.93");
    await press(at, command);
    await at.pane.getByRole("alertdialog").getByRole("button", { name: yes, exact: true }).click();
    await eventually(() => said(at), "工作表「自评表」受保护，不能写入。请先撤销工作表保护。");
    await goTo(at.page, "H14");
    expect(await shown(at.page, "H14")).toBe("5");
    expect(await shown(at.page, "H18")).toBe("10");
    await screenshot(at.page, "受保护的表", command);
  });

  it("typing into it is refused too, and a summary can still be made", async () => {
    const at = await openWorkbench();
    await choose(at.page, await protectedCopy(relief, folder));
    await eventually(() => total(at), "88.93");
    await type(at.page, "G14", "4754人");
    await eventually(
      () => at.page.locator(".toast.error").first().textContent(),
      expect.stringContaining("「自评表」受保护"),
    );
    expect(await shown(at.page, "G14")).toBe("4604人");
    await screenshot(at.page, "受保护的表", "不能输入");
    await press(at, "生成汇总表");
    await eventually(() => sheetInFront(at.page), "绩效自评汇总");
  });
});

describe("Excel does not answer", () => {
  /** With a clock that the test turns on: nobody waits for a time-out. */
  const openSilent = (from: "start" | "later") =>
    openWorkbench({
      before: async (page) => {
        await page.clock.install();
        await hostThatCanBeSilent(page, from);
      },
    });

  it("while the pane opens: it says so, and a retry opens it", async () => {
    const at = await openSilent("start");
    const { clock } = at.page;
    await at.pane.getByText("正在读取工作簿…").waitFor();
    await clock.fastForward(2_000);
    await at.pane.getByText("Excel 还没有答复。").waitFor();
    await screenshot(at.page, "没有答复", "打开时");
    await clock.fastForward(31_000);
    await clock.fastForward(31_000);
    await at.pane.getByText("Excel 没有在规定时间内响应。").waitFor();
    await screenshot(at.page, "没有答复", "打开超时");
    await speak(at.page);
    await press(at, "重试");
    await eventually(() => total(at), "96");
  });

  it("to 生成汇总表: the time-out is said, what comes late is not written, and the next press works", async () => {
    const at = await openSilent("later");
    const { clock } = at.page;
    await eventually(() => total(at), "96");
    const before = await sheets(at);
    await beSilent(at.page);
    await press(at, "生成汇总表");
    await clock.fastForward(500);
    await at.pane.getByRole("progressbar").waitFor();
    await clock.fastForward(1_500);
    await at.pane.getByText("Excel 还没有答复。").waitFor();
    await screenshot(at.page, "没有答复", "生成时");
    await clock.fastForward(31_000);
    await eventually(() => said(at), expect.stringContaining("Excel 没有在规定时间内响应。请稍候再试"));
    await screenshot(at.page, "没有答复", "生成超时");
    await speak(at.page);
    await at.pane.getByRole("tab", { name: "指标" }).click();
    await at.pane.locator(".p-item").first().click();
    await eventually(() => at.page.locator("#name-box").inputValue(), expect.not.stringMatching(/^A1$/));
    expect(await sheets(at)).toEqual(before);
    await press(at, "生成汇总表");
    await eventually(() => sheets(at), [...before, "绩效自评汇总"]);
  });
});

describe("office.js is out of reach", () => {
  it("the pane says so, and opens with a retry once it is there", async () => {
    const at = await openWorkbench({
      before: async (page) => void (await page.route("**/office/office.js", (route) => route.abort())),
    });
    await at.pane.getByRole("heading", { name: "office.js 没有加载" }).waitFor();
    await screenshot(at.page, "连不上office.js", "说明");
    at.troubles.length = 0;
    await at.page.unroute("**/office/office.js");
    await press(at, "重试");
    await eventually(() => total(at), "96");
  });
});

describe("changes that are not saved", () => {
  it("another file is opened only after they were asked about", async () => {
    const at = await openWorkbench();
    await eventually(() => total(at), "96");
    await type(at.page, "F11", "150人");
    await eventually(() => total(at), "97");
    await drop(at.page, relief);
    const question = at.page.getByRole("dialog");
    await question.getByText("「baiyushan-2020.xlsx」有改动还没有保存。").waitFor();
    await screenshot(at.page, "未保存", "询问");
    await question.getByRole("button", { name: "取消" }).click();
    expect(await total(at)).toBe("97");
    await drop(at.page, relief);
    await question.getByRole("button", { name: "不保存" }).click();
    await eventually(() => total(at), "88.93");
  });

  it("a file that is no workbook is refused with a sentence, and the open one stays", async () => {
    const file = join(folder, "说明.xlsx");
    writeFileSync(file, "这不是工作簿");
    const at = await openWorkbench();
    await eventually(() => total(at), "96");
    await choose(at.page, file);
    await eventually(
      () => at.page.locator(".toast.error").first().textContent(),
      expect.stringContaining("说明.xlsx 不是 Excel 工作簿。"),
    );
    await screenshot(at.page, "打不开", "不是工作簿");
    await showSheet(at.page, "部门整体绩效自评表");
    expect(await total(at)).toBe("96");
  });
});
