import type { Font } from "excelize-wasm";
import { serif } from "./serif";

/** The canvas and the page's font families: looked up when first wanted, since there is a page only in a browser. */
interface Measuring {
  readonly context: CanvasRenderingContext2D | null;
  readonly sans: string;
  readonly serifs: string;
}

let measuring: Measuring | null = null;

function lookUp(): Measuring {
  const style = getComputedStyle(document.documentElement);
  return {
    context: document.createElement("canvas").getContext("2d"),
    sans: style.getPropertyValue("--sheet-font").trim(),
    serifs: style.getPropertyValue("--serif-font").trim(),
  };
}

const known = new Map<string, Map<string, number>>();

/** More texts than this are measured anew rather than kept. */
const most = 20_000;

/** Pixels a text takes in one line of a font; without a canvas a rough measure. */
export function textWidth(font: Font | undefined, text: string): number {
  const points = font?.Size || 11;
  const { context, sans, serifs } = (measuring ??= lookUp());
  if (!context) return text.length * points;
  const family = font?.Family ?? "";
  const css = `${font?.Bold ? "bold " : ""}${points * (4 / 3)}px ${family === "" ? "" : `"${family}", `}${serif(family) ? serifs : sans}`;
  const widths = known.get(css) ?? new Map<string, number>();
  known.set(css, widths);
  const before = widths.get(text);
  if (before !== undefined) return before;
  context.font = css;
  const { width } = context.measureText(text);
  if (widths.size > most) widths.clear();
  widths.set(text, width);
  return width;
}
