import { listFor, references, resourceOf, resourcesOf } from "../resources";
import { problem, type Rule } from "../rule";

/** Every `resid` is found in the list where Excel looks for it; no resource stands twice or unused. */
export const resourcesResolve: Rule = (manifest) => {
  const used = references(manifest);
  const resources = resourcesOf(manifest)?.children.flatMap((list) => list.children) ?? [];
  const ids = resources.map(({ attributes }) => attributes["id"]);
  return [
    ...used
      .filter((reference) => resourceOf(manifest, reference) === undefined)
      .map((reference) =>
        problem(reference, `${reference.attributes["resid"]} is not in ${listFor(reference) ?? "any list"}`),
      ),
    ...resources
      .filter(({ attributes }, i) => ids.indexOf(attributes["id"]) !== i)
      .map((resource) => problem(resource, `resource ${resource.attributes["id"]} stands twice`)),
    ...resources
      .filter(({ attributes }) => !used.some((reference) => reference.attributes["resid"] === attributes["id"]))
      .map((resource) => problem(resource, `resource ${resource.attributes["id"]} is not used`)),
  ];
};
