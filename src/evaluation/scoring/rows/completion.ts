import type { Row } from "../assessment";
import { fixed } from "./fixed";

/** The actual states a completion x: w × min(1, x). Where the target is one too, they are compared as amounts. */
export const completion: Row = (it) =>
  it.actual.kind === "completion" && it.aligned === null
    ? fixed(it, "completion", it.actual.rate, null, it.actual.rate)
    : null;
