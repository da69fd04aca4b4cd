import { unzipSync } from "fflate";
import { WorkbookProblem } from "../problem";
import { toTransitional } from "./strict";

/** The parts of a package, unpacked, by name without a leading slash. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Beyond this a workbook does not fit beside the engine's own copy. */
const MAX_UNPACKED_BYTES = 2 ** 31;

/** Unpacks a zip archive; strict OOXML comes out as transitional. */
export const unpack = (bytes: Uint8Array): Parts | WorkbookProblem => {
  let total = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    total += originalSize;
    return total <= MAX_UNPACKED_BYTES && !name.endsWith("/");
  };
  try {
    const unzipped = unzipSync(bytes, { filter });
    if (total > MAX_UNPACKED_BYTES) return new WorkbookProblem("too-large");
    const named = Object.entries(unzipped).map(([name, part]) => [name.replace(/\\/g, "/").replace(/^\/+/, ""), part]);
    return toTransitional(Object.fromEntries(named));
  } catch (error) {
    return new WorkbookProblem("damaged", error instanceof Error ? error.message : String(error));
  }
};

/** The part's name as it stands in the package: names are equal without regard to case (ECMA-376 part 2, 6.2.2). */
export const nameInPackage = (parts: Parts, name: string): string | null => {
  if (name in parts) return name;
  const wanted = name.toLowerCase();
  return Object.keys(parts).find((each) => each.toLowerCase() === wanted) ?? null;
};
