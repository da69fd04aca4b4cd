/** What ribbon and context menu call by name: the manifest's FunctionName, and the key under which code registers. */
export const commandIds = [
  "generateSummary",
  "writeBackScores",
  "markWeakIndicators",
  "undoLastWrite",
  "insertSample",
  "showFunctions",
  "showHelp",
  "explainScore",
] as const;

export type CommandId = (typeof commandIds)[number];
