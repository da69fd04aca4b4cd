import { fetchFinder } from "../../../evaluation/findings/finder";
import type { Commands } from "../command";
import type { CommandContext } from "../commandContext";

/** The code of a command that evaluates what it reads, with what looks for findings. */
async function withFindings<Code>(code: Promise<Code>): Promise<Code> {
  const [fetched] = await Promise.all([code, fetchFinder()]);
  return fetched;
}

/** Every command, its code fetched when it is first called. */
export const commandsOf = (context: CommandContext): Commands => ({
  generateSummary: async () =>
    (await withFindings(import(/* webpackChunkName: "summary" */ "./generateSummary"))).generate(context),
  showReport: async () => (await import(/* webpackChunkName: "shows" */ "./showReport")).showReport(context),
  writeBackScores: async () => (await import(/* webpackChunkName: "cells" */ "./changeForms")).writeBackScores(context),
  markWeakIndicators: async () =>
    (await import(/* webpackChunkName: "cells" */ "./changeForms")).markWeakIndicators(context),
  fixScores: async () => (await withFindings(import(/* webpackChunkName: "summary" */ "./fixScores"))).fix(context),
  relinkScores: async () =>
    (await withFindings(import(/* webpackChunkName: "summary" */ "./relinkScores"))).relink(context),
  undoLastWrite: async () => (await import(/* webpackChunkName: "cells" */ "./undoLast")).undoLast(context),
  insertSample: async () => (await import(/* webpackChunkName: "sample" */ "./insertSample")).insertSample(context),
  showFunctions: async () => (await import(/* webpackChunkName: "shows" */ "./showFunctions")).showFunctions(context),
  showHelp: async () => (await import(/* webpackChunkName: "shows" */ "./showHelp")).showHelp(context),
  explainScore: async () => (await import(/* webpackChunkName: "explain" */ "./explainScore")).explainScore(context),
});
