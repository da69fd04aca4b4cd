import type { Assessment, Case, Row } from "../assessment";
import { overshot } from "./atLeast";
import { fixed } from "./fixed";

/** The actual states a completion x: w × min(1, x). Where the target is one too, they are compared as amounts. */
export const completion: Row = (it) =>
  it.actual.kind === "completion" && it.aligned === null
    ? pointsOff(it, fixed(it, "completion", it.actual.rate, null, it.actual.rate))
    : null;

/** A fixed deduction is for every completion far beyond the target, also one that is only stated. */
const pointsOff = (it: Case, assessment: Assessment): Assessment =>
  it.rules.overshootPoints === null ? assessment : overshot(it, assessment);
