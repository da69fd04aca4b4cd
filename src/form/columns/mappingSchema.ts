import * as v from "valibot";
import { columnVocabulary } from "./vocabulary/columns";
import type { HandMapping } from "./handMapping";
import type { ColumnRole } from "./vocabulary/vocabulary";

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_575));
const roles = new Set<string>(columnVocabulary.map(({ role }) => role));
const isRole = (key: string): key is ColumnRole => roles.has(key);

const mapping = v.pipe(
  v.object({
    headerRow: index,
    firstRow: index,
    lastRow: v.exactOptional(index),
    columns: v.record(
      v.custom<ColumnRole>((key) => typeof key === "string" && isRole(key)),
      index,
    ),
  }),
  v.check(({ headerRow, firstRow, lastRow }) => headerRow < firstRow && (lastRow === undefined || lastRow >= firstRow)),
);

const mappings = v.record(v.string(), mapping);

/** Mappings made by hand, by sheet name, as JSON carries them; null where the text is none. */
export function parseMappings(json: string): Readonly<Record<string, HandMapping>> | null {
  try {
    const parsed = v.safeParse(mappings, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
