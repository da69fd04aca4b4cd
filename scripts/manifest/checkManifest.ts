import { readXml } from "./readXml";
import type { Problem, Rule, Surroundings } from "./rule";
import { commandsRegistered } from "./rules/commandsRegistered";
import { controls } from "./rules/controls";
import { functionsNamespace } from "./rules/functionsNamespace";
import { httpsOnly } from "./rules/httpsOnly";
import { iconsAreReal } from "./rules/iconsAreReal";
import { identity } from "./rules/identity";
import { lengthsWithin } from "./rules/lengthsWithin";
import { localesComplete } from "./rules/localesComplete";
import { oneLongRuntime } from "./rules/oneLongRuntime";
import { onePage } from "./rules/onePage";
import { requirementSets } from "./rules/requirementSets";
import { resourcesResolve } from "./rules/resourcesResolve";

const rules: readonly Rule[] = [
  identity,
  requirementSets,
  oneLongRuntime,
  onePage,
  functionsNamespace,
  resourcesResolve,
  localesComplete,
  lengthsWithin,
  httpsOnly,
  iconsAreReal,
  controls,
  commandsRegistered,
];

/** What is wrong with a manifest beyond its schema, by line; empty for a good one. */
export function checkManifest(source: string, surroundings: Surroundings): readonly Problem[] {
  const manifest = readXml(source);
  if ("error" in manifest) return [{ line: 1, message: `not well-formed XML: ${manifest.error}` }];
  return rules.flatMap((rule) => rule(manifest, surroundings)).sort((a, b) => a.line - b.line);
}
