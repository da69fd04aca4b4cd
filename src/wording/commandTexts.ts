import { insertValues } from "./insertValues";
import type { Locale } from "./locale";
import { words } from "./text";

/** Each button's label by its command's id. */
const names = words({
  generateSummary: { zh: "生成汇总表", en: "Generate Summary" },
  showReport: { zh: "生成自评报告", en: "Write Report" },
  writeBackScores: { zh: "填入得分", en: "Fill In Scores" },
  markWeakIndicators: { zh: "标记薄弱指标", en: "Mark Weak Indicators" },
  undoLastWrite: { zh: "撤销上次写入", en: "Undo Last Write" },
  insertSample: { zh: "示例", en: "Sample" },
  showFunctions: { zh: "函数", en: "Functions" },
  showHelp: { zh: "帮助", en: "Help" },
  explainScore: { zh: "解释这个得分", en: "Explain This Score" },
  fixScores: { zh: "固化为数值", en: "Turn Scores into Values" },
  relinkScores: { zh: "恢复联动", en: "Make Scores Live Again" },
});

const said = words({
  waiting: {
    zh: "「{name}」还没有完成：Excel 尚未答复，或窗格里有待确认的询问。完成后会再告知。",
    en: "{name} has not finished: Excel has not answered yet, or the pane is asking you to confirm. You will be told.",
  },
  failed: { zh: "「{name}」没有完成：{cause}", en: "{name} did not finish: {cause}" },
});

export type CommandTexts = (typeof said)[Locale] & { readonly names: (typeof names)[Locale] };

/** Texts about commands, with their names. */
export const commandTexts: Readonly<Record<Locale, CommandTexts>> = {
  "zh-CN": { ...said["zh-CN"], names: names["zh-CN"] },
  get "en-US"() {
    return { ...said["en-US"], names: names["en-US"] };
  },
};

/** A text with the command's name and a cause put in. */
export const commandMessage = (
  texts: CommandTexts,
  id: keyof CommandTexts["names"],
  text: string,
  cause = "",
): string => insertValues(text, { name: texts.names[id], cause });
