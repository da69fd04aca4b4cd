import { readdirSync, readFileSync } from "node:fs";
import { ACCENT, drawings, INK } from "../../scripts/icons/drawings";
import { type Colour, paint } from "../../scripts/icons/paint";
import { decodeOwnPng, encodePng, pngSize } from "../../scripts/icons/png";

const smallest = Object.entries(drawings).map(([name, { drawing }]) => ({
  name,
  pixels: Buffer.from(paint(drawing, 16)),
}));
const files = Object.entries(drawings).flatMap(([name, { drawing, sizes }]) =>
  sizes.map((size) => ({ file: `${name}-${size}.png`, drawing, size })),
);

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe("assets/icons", () => {
  it("holds what is drawn and nothing else", () => {
    expect(readdirSync("assets/icons").sort()).toEqual(files.map(({ file }) => file).sort());
  });
  it.each(files)("$file is what the script draws, in its size", ({ file, drawing, size }) => {
    const stored = readFileSync(`assets/icons/${file}`);
    expect(pngSize(stored)).toEqual({ width: size, height: size });
    expect(Buffer.compare(decodeOwnPng(stored, size), paint(drawing, size))).toBe(0);
  });
  it.each(smallest)("$name at 16 pixels differs from every other", ({ name, pixels }) => {
    expect(smallest.filter((other) => other.pixels.equals(pixels)).map((other) => other.name)).toEqual([name]);
  });
  it.each([
    ["ink on a light ribbon", INK, [0xf5, 0xf5, 0xf5]],
    ["ink on a dark ribbon", INK, [0x26, 0x26, 0x26]],
    ["accent on a light ribbon", ACCENT, [0xf5, 0xf5, 0xf5]],
    ["accent on a dark ribbon", ACCENT, [0x26, 0x26, 0x26]],
  ] as const)("%s stands out at 3:1", (_, colour, ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("a PNG file", () => {
  it("keeps its pixels", () => {
    const pixels = Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 256);
    expect([...decodeOwnPng(encodePng(pixels, 4), 4)]).toEqual([...pixels]);
  });
  it("is told from other bytes", () => {
    expect(pngSize(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBeNull();
  });
});
