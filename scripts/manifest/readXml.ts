import { XmlDocument, XmlElement } from "libxml2-wasm";
import type { Xml } from "./xml";

/** The document's root, or what is wrong with its text. */
export function readXml(source: string): Xml | { readonly error: string } {
  try {
    const document = XmlDocument.fromString(source);
    const root = copy(document.root);
    document.dispose();
    return root;
  } catch (error) {
    return { error: error instanceof Error ? error.message.trim() : String(error) };
  }
}

function copy(element: XmlElement): Xml {
  const children: Xml[] = [];
  for (let node = element.firstChild; node !== null; node = node.next) {
    if (node instanceof XmlElement) children.push(copy(node));
  }
  return {
    name: element.name,
    line: element.line,
    attributes: Object.fromEntries(element.attrs.map((attribute) => [attribute.name, attribute.value])),
    children,
    text: element.content.trim(),
  };
}
