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
const name = basename(entry, ".ts");
const outdir = join(folder, `${name}.${process.pid}`);
buildSync({
  entryPoints: [resolve(root, entry)],
  outdir,
  // what an entry imports when it comes to it is loaded only then
  splitting: true,
  outExtension: { ".js": ".mjs" },
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
process.on("exit", () => rmSync(outdir, { recursive: true, force: true }));
await import(pathToFileURL(join(outdir, `${name}.mjs`)).href);
