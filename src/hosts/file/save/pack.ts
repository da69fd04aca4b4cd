import { type Zippable, zipSync } from "fflate";
import type { Parts } from "../package/parts";

/** The earliest date a zip archive can state: equal parts give equal bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Parts -> the archive, the list of content types first, where readers expect it.
 * @param level 0 only stores, for an archive that is opened again at once
 */
export const pack = (parts: Parts, level: 0 | 6): Uint8Array => {
  const first = "[Content_Types].xml";
  const { [first]: types, ...others } = parts;
  const ordered: Zippable = types === undefined ? { ...others } : { [first]: types, ...others };
  return zipSync(ordered, { mtime: NO_TIME, level });
};
