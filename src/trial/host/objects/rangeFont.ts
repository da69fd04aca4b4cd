import type { Font, Style } from "excelize-wasm";
import type { CellArea } from "../book/cellArea";
import { objectType, type Scalar } from "../protocol/hostObject";
import { engineColor, shownColor } from "./color";
import { restyle, same, stylesIn } from "./common";
import { asFlag, asNumber, asOneOf, asText } from "./newValue";

type Areas = readonly CellArea[];

const defaults: Font = { Family: "Calibri", Size: 11 };

const change = (areas: Areas, key: string, patch: Font): void =>
  restyle(areas, `font ${key}`, (style: Style) => ({ ...style, Font: { ...defaults, ...style.Font, ...patch } }));

const scalar = <T>(read: (font: Font) => T, set: (areas: Areas, value: unknown) => void): Scalar<Areas> => ({
  get: (areas) => same(stylesIn(areas).map(({ Font = {} }) => read(Font))),
  set,
});

const underlines = { None: "", Single: "single", Double: "double" } as const;

const withoutTheme = ({ ColorTheme: _, ColorIndexed: _index, ColorTint: _tint, ...font }: Font): Font => font;

export const rangeFont = objectType<Areas>({
  type: "RangeFont",
  scalars: {
    bold: scalar(
      ({ Bold = false }) => Bold,
      (areas, value) => change(areas, `bold ${value}`, { Bold: asFlag(value) }),
    ),
    italic: scalar(
      ({ Italic = false }) => Italic,
      (areas, value) => change(areas, `italic ${value}`, { Italic: asFlag(value) }),
    ),
    strikethrough: scalar(
      ({ Strike = false }) => Strike,
      (areas, value) => change(areas, `strike ${value}`, { Strike: asFlag(value) }),
    ),
    underline: scalar(
      ({ Underline }) => (Underline === "single" ? "Single" : Underline === "double" ? "Double" : "None"),
      (areas, value) => {
        const underline = underlines[asOneOf(value, ["None", "Single", "Double"])];
        change(areas, `underline ${underline}`, { Underline: underline });
      },
    ),
    color: scalar(
      ({ Color }) => shownColor(Color, "#000000"),
      (areas, value) => {
        const Color = engineColor(value);
        restyle(areas, `font color ${Color}`, (style) => ({
          ...style,
          Font: { ...defaults, ...withoutTheme(style.Font ?? {}), Color },
        }));
      },
    ),
    size: scalar(
      ({ Size }) => Size ?? 11,
      (areas, value) => change(areas, `size ${value}`, { Size: asNumber(value) }),
    ),
    name: scalar(
      ({ Family }) => Family || "Calibri",
      (areas, value) => change(areas, `name ${value}`, { Family: asText(value) }),
    ),
  },
});
