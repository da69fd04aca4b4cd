import * as v from "valibot";
import { useCodes, type Profile } from "./profile";
import { nationalUse } from "./useOfResults";

/** Why a profile was refused: the field, as a path such as `tiers.0.low`, and the code of the reason. */
export interface ProfileProblem {
  readonly field: string;
  readonly code: ProfileProblemCode;
}

export type ProfileProblemCode =
  | "not-json"
  | "missing"
  | "type"
  | "choice"
  | "share"
  | "points"
  | "empty"
  | "id"
  | "sum"
  | "order"
  | "rising"
  | "overlap";

const says = (code: ProfileProblemCode): ProfileProblemCode => code;
const text = v.pipe(v.string(says("type")), v.trim(), v.nonEmpty(says("empty")));
const share = v.pipe(v.number(says("type")), v.minValue(0, says("share")), v.maxValue(1, says("share")));
const points = v.pipe(v.number(says("type")), v.minValue(0, says("points")), v.maxValue(1000, says("points")));
const rate = v.pipe(v.number(says("type")), v.minValue(0, says("points")), v.maxValue(100, says("points")));
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, says("type"));
const step = v.object({ from: rate, share }, says("type"));
const steps = v.pipe(
  list(step),
  v.check((all) => all.every(({ from }, i) => i === 0 || from < (all[i - 1]?.from ?? 0)), says("order")),
);
const above0 = v.pipe(
  points,
  v.check((value) => value > 0, says("points")),
);
const bilingual = v.object({ "zh-CN": text, "en-US": text }, says("type"));
const certainty = v.picklist(["read", "seen", "unverified", "own"], says("choice"));
const tier = v.pipe(
  v.object({ low: share, high: share }, says("type")),
  v.check(({ low, high }) => low <= high, says("order")),
);

