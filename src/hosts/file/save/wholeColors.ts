import { attribute, tags } from "../package/xml";

const COLOR = /<((?:[\w.-]+:)?(?:color|fgColor|bgColor|tabColor))(\s[^>]*?)(\/?)>/g;
const BORDER = /<((?:[\w.-]+:)?border)(?=[\s/>])[\s\S]*?<\/\1>/g;
const SIDES = ["left", "right", "top", "bottom", "diagonal"] as const;

/** ST_UnsignedIntHex (ECMA-376 part 1, 18.18.86): four bytes, transparency first. */
const isColor = (rgb: string): boolean => /^[0-9A-Fa-f]{8}$/.test(rgb);

/**
 * The engine puts `FF` before whatever colour it is handed: `FF` alone for one it did not read (automatic, indexed, of the
 * theme), ten digits for one that brings its own transparency.
 */
const repaired = (rgb: string): string => {
  const own = rgb.slice(2);
  return isColor(own) && own !== "00000000" ? `rgb="${own}"` : 'auto="1"';
};

const withWholeColors = (xml: string): string =>
  xml.replace(COLOR, (whole, name: string, tag: string, end: string) => {
    const rgb = attribute(tag, "rgb");
    if (rgb === null || isColor(rgb)) return whole;
    const attributes = /^[0-9A-Fa-f]{6}$/.test(rgb) ? `rgb="FF${rgb}"` : repaired(rgb);
    return `<${name} ${attributes}${end}>`;
  });

const lookOf = (border: string): string =>
  SIDES.map((side) => attribute(tags(border, side)[0] ?? "", "style") ?? "").join(" ");

/** Lines whose colours the engine lost are those of an earlier border with the same lines. */
const withEarlierLines = (xml: string): string => {
  const earlier = new Map<string, string>();
  return xml.replace(BORDER, (border) => {
    const look = lookOf(border);
    const colors = tags(border, "color").map((tag) => attribute(tag, "rgb"));
    const lost = colors.length > 0 && colors.every((rgb) => rgb === "FF");
    const known = earlier.get(look);
    if (lost) return known ?? border;
    if (known === undefined) earlier.set(look, border);
    return border;
  });
};

/** A styles part as the engine wrote it -> the same with colours that a reader takes. */
export const repairedColors = (stylesXml: string): string =>
  /rgb="(?![0-9A-Fa-f]{8}")/.test(stylesXml) ? withWholeColors(withEarlierLines(stylesXml)) : stylesXml;
