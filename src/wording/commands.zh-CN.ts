export const commandsZhCN = {
  names: {
    generateSummary: "生成汇总表",
    writeBackScores: "写回得分",
    markWeakIndicators: "标记薄弱指标",
    undoLastWrite: "撤销上次写入",
    insertSample: "示例",
    showFunctions: "函数",
    showHelp: "帮助",
    explainScore: "解释这个得分",
    fixScores: "固化为数值",
    relinkScores: "恢复联动",
  },
  waiting: "「{name}」还没有完成：Excel 尚未答复，或窗格里有待确认的询问。完成后会再告知。",
  failed: "「{name}」没有完成：{cause}",
};

/** Texts about commands; `names` carries each button's label by its id. */
export type CommandTexts = Readonly<
  Record<Exclude<keyof typeof commandsZhCN, "names">, string> & {
    readonly names: Readonly<Record<keyof typeof commandsZhCN.names, string>>;
  }
>;
