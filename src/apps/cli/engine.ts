import { createRequire } from "node:module";
import { loadEngine, type Engine } from "../../hosts/file/engine";

/** Excelize for the command line, from the installed package. */
export function startEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  return loadEngine(require.resolve("excelize-wasm/excelize.wasm.gz"));
}

/** An engine keeps every workbook that it opened: packages of this many bytes together fill half a gigabyte. */
const mostBytes = 1_000_000;

/** The engine for one file after another: started when first wanted, and anew where the last one has grown too large. */
export function engineForMany(): (bytes: number) => Promise<Engine> {
  let started: Promise<Engine> | null = null;
  let opened = 0;
  return (bytes) => {
    if (opened > 0 && opened + bytes > mostBytes) [started, opened] = [null, 0];
    opened += bytes;
    return (started ??= startEngine());
  };
}
