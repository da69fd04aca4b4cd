/** FIPS 180-4: the first 32 bits of the fractional parts of the cube and square roots of the first primes. */
const [constants, start] = ((): [Uint32Array, Uint32Array] => {
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number += 1)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  const fraction = (root: number): number => (root - Math.floor(root)) * 2 ** 32;
  return [
    Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  ];
})();

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 of bytes, as people compare it: 64 hexadecimal digits. By hand, since the browser's own is not there on a page
 * that an intranet serves without https.
 */
export function sha256(bytes: Uint8Array): string {
  const state = start.slice();
  const words = new Uint32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += 64) block(state, words, view, at);
  const rest = bytes.length - whole;
  const last = new DataView(new ArrayBuffer(rest < 56 ? 64 : 128));
  for (let at = 0; at < rest; at += 1) last.setUint8(at, bytes[whole + at] ?? 0);
  last.setUint8(rest, 0x80);
  last.setUint32(last.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  last.setUint32(last.byteLength - 4, (bytes.length * 8) >>> 0);
  for (let at = 0; at < last.byteLength; at += 64) block(state, words, last, at);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

function block(state: Uint32Array, words: Uint32Array, bytes: DataView, from: number): void {
  for (let at = 0; at < 16; at += 1) words[at] = bytes.getUint32(from + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [w15, w2] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
    const small0 = turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3);
    const small1 = turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10);
    words[at] = ((words[at - 16] ?? 0) + small0 + (words[at - 7] ?? 0) + small1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + big1 + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + (words[at] ?? 0)) | 0;
    const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = (state[at] ?? 0) + word;
  });
}
