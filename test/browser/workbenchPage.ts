import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type FrameLocator,
  type Page,
} from "playwright-core";

/** A page of the workbench, and what went wrong on it that nobody sees. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The task pane in its frame. */
  readonly pane: FrameLocator;
  readonly frame: () => Frame;
  /** Requests to other machines, errors of scripts, errors in the console: none is left at the end of a test. */
  readonly troubles: string[];
}

export interface PageOptions extends BrowserContextOptions {
  /** `?locale=en-US&theme=dark` */
  readonly search?: string;
  /** What is done to the page before it loads. */
  readonly before?: (page: Page) => Promise<void>;
}

let browser: Browser | null = null;
let opened: WorkbenchPage[] = [];
const address = (): string => process.env.WORKBENCH ?? "";

/** Opens the workbench as a person does who types its address. */
export async function openWorkbench({ search = "", before, ...options }: PageOptions = {}): Promise<WorkbenchPage> {
  browser ??= await chromium.connect(process.env.BROWSER_ENDPOINT ?? "");
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address()) && !/^(data|blob):/.test(url)) troubles.push(`asks for ${url}`);
  });
  page.on("pageerror", ({ message }) => troubles.push(`error: ${message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  await before?.(page);
  await page.goto(address() + search);
  const frame = (): Frame => page.frames().find((one) => one.url().includes("taskpane.html")) ?? page.mainFrame();
  const open = { page, pane: page.frameLocator("#pane-frame"), frame, troubles };
  opened.push(open);
  return open;
}

/** Closes every page opened so far. */
export async function closePages(): Promise<void> {
  for (const { page } of opened) await page.context().close();
  opened = [];
}

afterEach(() => {
  expect(opened.flatMap(({ troubles }) => troubles.splice(0))).toEqual([]);
});

afterAll(async () => {
  await closePages();
  await browser?.close();
  browser = null;
});
