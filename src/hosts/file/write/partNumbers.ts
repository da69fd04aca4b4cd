import type { Parts } from "../package/parts";
import { bytesOf } from "../package/xml";

/** The engine numbers these by how many there are, not by the highest number. */
const COUNTED = ["xl/drawings/drawing", "xl/charts/chart", "xl/drawings/vmlDrawing", "xl/comments", "xl/tables/table"];
const FILLER = "_filler";

/**
 * Where part numbers have gaps (`drawing2.xml` alone), a count would lead the engine to a name that is taken, and one
 * chart would replace another. Fillers raise the count to the highest number; `withoutFillers` takes them out again.
 */
export const withFillers = (parts: Parts): Parts => {
  const names = Object.keys(parts);
  const fillers = COUNTED.flatMap((stem) => {
    const same = names.filter((name) => name.startsWith(stem));
    const highest = Math.max(0, ...same.map((name) => Number(/^\d+/.exec(name.slice(stem.length))?.[0] ?? 0)));
    const missing = Math.min(Math.max(0, highest - same.length), 10_000);
    return Array.from({ length: missing }, (_, index) => [`${stem}${FILLER}${index}.xml`, bytesOf("")] as const);
  });
  return fillers.length === 0 ? parts : { ...parts, ...Object.fromEntries(fillers) };
};

export const withoutFillers = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => !name.includes(FILLER)));
