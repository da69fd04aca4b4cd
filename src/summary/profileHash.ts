import type { Profile } from "../evaluation/rules/profile";

/** The same text for the same data, in whatever order its fields were written. */
function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(",")}]`;
  if (typeof data !== "object" || data === null) return JSON.stringify(data) ?? "null";
  const fields = Object.entries(data).filter(([, value]) => value !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`)
    .join(",")}}`;
}

/**
 * Eight hexadecimal digits that tell one profile from another of the same id and version (FNV-1a over its UTF-8): enough
 * to notice a change, no protection against a forger.
 */
export function profileHash(profile: Profile): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(canonical(profile))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
