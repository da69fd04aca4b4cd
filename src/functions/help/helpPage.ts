import type { Locale } from "../../wording/locale";

/** A function's page, relative to where the add-in is served. */
export const helpPage = (id: string, locale: Locale): string => `help/${locale}/${id.toLowerCase()}.html`;
