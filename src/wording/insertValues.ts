/** Puts values in the place of a text's braces: `{count}`; what has no value stays as it is. */
export const insertValues = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
