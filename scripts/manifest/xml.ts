/** An element of an XML document: local names, no namespaces, text trimmed. */
export interface Xml {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
}

/** The element and everything below it, in document order. */
export function walk(xml: Xml): Xml[] {
  return [xml, ...xml.children.flatMap(walk)];
}

/** All elements of a name below, in document order. */
export function all(xml: Xml, name: string): Xml[] {
  return walk(xml).filter((element) => element.name === name);
}

/** The element at the end of a path of child names; undefined where one is missing. */
export function at(xml: Xml | undefined, ...path: readonly string[]): Xml | undefined {
  return path.reduce((found, name) => found?.children.find((child) => child.name === name), xml);
}
