const parts = new Map<string, readonly string[]>();

/** A text with values in the place of its braces, `{count}`; what has no value stays as it is. */
export function fillText(text: string, valueOf: (placeholder: string) => string | undefined): string {
  let split = parts.get(text);
  // every second part is what stood in braces
  if (split === undefined) parts.set(text, (split = text.split(/\{([^{}]+)\}/)));
  let filled = split[0] ?? "";
  for (let at = 1; at < split.length; at += 2) {
    const placeholder = split[at] ?? "";
    filled += (valueOf(placeholder) ?? `{${placeholder}}`) + (split[at + 1] ?? "");
  }
  return filled;
}

/** A text with the named values in it. */
export const insertValues = (text: string, values: Readonly<Record<string, string | number>>): string =>
  fillText(text, (name) => (name in values ? String(values[name]) : undefined));
