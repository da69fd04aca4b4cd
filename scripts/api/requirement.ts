/** A requirement set and the version from which it holds something; a version of "" is in preview only. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

const numbers = (version: string): readonly number[] => version.split(".").map(Number);

/** Negative where a is the older; a preview is younger than all. */
export function compareVersions(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const [left, right] = [numbers(a), numbers(b)];
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}

/** Whether what is there holds what is wanted; sets are equal without regard to case. */
export const holds = (there: Requirement, wanted: Requirement): boolean =>
  there.set.toLowerCase() === wanted.set.toLowerCase() && compareVersions(there.version, wanted.version) >= 0;

/**
 * The requirement that a comment of @types/office-js states: `[Api set: ExcelApi 1.9]`, or the set that its
 * `**Requirement set**` links to. Where reading and writing differ, the younger counts.
 * @returns null where it states none
 */
export function requirementIn(comment: string): Requirement | null {
  const [, set = "", rest = ""] =
    /\[Api set:\s*([A-Za-z]+)([^\]]*)\]/.exec(comment) ??
    /\*\*Requirement set\*\*:\s*\{@link [^|}]*\|\s*([A-Za-z]+)( [\d.]+)\s*\}/.exec(comment) ??
    [];
  if (set === "") return null;
  const versions = [...rest.matchAll(/\d+\.\d+/g)].map(([version]) => version).sort(compareVersions);
  return { set, version: /preview/i.test(rest) && versions.length === 0 ? "" : (versions.at(-1) ?? "") };
}

/** The sets that a manifest asks for, so that no host without them shows the add-in. */
export const requiredSets = (manifest: string): readonly Requirement[] =>
  [...manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map(([, set = "", version = ""]) => ({
    set,
    version,
  }));
