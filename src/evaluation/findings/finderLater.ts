import type { Finder } from "./finder";

let fetched: Finder | null = null;

/** What looks for findings. Throws before it was fetched: a form without findings would look like one without faults. */
export function finder(): Finder {
  if (fetched === null) throw new Error("what looks for findings was not fetched");
  return fetched;
}

export const finderIsHere = (): boolean => fetched !== null;

/** Fetches what looks for findings, once. */
export async function fetchFinder(): Promise<void> {
  fetched ??= (await import(/* webpackChunkName: "finder" */ "./allFindings")).allFindings;
}
