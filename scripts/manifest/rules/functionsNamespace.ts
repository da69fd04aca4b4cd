import { resourceOf } from "../resources";
import { problem, type Rule } from "../rule";
import { all } from "../xml";

/**
 * Functions are PERF.* in every language: formulas set through the API do not follow localised names (office-js #891),
 * and files store the namespace.
 */
export const functionsNamespace: Rule = (manifest) => {
  const namespaces = all(manifest, "Namespace");
  const resource = resourceOf(manifest, namespaces[0]);
  return namespaces.length === 1 && resource?.attributes["DefaultValue"] === "PERF" && resource.children.length === 0
    ? []
    : [problem(namespaces[0] ?? manifest, "the functions' namespace is not PERF, or it is localised")];
};
