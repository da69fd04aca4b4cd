import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const amount = {
  amount: v.string(),
  unit: v.string(),
  operator: v.optional(v.string()),
  approximate: v.optional(v.boolean()),
};

const reading = v.nullable(
  v.variant("kind", [
    v.strictObject({ kind: v.literal("nothing"), why: v.string() }),
    v.strictObject({ kind: v.literal("quantity"), ...amount }),
    v.strictObject({ kind: v.literal("several"), quantities: v.array(v.strictObject(amount)) }),
    v.strictObject({
      kind: v.literal("bands"),
      bands: v.array(v.strictObject({ word: v.string(), ...amount })),
    }),
    v.strictObject({ kind: v.literal("date"), from: v.optional(v.string()), to: v.string() }),
    v.strictObject({ kind: v.literal("completion"), rate: v.string() }),
    v.strictObject({ kind: v.literal("tier"), level: v.number() }),
    v.strictObject({ kind: v.literal("word"), word: v.string(), scale: v.string(), rank: v.number() }),
    v.strictObject({ kind: v.literal("text"), measurable: v.boolean(), unit: v.optional(v.string()) }),
  ]),
);

const schema = v.object({
  pairs: v.array(
    v.strictObject({
      target: v.nullable(v.string()),
      actual: v.nullable(v.string()),
      unit: v.string(),
      stated: v.picklist(["ge", "le", "eq", "none", "qual", "date", "range"]),
      judged: v.optional(v.string()),
      targetRead: reading,
      actualRead: reading,
      remark: v.string(),
      source: v.string(),
    }),
  ),
});

export type PublishedPair = v.InferOutput<typeof schema>["pairs"][number];

/** Target and actual texts as departments published them, with what a reading of each gives. */
export const publishedPairs: readonly PublishedPair[] = v.parse(
  schema,
  JSON.parse(readFileSync(join(__dirname, "..", "fixtures", "values", "pairs.json"), "utf8")),
).pairs;
