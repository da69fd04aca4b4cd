import { englishIsHere, inEnglish } from "./english";
import { fillText } from "./insertValues";
import type { Locale, Text } from "./locale";

export const inLanguage = (text: Text, locale: Locale): string => (locale === "zh-CN" ? text.zh : inEnglish(text));

type Both<T> = Readonly<Record<Locale, T>>;
type Table<Key extends string> = Readonly<Record<Key, Text>>;

/** A table of texts, a language at a time; English is looked up when it is asked for, since it may come later. */
export const words = <Key extends string>(table: Table<Key>): Both<Readonly<Record<Key, string>>> =>
  eachLanguage(table, (text) => text);

/** A table of sentences that take their numbers and names from what they are given. */
export const sentences =
  <Values extends object>() =>
  <Key extends string>(table: Table<Key>): Both<Readonly<Record<Key, (values: Values) => string>>> =>
    eachLanguage(table, (text) => (values) => fillText(text, (name) => valueIn(values, name)));

const valueIn = (values: object, name: string): string | undefined =>
  isNamed(values, name) ? String(values[name]) : undefined;

const isNamed = (values: object, name: string): values is Readonly<Record<string, unknown>> => name in values;

function eachLanguage<Key extends string, T>(
  table: Table<Key>,
  made: (text: string) => T,
): Both<Readonly<Record<Key, T>>> {
  const each = (locale: Locale) => mapped(table, (text) => made(inLanguage(text, locale)));
  const zhCN = each("zh-CN");
  let enUS: typeof zhCN | null = null;
  return {
    "zh-CN": zhCN,
    get "en-US"() {
      if (enUS !== null) return enUS;
      const now = each("en-US");
      if (englishIsHere()) enUS = now;
      return now;
    },
  };
}

function mapped<Key extends string, T>(table: Table<Key>, made: (text: Text) => T): Readonly<Record<Key, T>>;
function mapped(table: Table<string>, made: (text: Text) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [key, made(text)]));
}
