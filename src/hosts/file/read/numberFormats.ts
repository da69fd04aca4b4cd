import { attribute, rootPrefix, tags } from "../package/xml";
import { builtInFormats } from "./builtInFormats";

/** The styles part -> the number format of each cell style (`s="…"`), in its invariant form. */
export const numberFormats = (xml: string): readonly string[] => {
  const own = new Map(
    tags(xml, "numFmt").map((tag) => [Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode") ?? "General"]),
  );
  const prefix = rootPrefix(xml, "styleSheet");
  const cellStyles = new RegExp(`<${prefix}cellXfs[\\s>]([\\s\\S]*?)</${prefix}cellXfs>`).exec(xml)?.[1] ?? "";
  return tags(cellStyles, "xf").map((tag) => {
    const id = Number(attribute(tag, "numFmtId") ?? "0");
    return own.get(id) ?? builtInFormats[id] ?? "General";
  });
};
