import { gunzipSync } from "fflate";
import { loadEngine, type Engine } from "../../../hosts/file/engine";

/** Where the page's build lets Excelize take its module from, instead of fetching it (scripts/build/page.ts). */
const place = "perfEngineModule";

/** An engine keeps every workbook that it opened: packages of this many bytes together fill half a gigabyte. */
const mostBytes = 1_000_000;

const bytesOf = (base64: string): Uint8Array => {
  const signs = atob(base64.trim());
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
};

async function start(text: () => Promise<string>): Promise<Engine> {
  Reflect.set(globalThis, place, gunzipSync(bytesOf(await text())));
  try {
    return await loadEngine(place);
  } finally {
    Reflect.deleteProperty(globalThis, place);
  }
}

/**
 * The engine for one file after another: unpacked when first wanted, and anew where the last one has grown too large.
 * @param text the compressed module in base64, as it stands in the page
 */
export function engineInPage(text: () => Promise<string>): (bytes: number) => Promise<Engine> {
  let started: Promise<Engine> | null = null;
  let opened = 0;
  return (bytes) => {
    if (opened > 0 && opened + bytes > mostBytes) [started, opened] = [null, 0];
    opened += bytes;
    started ??= start(text);
    started.catch(() => (started = null));
    return started;
  };
}
