import type { Locale } from "../wording/locale";
import { catalogue } from "./catalogue/catalogue";
import { functionPage, indexPage } from "./help/functionPage";
import { helpPage } from "./help/helpPage";
import { metadata } from "./metadata";

const locales: readonly Locale[] = ["zh-CN", "en-US"];

async function filesOf(locale: Locale, base: string): Promise<readonly (readonly [string, string])[]> {
  const pages = catalogue.map(
    async (of) => [helpPage(of.id, locale), functionPage(of, await of.help(), locale)] as const,
  );
  return [
    [`functions.${locale}.json`, `${JSON.stringify(metadata(locale, base), null, 2)}\n`],
    [`help/${locale}/index.html`, indexPage(locale)],
    ...(await Promise.all(pages)),
  ];
}

/** What the build writes from the catalogue: path in the output -> text. @param base where the add-in is served */
export async function builtFiles(base: string): Promise<Record<string, string>> {
  const files = await Promise.all(locales.map((locale) => filesOf(locale, base)));
  return Object.fromEntries(files.flat());
}
