import { nameInPackage, type Parts } from "./parts";
import { attribute, tags, textOf } from "./xml";

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "drawing", "styles" … */
  readonly type: string;
  /** The part it leads to, as named in the package; null for an external target or a part that is not there. */
  readonly part: string | null;
}

/** `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`; "" (the package itself) -> `_rels/.rels` */
export const relationsPartOf = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

const resolve = (from: string, target: string): string => {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
};

/** The relations of a part ("" for the package's own). */
export const relationsOf = (parts: Parts, part: string): readonly Relation[] => {
  const name = nameInPackage(parts, relationsPartOf(part));
  if (name === null) return [];
  return tags(textOf(parts[name]), "Relationship").map((tag) => {
    const target = attribute(tag, "Target") ?? "";
    const external = attribute(tag, "TargetMode") === "External";
    return {
      id: attribute(tag, "Id") ?? "",
      type: (attribute(tag, "Type") ?? "").split("/").pop() ?? "",
      part: external ? null : nameInPackage(parts, resolve(part, target.split("#")[0] ?? "")),
    };
  });
};

/** Every part that can be reached from the given ones, they and their relation parts included. */
export const reachable = (parts: Parts, from: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (seen.has(part)) continue;
    seen.add(part);
    const relations = nameInPackage(parts, relationsPartOf(part));
    if (relations !== null) seen.add(relations);
    for (const relation of relationsOf(parts, part)) if (relation.part !== null) open.push(relation.part);
  }
  return seen;
};
