import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "acorn";
import { strFromU8, unzipSync } from "fflate";
import { chromium, type Browser, type Page } from "playwright-core";
import { Workbook } from "../../src/hosts/file/workbook";
import { readReview } from "../../src/report/review/readReview";
import { partNamespaces } from "../../src/workflow/parts/partNamespaces";
import { violations } from "./axe";
import { save } from "./files";
import { screenshot } from "./screenshot";

const folder = mkdtempSync(join(tmpdir(), "perf-page-"));
const cases = join("test", "fixtures", "cases");
const published = (name: string): string => join(cases, `${name}.xlsx`);
const word = "综合绩效";
let html = "";
let file = "";
let served = "";
let browser: Browser;
let stop: () => void = () => undefined;

beforeAll(async () => {
  const out = join(folder, "web");
  const build = spawnSync("node", ["scripts/run.mjs", "scripts/buildWeb.ts", "--out", out], { encoding: "utf8" });
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
  const [name = ""] = readdirSync(out);
  file = join(out, name);
  html = readFileSync(file, "utf8");
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html)).listen(0);
  served = `http://localhost:${(server.address() as AddressInfo).port}/`;
  stop = () => void server.close();
  browser = await chromium.connect(process.env.BROWSER_ENDPOINT ?? "");
}, 120_000);
afterAll(async () => {
  stop();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page opened, with every request that leaves it and every error in it. */
async function opened(address: string): Promise<{ page: Page; asked: string[]; wrong: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  const page = await context.newPage();
  const [asked, wrong]: [string[], string[]] = [[], []];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(message.text());
  });
  await page.goto(address);
  await page.locator(".w-drop").waitFor();
  return { page, asked, wrong };
}

const give = (page: Page, ...files: readonly string[]): Promise<void> =>
  page
    .locator("input[type=file]")
    .first()
    .setInputFiles([...files]);

