/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { commandIds } from "../../../src/apps/ribbon/commandIds";
import { ribbonOf } from "../../../src/trial/workbench/ribbon/manifest";

const manifest = readFileSync("manifest.xml", "utf8");
const chinese = ribbonOf(manifest, "zh-CN");
const english = ribbonOf(manifest, "en-US");
const buttonsOf = ({ groups, contextMenu }: typeof chinese) => [
  ...groups.flatMap(({ buttons }) => buttons),
  ...contextMenu,
];

describe("the ribbon as the manifest declares it", () => {
  it("has the tab and its groups", () => {
    expect(chinese.tab).toBe("绩效自评");
    expect(chinese.groups.map(({ label, buttons }) => [label, ...buttons.map((button) => button.label)])).toEqual([
      ["评分", "打开窗格", "生成汇总表", "生成自评报告"],
      ["自评表", "填入得分", "标记薄弱指标", "撤销上次写入"],
      ["入门", "示例", "函数", "帮助"],
    ]);
    expect(chinese.contextMenu.map(({ label }) => label)).toEqual(["解释这个得分"]);
  });

  it("says everything in English too", () => {
    const words = [english.tab, ...english.groups.map(({ label }) => label)];
    words.push(...buttonsOf(english).flatMap(({ label, tip }) => [label, tip]));
    for (const word of words) expect(word).toMatch(/^[A-Z][\x20-\x7e—“”’]*$/);
  });

  it("opens the pane with one button and calls a command of its own with each of the others", () => {
    const actions = buttonsOf(chinese).map(({ action }) => (action.kind === "pane" ? "pane" : action.command));
    expect(actions.filter((action) => action === "pane")).toHaveLength(1);
    expect(new Set(actions).size).toBe(actions.length);
    expect(["pane", ...commandIds]).toEqual(expect.arrayContaining(actions));
    expect(buttonsOf(english).map(({ action }) => action)).toEqual(buttonsOf(chinese).map(({ action }) => action));
  });

  it("has pictures that are there", () => {
    for (const { small, large } of buttonsOf(chinese)) {
      expect([small, existsSync(small), large, existsSync(large)]).toEqual([
        expect.stringMatching(/-16\.png$/),
        true,
        expect.stringMatching(/-32\.png$/),
        true,
      ]);
    }
  });
});
