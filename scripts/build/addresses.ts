/** The address that manifest.xml carries for development. */
export const DEVELOPMENT = "https://localhost:3000/";

/** An https folder address with a closing slash; null where the text is none. */
export function baseAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") return null;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The manifest with every address below the base; `&` is legal in a path and has to be escaped in XML. */
export function withBase(manifest: string, base: string): string {
  const escaped = base.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
  return manifest.replaceAll(DEVELOPMENT, () => escaped);
}

/** The files below the base that a manifest names. */
export function filesNamed(manifest: string, base: string): readonly string[] {
  const named = [...manifest.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, value = ""]) => value);
  const own = named.filter((value) => value.startsWith(base)).map((value) => value.slice(base.length));
  return [...new Set(own)].sort();
}
