import type { Style } from "excelize-wasm";
import type { CellArea } from "../book/cellArea";
import { objectType } from "../protocol/hostObject";
import { engineColor, shownColor } from "./color";
import { restyle, same, stylesIn } from "./common";

const colorOf = ({ Fill }: Style): string =>
  Fill?.Type === "pattern" && Fill.Pattern === 1 ? shownColor(Fill.Color?.[0], "#FFFFFF") : "#FFFFFF";

export const rangeFill = objectType<readonly CellArea[]>({
  type: "RangeFill",
  scalars: {
    color: {
      get: (areas) => same(stylesIn(areas).map(colorOf)),
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
