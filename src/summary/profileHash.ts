import type { Profile } from "../evaluation/rules/profile";
import { textHash } from "../value/textHash";

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
 * Eight hexadecimal digits that tell one profile from another of the same id and version: enough
 * to notice a change, no protection against a forger. The use of results scores nothing and is left out, so that profiles
 * saved before there was one keep theirs.
 */
export const profileHash = (profile: Profile): string => textHash(canonical({ ...profile, useOfResults: undefined }));
