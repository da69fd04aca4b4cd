/** @jest-environment ./test/apps/pane/environment.cjs */
import { waitFor } from "@testing-library/react";
import { pageSessionFor } from "../../../src/apps/pane/registerFunctions";
import { ribbonCommandIds } from "../../../src/apps/ribbon/commandIds";
import type { OfficeContextOptions } from "../../../src/trial/host/officeContext";
import { connectPane } from "../../../src/apps/pane/boot/connectPane";
import { hostFor, relief, valueOf } from "../pane/openPane";

/** The add-in loaded by Excel with its pane closed: nothing is drawn, commands come from the ribbon. */
async function closedPane(contents: string | null = relief, options: OfficeContextOptions = {}) {
  const { host, office } = await hostFor(contents, options);
  const { pane, watched } = await connectPane(
    0,
    pageSessionFor(() => "zh-CN"),
  );
  await watched;
  office.context.setVisibility("Hidden");
  return {
    host,
    pane,
    visible: () => office.context.visibilityMode === "Taskpane",
    said: () => pane.store.get().notice?.message ?? "",
    press: (id: string) => office.context.invoke(id),
    commandIds: office.context.commandIds,
  };
}

/** Resolves once the pane asks. */
const asked = ({ pane }: Awaited<ReturnType<typeof closedPane>>): Promise<void> =>
  new Promise((resolve) => {
    const end = pane.store.subscribe(() => {
      if (pane.store.get().question === null) return;
      end();
      resolve();
    });
  });

const opened: string[] = [];
beforeEach(() => {
  opened.length = 0;
  jest.spyOn(window, "open").mockImplementation((address) => {
    opened.push(String(address));
    return window;
  });
});
afterEach(() => jest.restoreAllMocks());

describe("the ribbon, with the pane closed", () => {
  it("finds every command of the manifest", async () => {
    expect([...(await closedPane()).commandIds].sort()).toEqual(ribbonCommandIds.map((id) => id.toUpperCase()).sort());
  });
  it("generates the summary, and opens the pane to say so", async () => {
    const excel = await closedPane();
    await excel.press("generateSummary");
    expect(excel.said()).toMatch(/^已生成「绩效自评汇总」：1 张自评表、9 项指标/);
    expect(excel.host.book.active.name).toBe("绩效自评汇总");
    expect(excel.visible()).toBe(true);
  });
  it.each([
    ["writeBackScores", /^已填入 2 个得分/],
    ["markWeakIndicators", /^已标记 \d+ 项指标/],
  ])(
    "%s opens the pane to ask, is completed with that, and says once it is answered what was done",
    async (id, message) => {
      const excel = await closedPane();
      await Promise.all([asked(excel), excel.press(id)]);
      expect(excel.visible()).toBe(true);
      expect(await valueOf("自评表", "H14")).toBe(5);
      excel.pane.answer("yes");
      await waitFor(() => expect(excel.said()).toMatch(message));
      await excel.press("undoLastWrite");
      expect(excel.said()).toMatch(/^已撤销上次/);
      expect(await valueOf("自评表", "H14")).toBe(5);
    },
  );
  it("ends a command whose question is declined", async () => {
    const excel = await closedPane();
    await Promise.all([asked(excel), excel.press("writeBackScores")]);
    excel.pane.answer("no");
    await waitFor(() => expect(excel.said()).toBe("已取消，什么也没有写入。"));
  });
  it("inserts the sample into an empty workbook", async () => {
    const excel = await closedPane(null);
    await excel.press("insertSample");
    expect(excel.said()).toMatch(/^已插入「示例自评表」/);
    expect(excel.host.book.active.name).toBe("示例自评表");
  });
  it("opens the pane at the functions", async () => {
    const excel = await closedPane();
    await excel.press("showFunctions");
    expect(excel.pane.store.get().view).toBe("functions");
    expect(excel.visible()).toBe(true);
  });
  it.each([
    ["zh-CN", /\/help\/zh-CN\/index\.html$/],
    ["en-US", /\/help\/en-US\/index\.html$/],
  ])("shows the help in %s", async (displayLanguage, address) => {
    const excel = await closedPane(relief, { displayLanguage });
    await excel.press("showHelp");
    expect(opened).toEqual([expect.stringMatching(address)]);
  });
  it("says where the help is when no window opens", async () => {
    const excel = await closedPane();
    jest.spyOn(window, "open").mockReturnValue(null);
    await excel.press("showHelp");
    expect(excel.said()).toMatch(/^帮助页面没有打开，请在浏览器中访问：http.*help\/zh-CN\/index\.html$/);
  });
  it("explains the score of the selected row", async () => {
    const excel = await closedPane();
    excel.host.select("自评表", "H14");
    await excel.press("explainScore");
    expect(excel.said()).toMatch(/得 4\.84 分（分值 5 分）。正向指标：4604 ÷ 4754 = 96\.84%/);
  });
  it("explains a row of the summary by the form it comes from", async () => {
    const excel = await closedPane();
    const name = String(await valueOf("自评表", "D14"));
    await excel.press("generateSummary");
    const sheet = excel.host.book.active;
    const { rows = 0, columns = 0 } = sheet.load().cells.used(true) ?? {};
    const texts = (row: number) =>
      Array.from({ length: columns }, (_, column) => String(sheet.cells.at(row, column)?.value ?? ""));
    // The row of details gives the indicator's name alone; rows of findings give sentences.
    const row = Array.from({ length: rows }, (_, at) => at).find((at) => texts(at).includes(name)) ?? 0;
    excel.host.select(sheet.name, `A${row + 1}`);
    await excel.press("explainScore");
    expect(excel.said()).toMatch(/特困人员救助供养人数.*得 4\.84 分/);
  });
});
