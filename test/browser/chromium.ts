import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";
import * as v from "valibot";
import { launchProblem } from "./launchProblem";

/** Nothing outside this machine is reached, whatever a page asks for. */
const args = ["--disable-gpu", "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost"];

const packed = join("node_modules", "@sparticuz", "chromium", "package.json");

/** The packed browser's executable, unpacked once and kept: 200 MB that a temporary folder may not hold. */
async function unpacked(): Promise<string> {
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(packed, "utf8")));
  const folder = resolve("node_modules", ".cache", "perf", `chromium-${version}`);
  if (!existsSync(folder)) {
    const making = `${folder}.${process.pid}`;
    mkdirSync(making, { recursive: true });
    const temporary = process.env.TMPDIR;
    process.env.TMPDIR = making;
    try {
      const { default: unpack } = await import("@sparticuz/chromium");
      await unpack.executablePath();
    } finally {
      if (temporary === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = temporary;
    }
    // Two that unpack at once: the first to finish gives it.
    if (existsSync(folder)) rmSync(making, { recursive: true });
    else renameSync(making, folder);
  }
  return join(folder, "chromium");
}

/** Ways to a browser, in the order in which they are tried. `CHROMIUM` names an executable and goes before all others. */
async function choices(): Promise<readonly LaunchOptions[]> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return [{ executablePath: CHROMIUM }];
  if (process.platform === "linux" && process.arch === "x64") return [{ executablePath: await unpacked() }];
  return [{ channel: "chrome" }, { channel: "msedge" }, { channel: "chromium" }];
}

/** Tries one way after the other. Throws one sentence that says what is missing where none leads to a browser. */
async function firstThatStarts<T>(start: (options: LaunchOptions) => Promise<T>): Promise<T> {
  let problem: unknown = null;
  for (const choice of await choices()) {
    try {
      return await start({ ...choice, args, headless: true });
    } catch (error) {
      problem ??= error;
    }
  }
  const told = new Error(launchProblem(String(problem)));
  // The sentence is all there is to say.
  told.stack = told.message;
  throw told;
}

/** A browser without a window. */
export const launchChromium = () => firstThatStarts((options) => chromium.launch(options));

/** A browser that several processes share, each by its address. */
export const serveChromium = () => firstThatStarts((options) => chromium.launchServer(options));
