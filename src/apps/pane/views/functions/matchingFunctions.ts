import { catalogue } from "../../../../functions/catalogue/catalogue";
import type { CustomFunction } from "../../../../functions/customFunction";
import type { Locale } from "../../../../wording/locale";

/** Functions whose name, purpose or parameters hold a text; all for a blank one. */
export function matchingFunctions(text: string, locale: Locale): readonly CustomFunction[] {
  const wanted = text.trim().toLowerCase();
  return catalogue.filter(({ id, description, parameters }) =>
    [`perf.${id}`, description[locale], ...parameters.map(({ name }) => name[locale])].some((part) =>
      part.toLowerCase().includes(wanted),
    ),
  );
}
