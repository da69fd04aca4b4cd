/**
 * `:is` and `:where` of the pane's style sheets, spelled out for browsers that know neither. What stands in `:where` is to
 * weigh nothing: of its ancestor only the elements' names are kept, which weigh less than any class.
 */
export function withOlderSelectors(css: string): string {
  return css.replace(/([^{}]*)\{/g, (whole, selector: string) => {
    const text = selector.replace(/\/\*[\s\S]*?\*\//g, "").trim();
    return /:(is|where)\(/.test(text) ? `${listed(text).flatMap(spelledOut).join(",\n")} {` : whole;
  });
}

const spelledOut = (selector: string): readonly string[] => {
  const where = /^:where\((?:\.p-pane )?([\s\S]*)\)$/.exec(selector.trim());
  if (where?.[1] !== undefined) return listed(where[1]).flatMap(spelledOut);
  const at = selector.indexOf(":is(");
  if (at < 0) return [selector.trim()];
  const end = closing(selector, at + 3);
  const inside = listed(selector.slice(at + 4, end));
  return inside.flatMap((one) => spelledOut(selector.slice(0, at) + one.trim() + selector.slice(end + 1)));
};

/** The bracket that closes the one at a place. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** A list of selectors, by the commas that stand in no brackets. */
function listed(text: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
