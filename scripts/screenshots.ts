// npm run screenshots [-- --out FOLDER]: the pictures of the guides, taken from the workbench and from the page.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { launchChromium } from "../test/browser/chromium";
import { showSheet, type } from "../test/browser/grid";
import { buildPage } from "./build/page";
import { withPalette } from "./screenshots/palette";
import { startWorkbench } from "./workbench/startWorkbench";

const { values } = parseArgs({ options: { out: { type: "string", default: join("docs", "images") } } });
const sample = join("assets", "samples", "baiyushan-2020.xlsx");
const cases = join("test", "fixtures", "cases");
const project = join(cases, "ah_suixi_linshi_jiuzhu_2019_project.xlsx");
const department = join(cases, "hn_lingling_linye_2021_dept.xlsx");
const yearBefore = join("test", "fixtures", "years", "hn_lingling_linye_2020_made.xlsx");

async function take(of: Page | Locator, name: string): Promise<void> {
  const path = join(values.out, `${name}.png`);
  const picture = withPalette(await of.screenshot({ animations: "disabled", caret: "hide" }));
  writeFileSync(path, picture);
  console.log(`${path} ${Math.ceil(picture.length / 1024)} KB`);
}

const opened = (browser: Browser): Promise<Page> =>
  browser.newPage({ locale: "zh-CN", viewport: { width: 1280, height: 760 }, acceptDownloads: true });

const tab = (pane: Page | FrameLocator, name: RegExp): Promise<void> => pane.getByRole("tab", { name }).click();

/** The workbench with a workbook in front: the one that it serves, or another one. */
async function atDesk(browser: Browser, address: string, file: string | null, total: string) {
  const page = await opened(browser);
  await page.goto(address);
  const pane = page.frameLocator("#pane-frame");
  await pane.locator(".p-total-number").waitFor();
  if (file !== null) {
    const asked = page.waitForEvent("filechooser");
    await page.locator("#open").click();
    await (await asked).setFiles(file);
  }
  await pane.locator(".p-total-number", { hasText: total }).waitFor();
  const press = (name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).click();
  return { page, pane, frame: page.locator("#pane-frame"), press };
}

/** The add-in as Excel shows it: ribbon, form, pane. */
async function inTheWorkbench(browser: Browser, address: string): Promise<void> {
  const first = await atDesk(browser, address, null, "96");
  await take(first.page, "excel-overview");
  await first.press("生成汇总表");
  await first.pane.locator(".p-notice", { hasText: "已生成" }).waitFor();
  await take(first.page, "excel-summary");
  await showSheet(first.page, "部门整体绩效自评表");
  // a heading that nobody knows
  await type(first.page, "F6", "乙");
  await first.press("指定各列");
  await first.pane.getByLabel(/表头所在行/).waitFor();
  await take(first.page, "excel-mapping");
  await first.page.close();

  const second = await atDesk(browser, address, project, "88.93");
  await second.press("填入得分");
  await second.pane.getByRole("alertdialog").getByRole("row").nth(1).waitFor();
  await take(second.frame, "pane-fill");
  await second.pane.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
  await tab(second.pane, /疑点/);
  await second.pane.locator(".p-item").first().click();
  await take(second.page, "excel-findings");
  await tab(second.pane, /规则/);
  await second.pane.getByLabel("这个工作簿用哪一套规则").waitFor();
  await take(second.frame, "pane-rules");
  await tab(second.pane, /函数/);
  await second.pane.getByText("PERF.SCORE").first().waitFor();
  await take(second.frame, "pane-functions");
  await second.page.close();

  const third = await atDesk(browser, address, department, "75.65");
  await tab(third.pane, /文书/);
  await third.pane.getByText("自评报告").first().waitFor();
  await take(third.frame, "pane-documents");
  await third.pane.getByLabel(/^与上年度对比.*选择文件/).setInputFiles(yearBefore);
  await third.pane.getByText("指标对应关系").first().waitFor();
  await third.pane.getByText("指标对应关系").first().scrollIntoViewIfNeeded();
  await take(third.frame, "pane-last-year");
  await third.page.close();
}

/** The page that needs no Excel, opened from disk. */
async function onThePage(browser: Browser, file: string): Promise<void> {
  const page = await opened(browser);
  await page.goto(pathToFileURL(file).href);
  await page.locator(".w-drop").waitFor();
  await take(page, "page-start");
  await page.locator("input[type=file]").first().setInputFiles([project, department]);
  await page.locator(".p-composite").waitFor();
  await page.locator(".w-item", { hasText: "lingling" }).locator(".w-item-facts").waitFor();
  await take(page, "page-result");
  await page.close();
}

mkdirSync(values.out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "perf-pictures-"));
const [served, pageFile, browser] = await Promise.all([
  startWorkbench(sample, null),
  buildPage(join(folder, "page")),
  launchChromium(),
]);
try {
  if (typeof served === "string") throw new Error(served);
  await inTheWorkbench(browser, served.address);
  await onThePage(browser, pageFile);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
