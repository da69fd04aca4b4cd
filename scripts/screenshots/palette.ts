import { deflateSync, inflateSync } from "node:zlib";
import { chunk, SIGNATURE } from "../icons/png";

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString("latin1", at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** What a filter of PNG takes off a byte, by the byte to its left, above it, and above that one's left. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [left, above, corner].map((byte) => Math.abs(left + above - corner - byte));
  return (a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0) ? left : (b ?? 0) <= (c ?? 0) ? above : corner;
}

/** The rows of a picture without their filters. */
function unfiltered(data: Buffer, width: number, height: number, bytes: number): Buffer {
  const row = width * bytes;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < bytes ? 0 : (pixels[at - bytes] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - row] ?? 0);
      const corner = x < bytes || y === 0 ? 0 : (pixels[at - row - bytes] ?? 0);
      pixels[at] = ((data[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner)) & 255;
    }
  }
  return pixels;
}

type Parts = readonly [number, number, number];
const partsOf = (colour: number): Parts => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** A browser's picture (8 bits a channel, not interlaced) in at most 256 colours: the most frequent, others by the nearest. */
export function withPalette(file: Buffer): Buffer {
  const chunks = chunksOf(file);
  const header = Buffer.from(chunks.find(({ type }) => type === "IHDR")?.data ?? Buffer.alloc(13));
  const [width, height, bytes] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const pixels = unfiltered(inflateSync(packed), width, height, bytes);
  const colours = Uint32Array.from({ length: width * height }, (_, at) => pixels.readUIntBE(at * bytes, 3));
  const times = new Map<number, number>();
  for (const colour of colours) times.set(colour, (times.get(colour) ?? 0) + 1);
  const palette = [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 256)
    .map(([colour]) => colour);
  const parts = palette.map(partsOf);
  const places = new Map([...times.keys()].map((colour) => [colour, nearest(partsOf(colour), parts)]));
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(colour) ?? 0;
  });
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [...partsOf(colour)]))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function nearest([red, green, blue]: Parts, palette: readonly Parts[]): number {
  let [best, least] = [0, Infinity];
  palette.forEach(([r, g, b], at) => {
    const away = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (away < least) [best, least] = [at, away];
  });
  return best;
}
