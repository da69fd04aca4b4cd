import { allFindings } from "./allFindings";

export type Finder = typeof allFindings;

/**
 * The way to the findings: here they stand in the code. In the page, whose first view is a total without them,
 * `finderLater.ts` stands in the place of this file (webpack.config.js).
 */
export const finder = (): Finder => allFindings;

export const finderIsHere = (): boolean => true;

export const fetchFinder = (): Promise<void> => Promise.resolve();