describe("the page that needs no Excel", () => {
  it("is one file, of plain scripts that the oldest browsers read", () => {
    expect(readdirSync(join(folder, "web"))).toEqual(["绩效自评.html"]);
    expect(html).not.toMatch(/<(?:link(?! rel="icon" href="data:)|img|iframe|script[^>]* (?:src|type="module"))/);
    expect(html).toContain("connect-src 'none'");
    expect(html).not.toContain(word);
    const script = /<script id="page">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(() => parse(script, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
    // neither Microsoft's code nor calls for it, nothing that sends or keeps
    expect(script.match(/Excel\.run|Office\.(context|onReady)|office\.js/)).toBeNull();
    expect(script.match(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|localStorage|indexedDB/)).toBeNull();
    // newer than Chromium 86 or Firefox 78, and stood in for by nothing
    expect(script).not.toMatch(
      /structuredClone|randomUUID|toSpliced|groupBy|withResolvers|fromAsync|DecompressionStream/,
    );
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    expect(style.match(/:is\(|:where\(|:has\(|[;{](inset|(margin|padding)-(inline|block)[a-z-]*):/g)).toBeNull();
  });

  it.each([
    ["from disk", () => pathToFileURL(file).href],
    ["from a server", () => served],
  ])(
    "%s: a form's total stands without a click, the workbook comes with one, and nothing is asked for",
    async (_, address) => {
      const { page, asked, wrong } = await opened(address());
      await give(page, published("hb_huangshi_library_2022_project"));
      await page.locator(".p-composite", { hasText: word }).waitFor();
      expect(await page.locator(".p-composite .p-closing").innerText()).toMatch(/86\.67\s*\/\s*90/);
      const download = page.getByRole("button", { name: /下载/ }).first();
      expect(await download.innerText()).toBe("下载工作簿");
      const workbook = Workbook.openToRead(
        new Uint8Array(readFileSync(await save(page, folder, () => download.click()))),
      );
      if (!(workbook instanceof Workbook)) throw new Error(workbook.code);
      expect(workbook.sheets().map(({ name }) => name)).toEqual(["自评表", "绩效自评汇总"]);
      expect(workbook.grid("绩效自评汇总")?.texts.flat()).toContain(word);
      expect(asked).toEqual([address()]);
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );

  it("leads from an entry to its cell, follows the rules chosen, and says all of it on paper and in English", async () => {
    const { page, wrong } = await opened(pathToFileURL(file).href);
    await give(page, published("ah_suixi_linshi_jiuzhu_2019_project"));
    await page.getByRole("tab", { name: /疑点/ }).click();
    await page.keyboard.press("F8");
    const cell = await page.locator(".p-item.p-focused .p-cell").innerText();
    expect(await page.locator("td[aria-current]").getAttribute("data-cell")).toBe(cell);
    await page.getByRole("tab", { name: "规则" }).click();
    await page.getByLabel("这个工作簿用哪一套规则").selectOption("linear-overrun");
    await page
      .getByText(/linear|线性/)
      .first()
      .waitFor();
    const saved = await save(page, folder, () => page.getByRole("button", { name: "下载工作簿" }).click());
    const again = Workbook.openToRead(new Uint8Array(readFileSync(saved)));
    expect(again instanceof Workbook && again.settings().profile).toContain('"linear-overrun"');
    await page.emulateMedia({ media: "print" });
    await page.locator(".w-printed .p-composite").waitFor();
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("tab", { name: "Overview" }).click();
    await page.getByText("Composite score").waitFor();
    expect(await violations(page.mainFrame())).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it("takes many files, says which cannot be read, and gives them together", async () => {
    const broken = join(folder, "坏的.xlsx");
    writeFileSync(broken, "no workbook");
    const { page } = await opened(pathToFileURL(file).href);
    expect(await violations(page.mainFrame())).toEqual([]);
    await give(page, broken, published("hb_changjiang_jinbu_2020_project"), published("cq_liangping_linye_2022_dept"));
    await page.locator(".p-composite", { hasText: word }).waitFor();
    await page.locator(".w-item", { hasText: "37.93 / 40" }).waitFor();
    expect(await page.locator(".w-item", { hasText: "坏的" }).innerText()).toMatch(/不能读取/);
    await page.locator(".w-item", { hasText: "liangping" }).click();
    await page.locator(".p-total-number", { hasText: "37.93" }).waitFor();
    const name = await save(page, folder, () => page.getByRole("button", { name: "全部报告" }).click());
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(name))))).toEqual([
      "hb_changjiang_jinbu_2020_project-摘要版.docx",
      "cq_liangping_linye_2022_dept-摘要版.docx",
    ]);
    const overview = await save(page, folder, () => page.getByRole("button", { name: "下载总览" }).click());
    const told = textsOf(overview);
    expect(told).toContain("坏的.xlsx");
    expect(told).toContain("cq_liangping_linye_2022_dept.xlsx");
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.context().close();
  });

  it("reads an older workbook; what is noted in it and its papers keep go with the download", async () => {
    const { page, asked, wrong } = await opened(pathToFileURL(file).href);
    await give(page, join("test", "fixtures", "legacy", "ah_suixi_linshi_jiuzhu_2019_project.xls"));
    await page.locator(".p-composite", { hasText: word }).waitFor();
    await page.getByText(/下载的工作簿是新的 \.xlsx/).waitFor();
    await page.getByRole("tab", { name: /疑点/ }).click();
    await page.getByRole("button", { name: /^核对：H14/ }).click();
    await page.getByRole("radio", { name: "待处理" }).check();
    await page.getByLabel("佐证材料").fill("抽查记录表");
    await screenshot(page, "page", "mark");
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("待处理（佐证：抽查记录表）").waitFor();
    await page.getByRole("tab", { name: "文书" }).click();
    await page.getByText(/项指标，已列明 1 项/).waitFor();
    const score = page.getByRole("textbox", { name: /扶贫临时救助人数.*的复核得分/ });
    await score.fill("8");
    await page.getByRole("region", { name: "复核" }).getByRole("button", { name: "保存到工作簿" }).click();
    await page.getByText("复核内容已保存在工作簿中。").waitFor();
    await screenshot(page, "page", "papers");
    expect(await violations(page.mainFrame())).toEqual([]);
    const download = (name: string) => save(page, folder, () => page.getByRole("button", { name }).click());
    const review = await download("下载复核意见书");
    expect(readReview(new Uint8Array(readFileSync(review)))?.scores).toBeDefined();
    expect(
      strFromU8(unzipSync(new Uint8Array(readFileSync(review)))["word/document.xml"] ?? new Uint8Array()),
    ).toContain("86.93");
    expect(readFileSync(await download("下载系统回填表"), "utf8")).toMatch(/得分[\s\S]*扶贫临时救助人数/);
    await download("下载自评报告");
    const saved = await download("下载工作簿");
    expect(saved).toMatch(/-绩效自评汇总\.xlsx$/);
    expect(textsOf(saved)).toContain("待处理（佐证：抽查记录表）");
    const book = Workbook.openToRead(new Uint8Array(readFileSync(saved)));
    expect(book instanceof Workbook && book.part(partNamespaces.review)).toContain('"score":8');
    expect([asked, wrong]).toEqual([[pathToFileURL(file).href], []]);
    await page.context().close();
  });
});

/** What the sheets of a downloaded workbook say. */
function textsOf(path: string): readonly string[] {
  const book = Workbook.openToRead(new Uint8Array(readFileSync(path)));
  if (!(book instanceof Workbook)) throw new Error(book.code);
  return book.sheets().flatMap(({ name }) => book.grid(name)?.texts.flat() ?? []);
}