const schema = v.object(
  {
    id: v.pipe(text, v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{2,63}$/, says("id"))),
    version: text,
    name: bilingual,
    basis: v.object({ "zh-CN": v.string(says("type")), "en-US": v.string(says("type")) }, says("type")),
    // profiles saved before there were these rules say nothing of them, here and below
    dated: v.optional(v.string(says("type")), ""),
    certainty: v.optional(certainty, "own"),
    kind: v.picklist(["department", "project", "any"], says("choice")),
    dimensions: v.pipe(
      v.array(
        v.object({ key: text, name: bilingual, words: v.array(text, says("type")), weight: points }, says("type")),
        says("type"),
      ),
      v.check((list) => list.some(({ key }) => key === "execution"), says("missing")),
      v.check((list) => new Set(list.map(({ key }) => key)).size === list.length, says("overlap")),
      v.check((list) => Math.abs(list.reduce((sum, { weight }) => sum + weight, 0) - 100) < 1e-9, says("sum")),
    ),
    execution: v.object(
      {
        base: v.picklist(["adjusted", "initial"], says("choice")),
        formula: v.picklist(["linear", "steps"], says("choice")),
        steps,
      },
      says("type"),
    ),
    formulas: v.object(
      {
        atMost: v.picklist(["ratio", "linear", "allOrNothing"], says("choice")),
        equal: v.picklist(["atLeast", "strict", "closeness"], says("choice")),
      },
      says("type"),
    ),
    overshoot: v.object(
      {
        threshold: v.pipe(v.number(says("type")), v.minValue(1, says("points")), v.maxValue(100, says("points"))),
        treatment: v.pipe(
          v.picklist(["none", "proportional", "points", "cap", "deduct"], says("choice")),
          // as they were called before
          v.transform((word) => (word === "cap" ? "none" : word === "deduct" ? "proportional" : word)),
        ),
        points: v.optional(points, 0),
      },
      says("type"),
    ),
    passThreshold: v.optional(v.nullable(share), null),
    satisfaction: v.optional(v.object({ bands: steps }, says("type")), { bands: [] }),
    perPoint: v.optional(
      list(
        v.object(
          {
            words: v.pipe(list(text), v.minLength(1, says("empty"))),
            side: v.picklist(["above", "below"], says("choice")),
            base: v.nullable(
              v.pipe(v.number(says("type")), v.minValue(-1000, says("points")), v.maxValue(1000, says("points"))),
            ),
            step: above0,
            points,
            counted: v.picklist(["started", "full"], says("choice")),
          },
          says("type"),
        ),
      ),
      [],
    ),
    yesNo: v.optional(list(text), []),
    totalCaps: v.optional(
      v.pipe(
        list(v.object({ below: share, most: v.pipe(points, v.maxValue(100, says("points"))) }, says("type"))),
        v.check(
          (all) =>
            all.every(({ below, most }, i) => {
              const before = all[i - 1];
              return before === undefined || (below > before.below && most >= before.most);
            }),
          says("rising"),
        ),
      ),
      [],
    ),
    unmeasurable: v.nullable(share),
    tiers: v.pipe(
      v.strictTuple([tier, tier, tier], says("type")),
      v.check(([a, b, c]) => a.low >= b.high && b.low >= c.high, says("overlap")),
    ),
    reasons: v.object(
      {
        completionBelow: rate,
        completionFrom: v.nullable(rate),
        executionBelow: v.nullable(rate),
        budgetAdjusted: v.optional(v.boolean(says("type")), false),
      },
      says("type"),
    ),
    notApplicable: v.picklist(["full", "rescale"], says("choice")),
    missingActual: v.optional(v.picklist(["zero", "carried"], says("choice")), "zero"),
    rounding: v.object(
      {
        places: v.pipe(
          v.number(says("type")),
          v.integer(says("type")),
          v.minValue(0, says("points")),
          v.maxValue(4, says("points")),
        ),
        mode: v.picklist(["half-up", "truncate"], says("choice")),
      },
      says("type"),
    ),
    grades: v.pipe(
      v.array(v.object({ name: text, from: share }, says("type")), says("type")),
      v.minLength(1, says("empty")),
      v.check((grades) => grades.every(({ from }, i) => i === 0 || from < (grades[i - 1]?.from ?? 0)), says("order")),
      v.check((grades) => grades[grades.length - 1]?.from === 0, says("order")),
    ),
    textLimits: v.optional(
      v.object(
        { reason: v.nullable(v.pipe(points, v.minValue(1, says("points")))), notes: v.nullable(points) },
        says("type"),
      ),
    ),
    useOfResults: v.optional(
      v.object(
        {
          uses: v.record(text, v.picklist(useCodes, says("choice")), says("type")),
          rule: bilingual,
          source: bilingual,
          certainty: v.optional(certainty, "own"),
        },
        says("type"),
      ),
      nationalUse,
    ),
    findings: v.optional(v.record(text, v.picklist(["off", "error", "warning", "info"], says("choice")), says("type"))),
  },
  says("type"),
);

const isProblemCode = (message: string): message is ProfileProblemCode =>
  [
    "not-json",
    "missing",
    "type",
    "choice",
    "share",
    "points",
    "empty",
    "id",
    "sum",
    "order",
    "rising",
    "overlap",
  ].includes(message);

/** Checks what claims to be a profile, as it comes from JSON: the profile, or every field that is wrong and why. */
export function checkProfile(data: unknown): Profile | readonly ProfileProblem[] {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  return parsed.issues.map((issue) => ({
    field: (issue.path ?? []).map(({ key }) => String(key)).join("."),
    code: isMissing(issue) ? "missing" : isProblemCode(issue.message) ? issue.message : "type",
  }));
}

const isMissing = ({ input, kind }: { input: unknown; kind: string }): boolean =>
  input === undefined && kind === "schema";

/** Reads a profile from JSON text; the text's own fault is a problem of no field. */
export function parseProfile(json: string): Profile | readonly ProfileProblem[] {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return [{ field: "", code: "not-json" }];
  }
  return checkProfile(data);
}

export const isProfile = (checked: Profile | readonly ProfileProblem[]): checked is Profile => !Array.isArray(checked);
