/**
 * The container of .xls and .et, [MS-CFB]: sectors in chains, and a directory of what they hold. Read by ourselves, since
 * the libraries for it read zip archives and mail too and are kept no more where they can be installed from; here every
 * chain ends after as many sectors as there are.
 */
const END = 0xfffffffa;
const ENTRY_BYTES = 128;
const NAMED_IN_HEADER = 109;

const STREAM = 2;

export interface CompoundFile {
  /** The bytes of a stream at the root, whatever the case of its name; null where there is none or it is damaged. */
  readonly stream: (name: string) => Uint8Array | null;
  /** Streams and folders at the root. */
  readonly names: readonly string[];
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** @returns null where the bytes are no whole compound file */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return null;
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift < 4 || miniShift >= shift) return null;
  const sectorBytes = 2 ** shift;
  const sectors = Math.ceil(bytes.length / sectorBytes) - 1;
  const sectorAt = (sector: number): Uint8Array =>
    bytes.subarray((sector + 1) * sectorBytes, Math.min((sector + 2) * sectorBytes, bytes.length));

  const fat = numbersOf(fatSectors().map(sectorAt));
  const root = entries()[0];
  if (root === undefined) return null;
  const all = entries();
  const top = childrenOf(all, root.child);
  const cutoff = view.getUint32(56, true);
  const miniFat = numbersOf((chain(fat, view.getUint32(60, true), sectors) ?? []).map(sectorAt));
  const mini = streamOf(chain(fat, root.start, sectors), root.size);

  return {
    names: top.map(({ name }) => name),
    stream: (name) => {
      const found = top.find((entry) => entry.type === STREAM && entry.name.toLowerCase() === name.toLowerCase());
      if (found === undefined || found.size > bytes.length) return null;
      if (found.size >= cutoff) return streamOf(chain(fat, found.start, sectors), found.size);
      const miniBytes = 2 ** miniShift;
      const places = mini && chain(miniFat, found.start, Math.ceil(mini.length / miniBytes));
      const pieces = places?.map((at) => mini?.subarray(at * miniBytes, (at + 1) * miniBytes) ?? new Uint8Array());
      return pieces ? joined(pieces, found.size) : null;
    },
  };

  function fatSectors(): readonly number[] {
    const found: number[] = [];
    const take = (from: Uint8Array): void => {
      for (const sector of numbersOf([from])) if (sector < sectors) found.push(sector);
    };
    take(bytes.subarray(76, 76 + 4 * NAMED_IN_HEADER));
    let next = view.getUint32(68, true);
    for (let left = sectors; next < sectors && left > 0; left -= 1) {
      const sector = sectorAt(next);
      take(sector.subarray(0, sectorBytes - 4));
      next = numbersOf([sector.subarray(sectorBytes - 4)])[0] ?? END;
    }
    return found.slice(0, sectors);
  }

  function entries(): readonly Entry[] {
    const directory = (chain(fat, view.getUint32(48, true), sectors) ?? []).map(sectorAt);
    return directory.flatMap((sector) =>
      Array.from({ length: Math.floor(sector.length / ENTRY_BYTES) }, (_, at) => entryOf(sector, at * ENTRY_BYTES)),
    );
  }

  function streamOf(places: readonly number[] | null, size: number): Uint8Array | null {
    return places === null || size > bytes.length ? null : joined(places.map(sectorAt), size);
  }
}

function entryOf(sector: Uint8Array, at: number): Entry {
  const view = new DataView(sector.buffer, sector.byteOffset + at, ENTRY_BYTES);
  const letters = Math.min(Math.max(view.getUint16(64, true) / 2 - 1, 0), 31);
  const name = String.fromCharCode(...Array.from({ length: letters }, (_, n) => view.getUint16(2 * n, true)));
  const number = (offset: number): number => view.getUint32(offset, true);
  return {
    name,
    type: view.getUint8(66),
    left: number(68),
    right: number(72),
    child: number(76),
    start: number(116),
    size: number(120),
  };
}

/** The entries of a folder stand in a tree. */
function childrenOf(all: readonly Entry[], first: number): readonly Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const open = [first];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = all[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    found.push(entry);
    open.push(entry.left, entry.right);
  }
  return found;
}

/** The sectors of a chain; null where it leads nowhere or in a circle. */
function chain(next: Uint32Array, start: number, most: number): readonly number[] | null {
  const found: number[] = [];
  for (let at = start; at < END; at = next[at] ?? END) {
    if (at >= most || found.length >= most) return null;
    found.push(at);
  }
  return found;
}

function numbersOf(pieces: readonly Uint8Array[]): Uint32Array {
  const whole = joined(pieces, Infinity);
  const view = new DataView(whole.buffer);
  return Uint32Array.from({ length: Math.floor(whole.length / 4) }, (_, at) => view.getUint32(4 * at, true));
}

function joined(pieces: readonly Uint8Array[], most: number): Uint8Array {
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.subarray(0, Math.min(size, most));
}
