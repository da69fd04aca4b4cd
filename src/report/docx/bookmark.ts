import { textHash } from "../../value/textHash";
import type { KeptText } from "../report";

const prefix = "perf_";

/**
 * The bookmark around a paragraph's text: its id and the hash of the sentence as the data gave it, so that a document that
 * comes back tells what a person changed. Word allows letters, digits and `_`, 40 characters.
 */
export const bookmarkOf = ({ id, made }: Pick<KeptText, "id" | "made">): string =>
  `${prefix}${id.replaceAll("-", "_")}_${textHash(made)}`;

/** @returns null for a bookmark that is none of ours */
export function readBookmark(name: string): { readonly id: string; readonly from: string } | null {
  const [, id, from] = /^perf_(.+)_([0-9a-f]{8})$/.exec(name) ?? [];
  return id === undefined || from === undefined ? null : { id: id.replaceAll("_", "-"), from };
}
