/** A shape on a grid of 16 by 16 units: is the point inside? */
export type Shape = (x: number, y: number) => boolean;
export type Point = readonly [x: number, y: number];

/** A line of the given width through the points, with round ends and joints. */
export function stroke(width: number, ...points: readonly Point[]): Shape {
  return (x, y) => points.some((end, i) => distance(x, y, points[i - 1] ?? end, end) <= width / 2);
}

/** An outline through the points and back to the first. */
export function outline(width: number, ...points: readonly Point[]): Shape {
  return stroke(width, ...points, ...points.slice(0, 1));
}

/** A circle's arc with round ends, from one angle clockwise to another, in degrees from three o'clock. */
export function arc(width: number, [cx, cy]: Point, radius: number, from: number, to: number): Shape {
  const at = (degrees: number): Point => [
    cx + radius * Math.cos((degrees * Math.PI) / 180),
    cy + radius * Math.sin((degrees * Math.PI) / 180),
  ];
  const ends = [disc(at(from), width / 2), disc(at(to), width / 2)];
  return (x, y) => {
    if (Math.abs(Math.hypot(x - cx, y - cy) - radius) > width / 2) return false;
    const degrees = (Math.atan2(y - cy, x - cx) * 180) / Math.PI;
    return (((degrees - from) % 360) + 360) % 360 <= to - from || ends.some((end) => end(x, y));
  };
}

export function disc([cx, cy]: Point, radius: number): Shape {
  return (x, y) => Math.hypot(x - cx, y - cy) <= radius;
}

/** A filled rectangle with rounded corners. */
export function box(left: number, top: number, width: number, height: number, radius = 0): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
    const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
    return Math.hypot(dx, dy) <= radius;
  };
}

/** A filled polygon, by the even-odd rule. */
export function polygon(...points: readonly Point[]): Shape {
  return (x, y) =>
    points.reduce((inside, [x1, y1], i) => {
      const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
      const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
      return crosses ? !inside : inside;
    }, false);
}

export function union(...shapes: readonly Shape[]): Shape {
  return (x, y) => shapes.some((shape) => shape(x, y));
}

/** The distance of a point from a line segment. */
function distance(x: number, y: number, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}
