/** [APPNOTE] 4.3.12 and 4.3.16: what begins an entry of an archive's list, and the end of the list. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

const checksum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
};

interface Stated {
  readonly checksum: number;
  readonly size: number;
}

/** What an archive's list states of its entries, by their names; of sizes beyond 4 GB nothing. */
function statedOf(archive: Uint8Array): ReadonlyMap<string, Stated> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const stated = new Map<string, Stated>();
  let end = archive.length - END_LENGTH;
  while (end >= 0 && end >= archive.length - END_LENGTH - LONGEST_COMMENT && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return stated;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const name = new TextDecoder(isUtf8 ? "utf-8" : "latin1").decode(
      archive.subarray(at + 46, at + 46 + (nameLength ?? 0)),
    );
    stated.set(name, { checksum: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true) });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return stated;
}

/**
 * The first part that is not what the archive's list states of it: a byte has changed on the way, and what it held was
 * perhaps a number. Only texts are looked at; a part of which the list states nothing is taken as it is.
 */
export function spoiltPart(archive: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): string | null {
  const stated = statedOf(archive);
  for (const [name, part] of Object.entries(parts)) {
    const said = /\.(xml|rels|vml)$/i.test(name) ? stated.get(name) : undefined;
    if (said === undefined || said.size === 0xffffffff) continue;
    if (said.size !== part.length || said.checksum !== checksum(part)) return name;
  }
  return null;
}
