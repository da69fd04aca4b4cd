/** A record of a BIFF8 stream ([MS-XLS] 2.1.4) with the records that continue it. */
export interface BiffRecord {
  readonly type: number;
  /** Its own data first, then that of each CONTINUE. */
  readonly pieces: readonly Uint8Array[];
}

export const recordTypes = {
  formula: 0x0006,
  eof: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  continued: 0x003c,
  defaultColumnWidth: 0x0055,
  columns: 0x007d,
  sheet: 0x0085,
  palette: 0x0092,
  manyNumbers: 0x00bd,
  manyBlanks: 0x00be,
  richLabel: 0x00d6,
  style: 0x00e0,
  merges: 0x00e5,
  strings: 0x00fc,
  sharedLabel: 0x00fd,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  window: 0x023e,
  shortNumber: 0x027e,
  numberFormat: 0x041e,
  begin: 0x0809,
} as const;

/** The records from a place on, to the end of the stream or to one that is cut short. */
export function* recordsFrom(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const view = viewOf(stream);
  let at = from;
  const next = (): { readonly type: number; readonly data: Uint8Array } | null => {
    if (at < 0 || at + 4 > stream.length) return null;
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + length > stream.length) return null;
    return { type, data: stream.subarray(at + 4, at + 4 + length) };
  };
  for (let record = next(); record !== null;) {
    const pieces = [record.data];
    at += 4 + record.data.length;
    let following = next();
    for (; following?.type === recordTypes.continued; following = next()) {
      pieces.push(following.data);
      at += 4 + following.data.length;
    }
    yield { type: record.type, pieces };
    record = following;
  }
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads a record's data from its beginning on; past its end everything is 0. */
export class RecordReader {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Uint8Array[]) {}

  /** Whether all is read. */
  get isAtEnd(): boolean {
    this.settle();
    return this.piece >= this.pieces.length;
  }

  byte(): number {
    this.settle();
    const value = this.pieces[this.piece]?.[this.at] ?? 0;
    this.at += 1;
    return value;
  }

  short(): number {
    return this.byte() + this.byte() * 0x100;
  }

  long(): number {
    return this.short() + this.short() * 0x10000;
  }

  double(): number {
    const bytes = Uint8Array.from({ length: 8 }, () => this.byte());
    return viewOf(bytes).getFloat64(0, true);
  }

  skip(count: number): void {
    for (let left = count; left > 0 && !this.isAtEnd;) {
      const step = Math.min(left, (this.pieces[this.piece]?.length ?? 0) - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** A string whose length stands in a short; what it says about runs and readings aloud is passed over. */
  text(): string {
    return this.textOf(this.short());
  }

  /** One whose length stands in a byte. */
  shortText(): string {
    return this.textOf(this.byte());
  }

  private textOf(letters: number): string {
    const flags = this.byte();
    const runs = (flags & 8) === 0 ? 0 : this.short();
    const readings = (flags & 4) === 0 ? 0 : this.long();
    let isWide = (flags & 1) !== 0;
    let text = "";
    for (let left = letters; left > 0 && !this.isAtEnd;) {
      // each piece says anew how wide its letters are
      if (this.at === 0 && this.piece > 0) isWide = (this.byte() & 1) !== 0;
      const data = this.pieces[this.piece] ?? new Uint8Array();
      const count = Math.min(left, Math.floor((data.length - this.at) / (isWide ? 2 : 1)));
      const part = data.subarray(this.at, this.at + count * (isWide ? 2 : 1));
      text += isWide ? wide.decode(part) : narrow(part);
      this.at += part.length;
      left -= count;
      // half a letter at a piece's end is damage
      if (count === 0) this.at = data.length;
    }
    this.skip(runs * 4 + readings);
    return text;
  }

  /** Goes to where the next byte stands. */
  private settle(): void {
    while (this.piece < this.pieces.length && this.at >= (this.pieces[this.piece]?.length ?? 0)) {
      this.piece += 1;
      this.at = 0;
    }
  }
}

const wide = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Letters of a byte each are the first 256 of Unicode. */
function narrow(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
