import { gzipSync } from "node:zlib";

/** Bytes that a text or file takes on the wire: gzip at its default level. */
export function gzipSize(content: string | Uint8Array): number {
  return gzipSync(content).length;
}
