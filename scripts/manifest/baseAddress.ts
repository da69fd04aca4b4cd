import { at, type Xml } from "./xml";

/** The address below which everything of the add-in is served, with a closing slash: the page's folder. */
export function baseOf(manifest: Xml): string {
  const page = at(manifest, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"] ?? "";
  return page.slice(0, page.lastIndexOf("/") + 1);
}
