import type { Commands } from "../command";
import type { Desk } from "../desk";

/** Every command, its code fetched when it is first called. */
export const commandsOf = (desk: Desk): Commands => ({
  generateSummary: async () => (await import(/* webpackChunkName: "summary" */ "./generateSummary")).generate(desk),
  writeBackScores: async () =>
    (await import(/* webpackChunkName: "cells" */ "./writeBackScores")).writeBackScores(desk),
  markWeakIndicators: async () =>
    (await import(/* webpackChunkName: "cells" */ "./markWeakIndicators")).markWeakIndicators(desk),
  fixScores: async () => (await import(/* webpackChunkName: "summary" */ "./fixScores")).fix(desk),
  relinkScores: async () => (await import(/* webpackChunkName: "summary" */ "./relinkScores")).relink(desk),
  undoLastWrite: async () => (await import(/* webpackChunkName: "cells" */ "./undoLast")).undoLast(desk),
  insertSample: async () => (await import(/* webpackChunkName: "sample" */ "./insertSample")).insertSample(desk),
  showFunctions: async () => (await import(/* webpackChunkName: "shows" */ "./showFunctions")).showFunctions(desk),
  showHelp: async () => (await import(/* webpackChunkName: "shows" */ "./showHelp")).showHelp(desk),
  explainScore: async () => (await import(/* webpackChunkName: "explain" */ "./explainScore")).explainScore(desk),
});
