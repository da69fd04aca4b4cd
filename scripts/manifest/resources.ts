import { all, at, walk, type Xml } from "./xml";

/** Lists under Resources, and the element names that may refer to each by `resid`. */
const users: Readonly<Record<string, readonly string[]>> = {
  Images: ["Image"],
  Urls: ["Runtime", "SourceLocation", "FunctionFile", "LearnMoreUrl"],
  ShortStrings: ["Label", "Namespace"],
  LongStrings: ["Description"],
};

/** `Title` takes a short string everywhere; anything unknown fits no list and is reported. */
export function listFor(element: Xml): string | undefined {
  if (element.name === "Title") return "ShortStrings";
  return Object.keys(users).find((list) => users[list]?.includes(element.name));
}

export function resourcesOf(manifest: Xml): Xml | undefined {
  return all(manifest, "Resources")[0];
}

/** The resources of a list: Images, Urls, ShortStrings or LongStrings. */
export function resourcesIn(manifest: Xml, list: string): readonly Xml[] {
  return at(resourcesOf(manifest), list)?.children ?? [];
}

/** Every element that refers to a resource. */
export function references(manifest: Xml): Xml[] {
  return walk(manifest).filter((element) => element.attributes["resid"] !== undefined);
}

/** The resource that an element refers to, in the list where it belongs. */
export function resourceOf(manifest: Xml, reference: Xml | undefined): Xml | undefined {
  const list = reference === undefined ? undefined : listFor(reference);
  if (list === undefined) return undefined;
  return resourcesIn(manifest, list).find(({ attributes }) => attributes["id"] === reference?.attributes["resid"]);
}
