/** What ribbon and context menu call by name: the manifest's FunctionName, and the key under which code registers. */
export const ribbonCommandIds = [
  "generateSummary",
  "showReport",
  "writeBackScores",
  "markWeakIndicators",
  "undoLastWrite",
  "insertSample",
  "showFunctions",
  "showHelp",
  "explainScore",
] as const;

export type RibbonCommandId = (typeof ribbonCommandIds)[number];

/** All commands; those that are not on the ribbon are called by the pane alone. */
export const commandIds = [...ribbonCommandIds, "fixScores", "relinkScores"] as const;

export type CommandId = (typeof commandIds)[number];
