import type { Bilingual, Profile } from "../../../../evaluation/rules/profile";
import type { ruleNames } from "../../../../wording/ruleNames";

export type RuleName = keyof (typeof ruleNames)["zh-CN"];

/** How a rule is written: shares as percents, steps as `90:100, 80:80`. */
export type FieldKind =
  "text" | "number" | "percent" | "optionalPercent" | "steps" | "caps" | "stepRules" | "words" | "flag" | "choice";

export interface ProfileField {
  /** Where it stands in the profile, `tiers.0.low`. */
  readonly path: string;
  readonly kind: FieldKind;
  /** A rule's name, or a name that the profile itself gives (a dimension, a grade). */
  readonly label: { readonly rule: RuleName } | { readonly own: Bilingual };
  /** Values and what they are called. */
  readonly choices: readonly (readonly [value: string, name: RuleName])[];
}

export interface FieldGroup {
  readonly title: RuleName;
  readonly fields: readonly ProfileField[];
}

const field = (path: string, kind: FieldKind, rule: RuleName): ProfileField => ({
  path,
  kind,
  label: { rule },
  choices: [],
});

const choice = (path: string, rule: RuleName, choices: ProfileField["choices"]): ProfileField => ({
  ...field(path, "choice", rule),
  choices,
});

const same = (...names: readonly RuleName[]): ProfileField["choices"] => names.map((name) => [name, name]);

/** Every rule that a person can change, in the order in which they are shown. */
export const fieldGroups = (profile: Profile): readonly FieldGroup[] => [
  {
    title: "general",
    fields: [
      field("name", "text", "name"),
      field("id", "text", "id"),
      field("version", "text", "version"),
      field("basis", "text", "basis"),
      field("dated", "text", "dated"),
      choice("certainty", "certainty", same("read", "seen", "unverified", "own")),
      choice("kind", "kind", same("any", "department", "project")),
    ],
  },
  {
    title: "dimensions",
    fields: profile.dimensions.map(({ name }, at): ProfileField => ({
      path: `dimensions.${at}.weight`,
      kind: "number",
      label: { own: name },
      choices: [],
    })),
  },
  {
    title: "execution",
    fields: [
      choice("execution.base", "base", same("adjusted", "initial")),
      choice("execution.formula", "executionFormula", same("linear", "steps")),
      field("execution.steps", "steps", "stepList"),
      field("totalCaps", "caps", "totalCaps"),
    ],
  },
  {
    title: "formulas",
    fields: [
      choice("formulas.atMost", "atMost", [
        ["ratio", "ratio"],
        ["linear", "linearOver"],
        ["allOrNothing", "allOrNothing"],
      ]),
      choice("formulas.equal", "equal", same("atLeast", "strict", "closeness")),
      field("overshoot.threshold", "percent", "threshold"),
      choice("overshoot.treatment", "treatment", same("none", "proportional", "points")),
      field("overshoot.points", "number", "overshootPoints"),
      field("passThreshold", "optionalPercent", "passThreshold"),
      field("satisfaction.bands", "steps", "bands"),
      field("perPoint", "stepRules", "perPoint"),
      field("yesNo", "words", "yesNo"),
      field("unmeasurable", "optionalPercent", "unmeasurable"),
    ],
  },
  {
    title: "tiers",
    fields: [
      field("tiers.0.low", "percent", "tier1Low"),
      field("tiers.0.high", "percent", "tier1High"),
      field("tiers.1.low", "percent", "tier2Low"),
      field("tiers.1.high", "percent", "tier2High"),
      field("tiers.2.low", "percent", "tier3Low"),
      field("tiers.2.high", "percent", "tier3High"),
    ],
  },
  {
    title: "reasons",
    fields: [
      field("reasons.completionBelow", "percent", "completionBelow"),
      field("reasons.completionFrom", "optionalPercent", "completionFrom"),
      field("reasons.executionBelow", "optionalPercent", "executionBelow"),
      {
        path: "reasons.budgetAdjusted",
        kind: "flag",
        label: { rule: "budgetAdjusted" },
        choices: [
          ["true", "yes"],
          ["false", "no"],
        ],
      },
    ],
  },
  {
    title: "grades",
    fields: profile.grades.map(({ name }, at): ProfileField => ({
      path: `grades.${at}.from`,
      kind: "percent",
      label: { own: { "zh-CN": name, "en-US": name } },
      choices: [],
    })),
  },
  {
    title: "useOfResults",
    fields: [
      // a name with a dot in it would be read as a path
      ...profile.grades
        .filter(({ name }) => !name.includes("."))
        .map(({ name }): ProfileField => ({
          path: `useOfResults.uses.${name}`,
          kind: "choice",
          label: { own: { "zh-CN": name, "en-US": name } },
          choices: [["", "useNone"], ...same("prefer", "keep", "cut", "mend")],
        })),
      field("useOfResults.rule", "text", "useRule"),
      field("useOfResults.source", "text", "useSource"),
      choice("useOfResults.certainty", "certainty", same("read", "seen", "unverified", "own")),
    ],
  },
  {
    title: "other",
    fields: [
      choice("notApplicable", "notApplicable", same("full", "rescale")),
      choice("missingActual", "missingActual", same("zero", "carried")),
      field("rounding.places", "number", "places"),
      choice("rounding.mode", "mode", same("half-up", "truncate")),
    ],
  },
];
