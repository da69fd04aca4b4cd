// Runs a TypeScript entry: node scripts/run.mjs src/apps/cli/evaluate.ts ARGS…
// The entry is bundled in memory-speed by esbuild, so that there is no build to do by hand and none to go stale.
import { mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./ensureInstalled.mjs";

ensureInstalled();
const [entry, ...args] = process.argv.slice(2);
const { buildSync } = await import("esbuild");
const folder = join(root, "node_modules", ".cache", "perf");
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(entry, ".ts")}.${process.pid}.mjs`);
buildSync({
  entryPoints: [resolve(root, entry)],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
});
process.argv = [process.argv[0], entry, ...args];
const { rmSync } = await import("node:fs");
process.on("exit", () => rmSync(outfile, { force: true }));
await import(pathToFileURL(outfile).href);
