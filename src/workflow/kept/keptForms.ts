import * as v from "valibot";

/**
 * What a part of the workbook keeps for its forms.
 * @param json of the part, null where the workbook has none @returns null where it cannot be used
 */
export function parseKeptForms<Form>(
  schema: v.GenericSchema<unknown, { readonly forms: readonly Form[] }>,
  json: string | null,
): readonly Form[] | null {
  if (json === null) return [];
  try {
    const parsed = v.safeParse(schema, JSON.parse(json));
    return parsed.success ? parsed.output.forms : null;
  } catch {
    return null;
  }
}

/** @returns null where nothing is left to be kept */
export const keptFormsJson = (forms: readonly unknown[]): string | null =>
  forms.length === 0 ? null : JSON.stringify({ version: 1, forms });
