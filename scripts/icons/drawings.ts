import type { Colour, Drawing, Layer } from "./paint";
import { arc, box, disc, outline, polygon, type Shape, stroke, union } from "./shape";

/** Both stand out at 3:1 and more from Excel's light and dark ribbons (WCAG 2.2, 1.4.11). */
export const INK: Colour = [0x2b, 0x76, 0xc6];
export const ACCENT: Colour = [0xd8, 0x6a, 0x12];
const TILE: Colour = [0x1b, 0x5a, 0xa6];
const WHITE: Colour = [0xff, 0xff, 0xff];
const AMBER: Colour = [0xff, 0xc2, 0x3d];

const ink = (...shapes: Shape[]): Layer => ({ colour: INK, shape: union(...shapes) });
const accent = (...shapes: Shape[]): Layer => ({ colour: ACCENT, shape: union(...shapes) });

/** Bars that rise to a tick. */
const product: Drawing = [
  { colour: TILE, shape: box(0, 0, 16, 16, 3) },
  { colour: WHITE, shape: union(box(3, 9, 2, 4), box(7, 7, 2, 6), box(11, 8, 2, 5)) },
  { colour: AMBER, shape: stroke(1.6, [5.5, 3.9], [8, 5.4], [13, 2.6]) },
];

/** A window whose right part is filled. */
const pane: Drawing = [
  ink(outline(1, [1.5, 2.5], [14.5, 2.5], [14.5, 13.5], [1.5, 13.5]), box(1.5, 2.5, 13, 2)),
  ink(stroke(1, [4, 7.5], [6.5, 7.5]), stroke(1, [4, 10.5], [6.5, 10.5])),
  accent(box(9, 6, 4, 6)),
];

/** A sheet with a heading and bars. */
const summary: Drawing = [
  ink(outline(1, [2.5, 1.5], [13.5, 1.5], [13.5, 14.5], [2.5, 14.5]), box(2.5, 1.5, 11, 3)),
  accent(box(4, 6, 7, 2), box(4, 9, 4, 2), box(4, 12, 8, 1)),
];

/** A written page with a seal. */
const report: Drawing = [
  ink(outline(1, [2.5, 1.5], [13.5, 1.5], [13.5, 14.5], [2.5, 14.5])),
  ink(stroke(1, [4.5, 4.5], [11.5, 4.5]), stroke(1, [4.5, 7], [11.5, 7]), stroke(1, [4.5, 9.5], [8, 9.5])),
  accent(disc([10.5, 11.2], 2.2)),
];

/** An arrow down into a row of cells. */
const writeBack: Drawing = [
  ink(stroke(1, [7.5, 7.5], [1.5, 7.5], [1.5, 14.5], [14.5, 14.5], [14.5, 7.5]), stroke(1, [6.5, 7.5], [6.5, 14.5])),
  accent(stroke(2, [11, 2], [11, 10]), polygon([7.5, 8.5], [14.5, 8.5], [11, 12.5])),
];

/** A flag beside rows. */
const mark: Drawing = [
  ink(stroke(1, [2.5, 1], [2.5, 15]), stroke(1, [6, 11.5], [14, 11.5]), stroke(1, [6, 14.5], [11, 14.5])),
  accent(polygon([3, 1], [14, 1], [11.5, 4.5], [14, 8], [3, 8])),
];

/** An arrow that turns back. */
const undo: Drawing = [
  ink(stroke(1.4, [2.5, 5.5], [9.5, 5.5]), arc(1.4, [9.5, 9.5], 4, -90, 90), stroke(1.4, [9.5, 13.5], [5, 13.5])),
  accent(stroke(1.5, [5.6, 2.2], [2.3, 5.5], [5.6, 8.8])),
];

/** A page to be tried. */
const sample: Drawing = [
  ink(outline(1, [2.5, 1.5], [9.5, 1.5], [13.5, 5.5], [13.5, 14.5], [2.5, 14.5])),
  ink(stroke(1, [9.5, 1.5], [9.5, 5.5], [13.5, 5.5])),
  accent(polygon([6, 6.5], [11, 9.75], [6, 13])),
];

/** The letters fx. */
const functions: Drawing = [
  ink(
    arc(1.4, [6.5, 4], 2, 180, 315),
    stroke(1.4, [4.5, 4], [4.5, 12]),
    arc(1.4, [2.5, 12], 2, 0, 110),
    stroke(1.1, [2, 6.5], [7.5, 6.5]),
  ),
  accent(stroke(1.5, [9.5, 8], [14, 13.5]), stroke(1.5, [14, 8], [9.5, 13.5])),
];

/** A question mark in a ring. */
const help: Drawing = [
  ink(arc(1.2, [8, 8], 6.5, 0, 360)),
  accent(arc(1.5, [8, 6.2], 2.2, 180, 420), stroke(1.5, [9.1, 8.1], [8, 9.6]), disc([8, 12], 0.9)),
];

/** Lines of text under a magnifying glass. */
const explain: Drawing = [
  ink(arc(1.2, [6.5, 6.5], 5, 0, 360), stroke(2, [10.6, 10.6], [14, 14])),
  accent(stroke(1, [4.5, 5.5], [8.5, 5.5]), stroke(1, [4.5, 7.5], [7.5, 7.5])),
];

export const BUTTON_SIZES = [16, 32, 80] as const;
export const PRODUCT_SIZES = [16, 32, 64, 80] as const;

/** Everything drawn, by the name its files carry. */
export const drawings: Readonly<Record<string, { readonly drawing: Drawing; readonly sizes: readonly number[] }>> = {
  product: { drawing: product, sizes: PRODUCT_SIZES },
  pane: { drawing: pane, sizes: BUTTON_SIZES },
  summary: { drawing: summary, sizes: BUTTON_SIZES },
  report: { drawing: report, sizes: BUTTON_SIZES },
  "write-back": { drawing: writeBack, sizes: BUTTON_SIZES },
  mark: { drawing: mark, sizes: BUTTON_SIZES },
  undo: { drawing: undo, sizes: BUTTON_SIZES },
  sample: { drawing: sample, sizes: BUTTON_SIZES },
  functions: { drawing: functions, sizes: BUTTON_SIZES },
  help: { drawing: help, sizes: BUTTON_SIZES },
  explain: { drawing: explain, sizes: BUTTON_SIZES },
};
