import type { CustomFunction } from "./customFunction";
import { completion } from "./functions/completion";
import { composite } from "./functions/composite";
import { deviation } from "./functions/deviation";
import { executionRate } from "./functions/executionRate";
import { executionScore } from "./functions/executionScore";
import { explain } from "./functions/explain";
import { flag } from "./functions/flag";
import { grade } from "./functions/grade";
import { parse } from "./functions/parse";
import { rate } from "./functions/rate";
import { score } from "./functions/score";
import { scores } from "./functions/scores";
import { tier } from "./functions/tier";
import { weak } from "./functions/weak";

/** Every function of PERF, in the order in which people are shown them. A new one is added here. */
export const catalogue: readonly CustomFunction[] = [
  score,
  completion,
  deviation,
  executionRate,
  executionScore,
  rate,
  grade,
  tier,
  flag,
  explain,
  parse,
  scores,
  composite,
  weak,
];
