import type { Shape } from "./shape";

export type Colour = readonly [red: number, green: number, blue: number];
export interface Layer {
  readonly colour: Colour;
  readonly shape: Shape;
}
/** Layers from back to front on a grid of 16 by 16 units. */
export type Drawing = readonly Layer[];

const GRID = 16;
const SAMPLES = 5;

/** Square RGBA pixels, edges smoothed by counting samples inside each pixel. */
export function paint(drawing: Drawing, size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const frontFirst = [...drawing].reverse();
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(pixel(frontFirst, column, row, GRID / size), (row * size + column) * 4);
    }
  }
  return pixels;
}

function pixel(frontFirst: Drawing, column: number, row: number, unit: number): number[] {
  let [red, green, blue, hits] = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) * unit;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * unit;
    const top = frontFirst.find((layer) => layer.shape(x, y));
    if (top === undefined) continue;
    red += top.colour[0];
    green += top.colour[1];
    blue += top.colour[2];
    hits++;
  }
  if (hits === 0) return [0, 0, 0, 0];
  return [red / hits, green / hits, blue / hits, (hits * 255) / SAMPLES ** 2].map(Math.round);
}
