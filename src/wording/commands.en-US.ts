import type { CommandTexts } from "./commands.zh-CN";

export const commandsEnUS: CommandTexts = {
  names: {
    generateSummary: "Generate Summary",
    writeBackScores: "Write Scores Back",
    markWeakIndicators: "Mark Weak Indicators",
    undoLastWrite: "Undo Last Write",
    insertSample: "Sample",
    showFunctions: "Functions",
    showHelp: "Help",
    explainScore: "Explain This Score",
    fixScores: "Turn Scores into Values",
    relinkScores: "Make Scores Live Again",
  },
  waiting:
    "{name} has not finished: Excel has not answered yet, or the pane is asking you to confirm. You will be told.",
  failed: "{name} did not finish: {cause}",
};
