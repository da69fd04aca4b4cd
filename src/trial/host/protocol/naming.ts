/** Wire names (`GetRange`) as the API documents them (`getRange`); internal ones (`_KeepReference`) stay. */
export const camelCase = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** The way back: `values` as office.js expects it in an answer (`Values`). */
export const pascalCase = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
