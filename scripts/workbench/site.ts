import { readFileSync, statSync } from "node:fs";
import { join, normalize } from "node:path";
import { contentType } from "./contentTypes";
import { officeJs, paneFolder } from "./paneFiles";
import type { PageScripts } from "./buildPage";

export interface Answer {
  readonly type: string;
  readonly body: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page runs a WebAssembly engine; the pane in its frame keeps the policy its own page states. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const office = join("node_modules", "@microsoft", "office-js", "dist");

/** Folders whose files are served as they are: address -> folder. The first that holds a file gives it. */
const folders: readonly (readonly [string, string])[] = [
  ["/fonts/", join("node_modules", "@fontsource", "noto-sans-sc")],
  ["/office/", office],
  ["/workbench/", join("src", "trial", "workbench")],
  ["/", paneFolder],
];

export interface SiteOptions {
  readonly scripts: PageScripts;
  /** The workbook that the page opens, and its name. */
  readonly workbook: { readonly name: string; readonly bytes: Uint8Array };
}

/** Microsoft's scripts, unmodified, then the shim: to the pane's page it is one office.js. */
const officeScript = (shim: Uint8Array): Uint8Array =>
  Buffer.concat(
    [readFileSync(join(office, "office.js")), readFileSync(join(office, "excel-web-16.00.js")), shim].flatMap(
      (script) => [script, Buffer.from("\n;\n")],
    ),
  );

/** What the workbench serves; null for an address that has nothing. */
export function siteOf({ scripts, workbook }: SiteOptions): (path: string) => Answer | null {
  const script = officeScript(scripts.shim);
  const made: Readonly<Record<string, () => Answer>> = {
    "/": () => ({
      type: contentType("page.html"),
      body: readFileSync(join("src", "trial", "workbench", "workbench.html")),
      headers: { "Content-Security-Policy": pagePolicy },
    }),
    "/workbench.js": () => ({ type: contentType("page.js"), body: scripts.page }),
    [`/${officeJs}`]: () => ({ type: contentType("page.js"), body: script }),
    // Without a host office.js asks for the scripts of one by this name; here the shim is the host.
    "/office/o15apptofilemappingtable.js": () => ({ type: contentType("page.js"), body: new Uint8Array() }),
    "/manifest.xml": () => ({ type: contentType("manifest.xml"), body: readFileSync("manifest.xml") }),
    "/engine.wasm.gz": () => fileAt(join("node_modules", "excelize-wasm", "excelize.wasm.gz")) ?? nothing,
    "/workbook": () => ({
      type: contentType("book.xlsx"),
      body: workbook.bytes,
      headers: { "X-File-Name": encodeURIComponent(workbook.name), "Cache-Control": "no-store" },
    }),
  };
  return (path) => {
    if (Object.hasOwn(made, path)) return made[path]?.() ?? null;
    const found = folders.find(([address]) => path.startsWith(address));
    if (!found) return null;
    const [address, folder] = found;
    const below = normalize(path.slice(address.length));
    return below.startsWith("..") || below.endsWith(".ts") ? null : fileAt(join(folder, below));
  };
}

const nothing: Answer = { type: contentType(""), body: new Uint8Array() };

const fileAt = (path: string): Answer | null =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true
    ? { type: contentType(path), body: readFileSync(path) }
    : null;
