import { rootPrefix, unescapeXml } from "../package/xml";

/** `_x000D_` stands for a character XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export const unescapeString = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Reads the text of a string item (`si` or `is`): its runs joined, phonetic guides left out. */
export const stringItemReader = (prefix: string): ((inside: string) => string) => {
  const phonetic = new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, "g");
  const run = new RegExp(`<${prefix}t(?:\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${prefix}t>)`, "g");
  return (inside) => {
    const spoken = inside.includes("rPh") ? inside.replace(phonetic, "") : inside;
    let text = "";
    for (const match of spoken.matchAll(run)) text += match[1] ?? "";
    return unescapeString(unescapeXml(text));
  };
};

/** The shared strings part -> its strings in order; none for an empty text. */
export const sharedStrings = (xml: string): readonly string[] => {
  const prefix = rootPrefix(xml, "sst");
  const read = stringItemReader(prefix);
  const item = new RegExp(`<${prefix}si(?:\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${prefix}si>)`, "g");
  return Array.from(xml.matchAll(item), (match) => read(match[1] ?? ""));
};
