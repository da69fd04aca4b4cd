import type { Command, CommandReport, Commands } from "../../../src/apps/ribbon/command";
import { type RibbonCommandId, ribbonCommandIds } from "../../../src/apps/ribbon/commandIds";
import { type CommandEvent, registerCommands } from "../../../src/apps/ribbon/registerCommands";
import { commandTexts } from "../../../src/wording/commandTexts";

/** Excel's side: it knows handlers by id and clicks them. */
function excel(commands: Partial<Commands>, say: (report: CommandReport) => void = () => undefined) {
  const handlers = new Map<RibbonCommandId, (event: CommandEvent) => Promise<void>>();
  const idle: Command = async () => ({ done: true, message: "" });
  const all: Commands = {
    generateSummary: idle,
    writeBackScores: idle,
    showReport: idle,
    markWeakIndicators: idle,
    undoLastWrite: idle,
    insertSample: idle,
    showFunctions: idle,
    showHelp: idle,
    explainScore: idle,
    fixScores: idle,
    relinkScores: idle,
    ...commands,
  };
  registerCommands(all, {
    associate: (id, handler) => handlers.set(id, handler),
    say,
    texts: commandTexts["zh-CN"],
    patienceSeconds: 30,
  });
  const completed = jest.fn();
  return { handlers, completed, click: (id: RibbonCommandId) => handlers.get(id)?.({ completed }) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("a ribbon action", () => {
  it("is registered under every id", () => {
    expect([...excel({}).handlers.keys()]).toEqual([...ribbonCommandIds]);
  });

  it.each([
    [
      "says what it did",
      async () => ({ done: true, message: "已生成综合得分表" }) as const,
      "done",
      "已生成综合得分表",
    ],
    [
      "says why it did nothing",
      async () => ({ done: false, reason: "工作表受保护，没有写入" }) as const,
      "refused",
      "工作表受保护，没有写入",
    ],
    [
      "says the error when it rejects",
      () => Promise.reject(new Error("$& 网络中断")),
      "failed",
      "「生成汇总表」没有完成：$& 网络中断",
    ],
    [
      "says the error when it throws at once",
      () => {
        throw new Error("没有活动工作表");
      },
      "failed",
      "「生成汇总表」没有完成：没有活动工作表",
    ],
  ] as const)("%s, and completes its event once", async (_, generateSummary, tone, message) => {
    const said: CommandReport[] = [];
    const { click, completed } = excel({ generateSummary }, (report) => said.push(report));
    await click("generateSummary");
    await jest.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual([{ command: "generateSummary", tone, message }]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("keeps its event open while it runs in time", async () => {
    const { click, completed } = excel({ insertSample: () => new Promise(() => undefined) });
    void click("insertSample");
    await jest.advanceTimersByTimeAsync(29_999);
    expect(completed).not.toHaveBeenCalled();
  });

  it("completes its event when it hangs, and says so", async () => {
    const said: CommandReport[] = [];
    const { click, completed } = excel({ undoLastWrite: () => new Promise(() => undefined) }, (r) => said.push(r));
    void click("undoLastWrite");
    await jest.advanceTimersByTimeAsync(30_000);
    expect(completed).toHaveBeenCalledTimes(1);
    expect(said).toEqual([
      { command: "undoLastWrite", tone: "waiting", message: expect.stringContaining("「撤销上次写入」还没有完成") },
    ]);
  });

  it("says its end also when that comes late, and does not complete twice", async () => {
    const said: CommandReport[] = [];
    const late: Command = () =>
      new Promise((resolve) => setTimeout(() => resolve({ done: true, message: "已恢复 12 个单元格" }), 45_000));
    const { click, completed } = excel({ undoLastWrite: late }, (report) => said.push(report));
    void click("undoLastWrite");
    await jest.advanceTimersByTimeAsync(60_000);
    expect(said.map(({ tone }) => tone)).toEqual(["waiting", "done"]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("completes its event although nobody can show the message", async () => {
    const { click, completed } = excel({}, () => {
      throw new Error("窗格已关闭");
    });
    await click("showHelp");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
