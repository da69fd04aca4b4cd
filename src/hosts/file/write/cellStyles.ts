import type { NewFile, Style } from "excelize-wasm";
import type { CellStyle, StyleName } from "../../../summary/sheetModel";
import { baseFont, borderColor } from "../../../summary/styles";

const SIDES = ["left", "top", "right", "bottom"];
/** Excelize numbers line styles; 1 is thin. */
const THIN = 1;

const colorOf = (color: string): string => color.replace(/^#/, "");

const engineStyle = (style: CellStyle): Style => ({
  Font: {
    Family: baseFont.name,
    Size: style.size ?? baseFont.size,
    ...(style.bold === undefined ? {} : { Bold: style.bold }),
    ...(style.italic === undefined ? {} : { Italic: style.italic }),
    ...(style.color === undefined ? {} : { Color: colorOf(style.color) }),
    ...(style.underline ? { Underline: "single" } : {}),
  },
  Alignment: {
    Vertical: "center",
    ...(style.horizontal === undefined ? {} : { Horizontal: style.horizontal }),
    ...(style.wrap === undefined ? {} : { WrapText: style.wrap }),
  },
  ...(style.fill === undefined ? {} : { Fill: { Type: "pattern", Pattern: 1, Color: [colorOf(style.fill)] } }),
  ...(style.border ? { Border: SIDES.map((Type) => ({ Type, Color: colorOf(borderColor), Style: THIN })) } : {}),
  ...(style.format === undefined || style.format === "General" ? {} : { CustomNumFmt: style.format }),
});

/** Registers the looks a sheet uses, each once. @returns a function from a style's name to the engine's style id */
export const cellStyles = (
  file: NewFile,
  styles: Readonly<Record<StyleName, CellStyle>>,
): ((name: StyleName) => number) => {
  const ids = new Map<StyleName, number>();
  return (name) => {
    const id = ids.get(name) ?? file.NewStyle(engineStyle(styles[name])).style;
    ids.set(name, id);
    return id;
  };
};
