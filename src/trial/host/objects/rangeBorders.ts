import type { Border, Style } from "excelize-wasm";
import type { Area } from "../../../form/grid";
import type { CellArea } from "../book/cellArea";
import { itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType } from "../protocol/hostObject";
import { engineColor, shownColor } from "./color";
import { same } from "./common";
import { asOneOf, asText } from "./newValue";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Side = (typeof sides)[number];

interface SideOf {
  readonly areas: readonly CellArea[];
  readonly side: Side;
}

/** ECMA-376 part 1, 18.18.3, as the engine numbers the styles. */
const styleNumbers = { Continuous: 1, Dash: 3, Dot: 4, Double: 6, DashDot: 9, DashDotDot: 11, SlantDashDot: 13 };
const weightNumbers = { Thin: 1, Medium: 2, Thick: 5, Hairline: 7 };

/** The cells of an area a side belongs to, and which of their own sides that is. */
const strips = (area: Area, side: Side): readonly (readonly [Area, string])[] => {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return [[{ ...area, rows: 1 }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, row: row + rows - 1, rows: 1 }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, columns: 1 }, "left"]];
    case "EdgeRight":
      return [[{ ...area, column: column + columns - 1, columns: 1 }, "right"]];
    case "InsideHorizontal":
      return rows < 2
        ? []
        : [
            [{ ...area, rows: rows - 1 }, "bottom"],
            [{ ...area, row: row + 1, rows: rows - 1 }, "top"],
          ];
    case "InsideVertical":
      return columns < 2
        ? []
        : [
            [{ ...area, columns: columns - 1 }, "right"],
            [{ ...area, column: column + 1, columns: columns - 1 }, "left"],
          ];
  }
};

const borderOf = (style: Style, type: string): Border | null =>
  style.Border?.find((border) => border.Type === type && (border.Style ?? 0) > 0) ?? null;

const change = ({ areas, side }: SideOf, key: string, patch: Border | null): void => {
  for (const area of areas) {
    const cells = area.sheet.clip(area);
    for (const [strip, type] of cells ? strips(cells, side) : []) {
      area.sheet.restyle(strip, `border ${type} ${key}`, (style) => {
        const before = borderOf(style, type) ?? { Type: type, Style: 1, Color: "000000" };
        const others = (style.Border ?? []).filter((border) => border.Type !== type);
        return { ...style, Border: patch ? [...others, { ...before, ...patch }] : others };
      });
    }
  }
};

const common = <T>({ areas, side }: SideOf, read: (border: Border | null) => T): T | null => {
  const found: T[] = [];
  for (const area of areas) {
    const cells = area.sheet.clip(area);
    for (const [strip, type] of cells ? strips(cells, side) : []) {
      area.sheet.eachCell(strip, (row, column) => found.push(read(borderOf(area.sheet.style(row, column), type))));
    }
  }
  return same(found);
};

const nameOf = (numbers: Readonly<Record<string, number>>, number: number | undefined, otherwise: string): string =>
  Object.entries(numbers).find(([, each]) => each === number)?.[0] ?? otherwise;

const rangeBorder = objectType<SideOf>({
  type: "RangeBorder",
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (self) => common(self, (border) => (border ? nameOf(styleNumbers, border.Style, "Continuous") : "None")),
      set: (self, value) => {
        const style = asOneOf(value, [
          "None",
          "Continuous",
          "Dash",
          "Dot",
          "Double",
          "DashDot",
          "DashDotDot",
          "SlantDashDot",
        ]);
        change(self, `style ${style}`, style === "None" ? null : { Style: styleNumbers[style] });
      },
    },
    weight: {
      get: (self) => common(self, (border) => nameOf(weightNumbers, border?.Style, "Thin")),
      set: (self, value) => {
        const weight = asOneOf(value, ["Thin", "Medium", "Thick", "Hairline"]);
        change(self, `weight ${weight}`, { Style: weightNumbers[weight] });
      },
    },
    color: {
      get: (self) => common(self, (border) => shownColor(border?.Color, "#000000")),
      set: (self, value) => change(self, `color ${engineColor(value)}`, { Color: engineColor(value) }),
    },
  },
});

const sideNamed = (areas: readonly CellArea[], name: string): HostObject => {
  const side = sides.find((each) => each === name);
  if (!side) throw itemNotFound(`border ${name}`);
  return rangeBorder({ areas, side });
};

export const rangeBorders = objectType<readonly CellArea[]>({
  type: "RangeBorderCollection",
  scalars: { count: { get: () => sides.length } },
  finders: {
    getItem: (areas, given) => sideNamed(areas, asText(given.raw(0))),
    getItemAt: (areas, given) => sideNamed(areas, sides[given.whole(0)] ?? String(given.raw(0))),
  },
  items: (areas) => sides.map((side) => rangeBorder({ areas, side })),
});
