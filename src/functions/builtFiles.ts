import type { Locale } from "../locales/locale";
import { catalogue } from "./catalogue";
import { functionPage } from "./help/functionPage";
import { helpPage } from "./help/helpPage";
import { indexPage } from "./help/indexPage";
import { metadata } from "./metadata";

const locales: readonly Locale[] = ["zh-CN", "en-US"];

const filesOf = (locale: Locale, base: string): readonly (readonly [string, string])[] => [
  [`functions.${locale}.json`, `${JSON.stringify(metadata(locale, base), null, 2)}\n`],
  [`help/${locale}/index.html`, indexPage(locale)],
  ...catalogue.map((of) => [helpPage(of.id, locale), functionPage(of, locale)] as const),
];

/** What the build writes from the catalogue: path in the output -> text. @param base where the add-in is served */
export const builtFiles = (base: string): Record<string, string> =>
  Object.fromEntries(locales.flatMap((locale) => filesOf(locale, base)));
