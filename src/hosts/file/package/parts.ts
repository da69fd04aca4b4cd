import { unzipSync } from "fflate";
import { WorkbookProblem } from "../problem";
import { spoiltPart } from "./checksums";
import { toTransitional } from "./strict";

/** The parts of a package, unpacked, by name without a leading slash. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Beyond this, pictures and the like not counted, a workbook cannot be read within seconds. */
const MAX_TEXT_BYTES = 2 ** 28;
/** Beyond this it does not fit beside the engine's own copy. */
const MAX_UNPACKED_BYTES = 2 ** 30;
/** More parts than any program writes. */
const MAX_PARTS = 20_000;

/**
 * Unpacks a zip archive; strict OOXML comes out as transitional. What would be too large is not unpacked; an archive with
 * a name in it twice is damaged, since readers differ in which of the two they take.
 */
export const unpack = (bytes: Uint8Array): Parts | WorkbookProblem => {
  let total = 0;
  let text = 0;
  let twice: string | null = null;
  const names = new Set<string>();
  const tooLarge = (): boolean => total > MAX_UNPACKED_BYTES || text > MAX_TEXT_BYTES || names.size > MAX_PARTS;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    const key = name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
    if (names.has(key)) twice = name;
    names.add(key);
    total += originalSize;
    if (/\.(xml|rels|vml)$/.test(key)) text += originalSize;
    return !tooLarge() && twice === null && !name.endsWith("/");
  };
  try {
    const unzipped = unzipSync(bytes, { filter });
    if (tooLarge()) return new WorkbookProblem("too-large");
    if (twice !== null) return new WorkbookProblem("damaged", `${String(twice)} stands in it twice`);
    const spoilt = spoiltPart(bytes, unzipped);
    if (spoilt !== null) return new WorkbookProblem("damaged", `${spoilt} is not what it was`);
    const named = Object.entries(unzipped).map(([name, part]) => [name.replace(/\\/g, "/").replace(/^\/+/, ""), part]);
    return toTransitional(Object.fromEntries(named));
  } catch (error) {
    return new WorkbookProblem("damaged", error instanceof Error ? error.message : String(error));
  }
};

const lowerNames = new WeakMap<Parts, ReadonlyMap<string, string>>();

const namesByLower = (parts: Parts): ReadonlyMap<string, string> => {
  const names = lowerNames.get(parts) ?? new Map(Object.keys(parts).map((name) => [name.toLowerCase(), name]));
  lowerNames.set(parts, names);
  return names;
};

/** The part's name as it stands in the package: names are equal without regard to case (ECMA-376 part 2, 6.2.2). */
export const nameInPackage = (parts: Parts, name: string): string | null =>
  name in parts ? name : (namesByLower(parts).get(name.toLowerCase()) ?? null);
