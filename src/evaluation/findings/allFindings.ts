import { checksPassed } from "../checks";
import { detectors } from "./detectors";
import { findingsOf, withCopies } from "./findings";

/** All that looks for findings, and what was found right. */
export const allFindings = { detectors, findingsOf, withCopies, checksPassed };
