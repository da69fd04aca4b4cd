const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const FAT = 0xfffffffd;

/** A compound file with these streams at its root ([MS-CFB]), each in sectors of its own. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const sizes = names.map((name) => Math.max(1, Math.ceil((streams[name]?.length ?? 0) / SECTOR)));
  const sectors = 1 + directorySectors + sizes.reduce((sum, size) => sum + size, 0);
  const bytes = new Uint8Array((sectors + 1) * SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const short = (at: number, value: number) => view.setUint16(at, value, true);
  const long = (at: number, value: number) => view.setUint32(at, value, true);
  short(24, 0x3e);
  short(26, 3);
  short(28, 0xfffe);
  short(30, 9);
  short(32, 6);
  long(44, 1);
  long(48, 1);
  long(60, END);
  long(68, END);
  for (let at = 0; at < 109; at += 1) long(76 + 4 * at, at === 0 ? 0 : FREE);
  const next = (sector: number, value: number) => long(SECTOR + 4 * sector, value);
  for (let at = 0; at < SECTOR / 4; at += 1) next(at, FREE);
  next(0, FAT);
  for (let at = 1; at <= directorySectors; at += 1) next(at, at === directorySectors ? END : at + 1);
  const entry = (at: number, name: string, type: number, links: readonly number[], start: number, size: number) => {
    const from = 2 * SECTOR + 128 * at;
    [...name].forEach((letter, n) => short(from + 2 * n, letter.charCodeAt(0)));
    short(from + 64, 2 * name.length + 2);
    bytes[from + 66] = type;
    links.forEach((link, n) => long(from + 68 + 4 * n, link));
    long(from + 116, start);
    long(from + 120, size);
  };
  entry(0, "Root Entry", 5, [FREE, FREE, names.length === 0 ? FREE : 1], END, 0);
  let start = 1 + directorySectors;
  names.forEach((name, at) => {
    const data = streams[name] ?? new Uint8Array();
    const size = sizes[at] ?? 1;
    entry(at + 1, name, 2, [FREE, at + 1 < names.length ? at + 2 : FREE, FREE], start, data.length);
    bytes.set(data, (start + 1) * SECTOR);
    for (let sector = start; sector < start + size; sector += 1)
      next(sector, sector + 1 < start + size ? sector + 1 : END);
    start += size;
  });
  return bytes;
}

/** Records of BIFF, each a type and its data. */
export const records = (...all: readonly (readonly [type: number, data: readonly number[]])[]): Uint8Array =>
  Uint8Array.from(all.flatMap(([type, data]) => [type & 255, type >> 8, data.length & 255, data.length >> 8, ...data]));
