import type { CustomFunction } from "../customFunction";
import { checksum } from "./checksum";
import { completion } from "./completion";
import { composite } from "./composite";
import { deviation } from "./deviation";
import { executionRate } from "./executionRate";
import { executionScore } from "./executionScore";
import { explain } from "./explain";
import { flag } from "./flag";
import { grade } from "./grade";
import { parse } from "./parse";
import { rate } from "./rate";
import { score } from "./score";
import { scores } from "./scores";
import { tier } from "./tier";
import { weak } from "./weak";

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
  checksum,
];
