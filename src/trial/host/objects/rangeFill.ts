import type { Style } from "excelize-wasm";
import type { CellArea } from "../book/cellArea";
import { objectType } from "../protocol/hostObject";
import { engineColor, shownColor } from "./color";
import { restyle, same, stylesIn } from "./common";

const isSolid = ({ Fill }: Style): boolean => Fill?.Type === "pattern" && Fill.Pattern === 1;

/** A cell without a fill answers white; its pattern tells. */
export const fillColor = (style: Style): string =>
  isSolid(style) ? shownColor(style.Fill?.Color?.[0], "#FFFFFF") : "#FFFFFF";

export const fillPattern = (style: Style): "Solid" | "None" => (isSolid(style) ? "Solid" : "None");

export const rangeFill = objectType<readonly CellArea[]>({
  type: "RangeFill",
  scalars: {
    color: {
      get: (areas) => same(stylesIn(areas).map(fillColor)),
      set: (areas, value) => {
        const color = engineColor(value);
        const Fill = { Type: "pattern", Pattern: 1, Color: [color] };
        restyle(areas, `fill ${color}`, (style) => ({ ...style, Fill }));
      },
    },
  },
  actions: {
    clear: (areas) => restyle(areas, "fill none", ({ Fill: _, ...style }) => style),
  },
});
