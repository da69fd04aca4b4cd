/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { longForm } from "./longForm";
import { answer, press, relief, said, several, showPane, turnTo, type Contents, type ShownPane } from "./openPane";

/** What a click causes later is its own: events it makes the host send, and what the pane does about them. */
const quiet = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));
/** Reading again says nothing: its button tells that it is over. */
const read = () =>
  waitFor(() => expect(screen.getByRole("button", { name: "重新读取" })).toHaveAttribute("aria-busy", "false"));
const click = (name: string | RegExp) => (shown: ShownPane) => press(shown, name);
const after =
  (before: (shown: ShownPane) => Promise<unknown>, then: (shown: ShownPane) => Promise<unknown>) =>
  async (shown: ShownPane) => {
    await before(shown);
    await said();
    await quiet();
    shown.trips();
    await then(shown);
  };

const generate = click("生成汇总表");
const clicks: readonly (readonly [string, (shown: ShownPane) => Promise<unknown>])[] = [
  ["生成汇总表", generate],
  ["生成汇总表, once more", after(generate, generate)],
  ["undoing 生成汇总表", after(generate, click("撤销"))],
  ["固化为数值", after(generate, click("固化为数值"))],
  ["恢复联动", after(after(generate, click("固化为数值")), click("恢复联动"))],
  ["重新读取", click("重新读取")],
  ["撤销上次写入, with nothing to undo", click("撤销上次写入")],
  ["示例", ({ pane }) => act(() => pane.run("insertSample"))],
  ["解释这个得分", ({ pane }) => act(() => pane.run("explainScore"))],
];

const books: readonly (readonly [string, Contents])[] = [
  ["one form", relief],
  ["four forms", several],
  ["400 indicators", longForm(400)],
];

describe.each(books)("round trips in a workbook with %s, events counted in", (_, contents) => {
  it.each(clicks)("%s: at most 4", async (name, run) => {
    const shown = await showPane(contents);
    await quiet();
    shown.trips();
    await run(shown);
    await (name === "重新读取" ? read() : said());
    await quiet();
    const trips = shown.trips();
    expect(trips).toBeGreaterThan(0);
    expect(trips).toBeLessThanOrEqual(4);
  });
});

describe.each(["填入得分", "标记薄弱指标"])("round trips of %s", (command) => {
  it("the question, the answer and the undoing take at most 4 each", async () => {
    const shown = await showPane(relief);
    await quiet();
    const counted = async (step: () => Promise<unknown>) => {
      shown.trips();
      await step();
      await quiet();
      expect(shown.trips()).toBeLessThanOrEqual(4);
    };
    await counted(() => press(shown, command));
    await screen.findByRole("alertdialog");
    await counted(async () => {
      await answer(shown, command === "填入得分" ? "填入" : "标记");
      await said();
    });
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    await counted(() => press(shown, "撤销上次写入"));
    expect(await screen.findByText(/已撤销上次/)).toBeVisible();
  });
});

describe("turning between views", () => {
  it.each(["疑点", "指标", "规则", "函数"])("%s asks nothing of the host", async (tab) => {
    const shown = await showPane(relief);
    await quiet();
    shown.trips();
    await turnTo(shown, new RegExp(tab));
    await quiet();
    expect(shown.trips()).toBe(0);
  });
});
