import { resourcesIn } from "../resources";
import { problem, type Problem, type Rule } from "../rule";
import { all, at, type Xml } from "../xml";

const DEFAULT = "zh-CN";
const OTHERS = ["en-US"];
const CHINESE = /\p{Script=Han}/u;

/**
 * Everything people read is there in Chinese and in every other locale; the default locale is never overridden. A
 * string or address that does not depend on the language (it has no Chinese and does not name zh-CN) has no override.
 */
export const localesComplete: Rule = (manifest) => {
  const locale = at(manifest, "DefaultLocale");
  const root = ["DisplayName", "Description", "SupportUrl"].map((name) => at(manifest, name));
  const texts = [...root, ...["ShortStrings", "LongStrings", "Urls"].flatMap((list) => resourcesIn(manifest, list))];
  return [
    ...(locale?.text === DEFAULT ? [] : [problem(locale ?? manifest, `DefaultLocale is not ${DEFAULT}`)]),
    ...texts.flatMap((element) => (element === undefined ? [] : overrides(element))),
    ...overridden(manifest),
  ];
};

function overrides(element: Xml): Problem[] {
  const text = element.attributes["DefaultValue"] ?? "";
  const name = element.attributes["id"] ?? element.name;
  const locales = element.children.map(({ attributes }) => attributes["Locale"] ?? "");
  const depends = CHINESE.test(text) || text.includes(DEFAULT);
  return [
    ...(depends ? OTHERS : [])
      .filter((other) => !locales.includes(other))
      .map((other) => problem(element, `${name} has no text for ${other}`)),
    ...(depends || locales.length === 0 ? [] : [problem(element, `${name} has an override but no Chinese text`)]),
    ...locales
      .filter((locale, i) => locales.indexOf(locale) !== i)
      .map((locale) => problem(element, `${name} has two texts for ${locale}`)),
  ];
}

function overridden(manifest: Xml): Problem[] {
  return all(manifest, "Override").flatMap((override) => {
    const { Locale: locale = "", Value: value = "" } = override.attributes;
    return [
      ...(locale === DEFAULT ? [problem(override, `overrides the default locale ${DEFAULT}`)] : []),
      ...(locale === DEFAULT || OTHERS.includes(locale) ? [] : [problem(override, `unknown locale ${locale}`)]),
      ...(CHINESE.test(value) || value.includes(DEFAULT) ? [problem(override, `${locale} text is Chinese`)] : []),
    ];
  });
}
