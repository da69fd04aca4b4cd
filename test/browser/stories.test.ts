import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compositeOf, evaluatedForm } from "./evaluated";
import { eventually } from "./eventually";
import { choose, drop, save } from "./files";
import { compositeShown, goTo, selected, sheetInFront, shown, showSheet, type } from "./grid";
import { screenshot } from "./screenshot";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

const summary = "绩效自评汇总";
const cases = join("test", "fixtures", "cases");

interface Story {
  readonly name: string;
  readonly file: string;
  readonly open: "served" | "chosen" | "dropped";
  /** An actual value that is mended, and what comes of it. */
  readonly actual: string;
  readonly typed: string;
  readonly total: string;
  readonly composite: readonly string[];
  /** Score cells that differ then: cell, claimed, computed. */
  readonly differing: readonly (readonly [string, string, string])[];
}

const stories: readonly Story[] = [
  {
    name: "白玉山街2020年部门整体",
    file: join("assets", "samples", "baiyushan-2020.xlsx"),
    open: "served",
    actual: "F11",
    typed: "150人",
    total: "97",
    composite: ["综合绩效", "100.00", "97.00", "97.00%"],
    differing: [["G11", "2", "3"]],
  },
  {
    name: "濉溪临时救助2019年项目",
    file: join(cases, "ah_suixi_linshi_jiuzhu_2019_project.xlsx"),
    open: "chosen",
    actual: "G14",
    typed: "4754人",
    total: "89.09",
    composite: ["综合绩效", "90.00", "89.09", "98.99%"],
    differing: [["H18", "10", "9.09"]],
  },
  {
    name: "零陵林业2021年部门整体",
    file: join(cases, "hn_lingling_linye_2021_dept.xlsx"),
    open: "dropped",
    actual: "F20",
    typed: "2.6亿元",
    total: "76",
    composite: ["综合绩效", "78.00", "76.00", "97.44%"],
    differing: [
      ["H5", "10", "8.04"],
      ["H19", "5", "5.96"],
      ["H20", "5", "6"],
    ],
  },
];

describe.each(stories)("$name", ({ name, file, open, actual, typed, total, composite, differing }) => {
  const folder = mkdtempSync(join(tmpdir(), "perf-story-"));
  const form = evaluatedForm(file);
  let at: WorkbenchPage;
  let saved = "";
  const step = (title: string): Promise<void> => screenshot(at.page, name, title);
  const totalInPane = async () => (await at.pane.locator(".p-total-number").textContent()) ?? "";
  const said = async () => (await at.pane.locator(".p-notice p").first().textContent()) ?? "";
  const press = (button: string) => at.pane.getByRole("button", { name: button, exact: true }).click();
  const openFile = async (path: string, how: Story["open"]): Promise<void> => {
    if (how === "chosen") await choose(at.page, path);
    if (how === "dropped") await drop(at.page, path);
  };

  beforeAll(async () => {
    at = await openWorkbench();
    // what is dropped on a page that is still starting is not taken
    await at.page.locator("#file-name", { hasText: /\.xlsx/ }).waitFor();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("opens, and the pane shows the total that the command line gives", async () => {
    await openFile(file, open);
    await eventually(totalInPane, String(form.total));
    expect(await sheetInFront(at.page)).toBe(form.sheet);
    await step("打开");
  });

  it("生成汇总表：表上的综合得分与命令行相同", async () => {
    await press("生成汇总表");
    await eventually(() => sheetInFront(at.page), summary);
    await eventually(() => compositeShown(at.page), compositeOf(form));
    await eventually(said, expect.stringContaining("已生成「绩效自评汇总」"));
    await step("汇总表");
  });

  it("a click on a finding selects its cell on the form", async () => {
    const [finding] = form.findings;
    await at.pane.getByRole("tab", { name: "疑点" }).click();
    await at.pane.locator(".p-item").first().click();
    await eventually(() => selected(at.page), finding?.cell);
    expect(await sheetInFront(at.page)).toBe(form.sheet);
    expect(await at.pane.locator(".p-item-text").first().textContent()).toBe(finding?.message);
    await step("疑点");
  });

  it("an actual is mended by keyboard, and pane and summary follow", async () => {
    await at.pane.getByRole("tab", { name: "概览" }).click();
    await type(at.page, actual, typed);
    await eventually(totalInPane, total);
    await step("改实际值");
    await showSheet(at.page, summary);
    await eventually(async () => (await compositeShown(at.page)).at(-1), composite);
    await step("汇总表随之变动");
  });

  const inForm = async () => {
    const shownNow: string[] = [];
    for (const [cell] of differing) {
      await goTo(at.page, cell);
      shownNow.push(await shown(at.page, cell));
    }
    return shownNow;
  };
  const claimed = differing.map(([, before]) => before);
  const computed = differing.map(([, , after]) => after);
  // the question names a total that is a formula too, which then stays as it is
  const writeBack = async (): Promise<void> => {
    await showSheet(at.page, form.sheet);
    await press("填入得分");
    const dialog = at.pane.getByRole("alertdialog", { name: /^填入 \d+ 个得分？$/ });
    await dialog.getByRole("row").nth(1).waitFor();
    await step("填入前询问");
    expect(await inForm()).toEqual(claimed);
    await dialog.getByRole("button", { name: "填入", exact: true }).click();
    await eventually(inForm, computed);
  };

  it("填入得分 asks, names each cell, and writes what was computed", async () => {
    await writeBack();
    await eventually(said, expect.stringMatching(/已填入 \d+ 个得分/));
    await step("已填入");
  });

  it("撤销上次写入 puts the old scores back", async () => {
    await at.page.getByRole("button", { name: "撤销上次写入" }).first().click();
    await eventually(inForm, claimed);
    await eventually(said, expect.stringMatching(/已撤销上次填入，恢复了 \d+ 个单元格。/));
    await step("已撤销");
  });

  it("is saved as a file that the command line reads with the same numbers", async () => {
    await writeBack();
    saved = await save(at.page, folder, () => at.page.locator("#save").click());
    const again = evaluatedForm(saved);
    expect([String(again.total), compositeOf(again).at(-1)]).toEqual([total, composite]);
    await eventually(async () => await at.page.locator("#file-name").textContent(), file.split(/[\\/]/).at(-1));
    await step("已保存");
  });

  it("opens again with the same numbers, and the write is undone even then", async () => {
    await openFile(saved, open === "dropped" ? "chosen" : "dropped");
    await eventually(totalInPane, total);
    await showSheet(at.page, summary);
    await eventually(async () => (await compositeShown(at.page)).at(-1), composite);
    expect(await at.page.locator(".chart-title").allTextContents()).toEqual(["得分率"]);
    await step("再次打开");
    await showSheet(at.page, form.sheet);
    expect(await inForm()).toEqual(computed);
    await press("撤销上次写入");
    await eventually(inForm, claimed);
    await step("重新打开后撤销");
  });
});
