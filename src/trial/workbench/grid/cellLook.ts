import type { Border, Font, Style } from "excelize-wasm";
import { serif } from "./serif";
import type { Sheet } from "../../host/book/sheet";

/** How a cell looks, but for its size and borders. */
export interface CellLook {
  readonly css: string;
  readonly wraps: boolean;
  readonly horizontal: string;
  readonly filled: boolean;
  /** Letters one below another, or the line turned up or down. */
  readonly turned: "" | "stacked" | "up" | "down";
  /** Underlined, as links are. */
  readonly links: boolean;
}

const hex = (color: string | undefined): string | null =>
  color ? `#${color.replace(/^#/, "").slice(-6).toLowerCase()}` : null;

/** The colours of Excel's standard theme by their number in files; 0 and 1 stand for paper and ink. */
const theme = [
  "#ffffff",
  "#000000",
  "#e7e6e6",
  "#44546a",
  "#4472c4",
  "#ed7d31",
  "#a5a5a5",
  "#ffc000",
  "#5b9bd5",
  "#70ad47",
];

const fontColor = ({ Color, ColorTheme }: Font): string | null =>
  hex(Color) ?? (ColorTheme === undefined ? null : (theme[ColorTheme] ?? null));

/** Where contents stand up and down: a flex column, so that long texts keep inside. */
const verticals: Readonly<Record<string, string>> = {
  top: "flex-start",
  center: "center",
  justify: "flex-start",
  distributed: "center",
};

const known = new WeakMap<Style, CellLook>();

/** A style in the words of CSS; each worked out once. */
export function cellLook(style: Style): CellLook {
  const made = known.get(style) ?? lookOf(style);
  known.set(style, made);
  return made;
}

function lookOf({ Font = {}, Fill, Alignment = {} }: Style): CellLook {
  const size = Font.Size || 11;
  const lines = [Font.Underline ? "underline" : "", Font.Strike ? "line-through" : ""].join(" ").trim();
  const fill = Fill?.Type === "pattern" && Fill.Pattern === 1 ? hex(Fill.Color?.[0]) : null;
  const color = fontColor(Font);
  const indent = Alignment.Indent ?? 0;
  const css = [
    Font.Family ? `font-family:"${Font.Family.replace(/["\\;{}<>]/g, "")}",${fallback(Font.Family)}` : "",
    size === 11 ? "" : `font-size:${(size * 4) / 3}px`,
    Font.Bold ? "font-weight:700" : "",
    Font.Italic ? "font-style:italic" : "",
    lines === "" ? "" : `text-decoration:${lines}`,
    color === null ? "" : `color:${color}`,
    fill === null ? "" : `background:${fill}`,
    `justify-content:${verticals[Alignment.Vertical ?? ""] ?? "flex-end"}`,
    indent > 0 ? `padding-inline:${2 + indent * 9}px` : "",
  ];
  return {
    css: css.filter((each) => each !== "").join(";"),
    wraps: Alignment.WrapText ?? false,
    horizontal: Alignment.Horizontal ?? "",
    filled: fill !== null,
    turned: turned(Alignment.TextRotation ?? 0),
    links: Font.Underline === "single",
  };
}

const fallback = (family: string): string => (serif(family) ? "var(--serif-font)" : "var(--sheet-font)");

/** Degrees up; from 91 on they count down; 255 stacks the letters. Slanted texts stand straight. */
const turned = (rotation: number): CellLook["turned"] =>
  rotation === 255
    ? "stacked"
    : rotation > 45 && rotation <= 90
      ? "up"
      : rotation > 135 && rotation <= 180
        ? "down"
        : "";

/** ECMA-376 part 1, 18.18.3, as the engine numbers them. */
const lines: Readonly<Record<number, string>> = {
  1: "1px solid",
  2: "2px solid",
  3: "1px dashed",
  4: "1px dotted",
  5: "3px solid",
  6: "3px double",
  7: "1px dotted",
  8: "2px dashed",
  9: "1px dashed",
  10: "2px dashed",
  11: "1px dashed",
  12: "2px dashed",
  13: "2px dashed",
};

const lineOf = (border: Border | undefined): string | null => {
  const line = lines[border?.Style ?? 0];
  return line === undefined ? null : `${line} ${hex(border?.Color) ?? "#000000"}`;
};

type Side = "left" | "right" | "top" | "bottom";

/** A side of a cell as CSS; null where it has no line. */
export const borderAt = (sheet: Sheet, row: number, column: number, side: Side): string | null =>
  row < 0 || column < 0 ? null : lineOf(sheet.style(row, column).Border?.find(({ Type }) => Type === side));
