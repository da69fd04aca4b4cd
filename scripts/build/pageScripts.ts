/** The scripts and styles that a built page loads by itself, in the order in which it names them, queries removed. */
export function pageScripts(html: string): readonly string[] {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const loaded = tags.filter((tag) => tag.startsWith("<script") || /\brel="?(?:stylesheet|preload)\b/.test(tag));
  const addresses = loaded.flatMap((tag) => tag.match(/\b(?:src|href)="?([^"\s>]+)/)?.[1] ?? []);
  return [...new Set(addresses.map((address) => address.replace(/\?.*$/, "")))];
}
