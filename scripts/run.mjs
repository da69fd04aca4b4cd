// Runs a TypeScript entry: node scripts/run.mjs src/apps/cli/evaluate.ts ARGS…
// The entry is bundled in memory-speed by esbuild, so that there is no build to do by hand and none to go stale.
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./ensureInstalled.mjs";
import { bundledEntry, entryBundle } from "./entryBundle.cjs";

ensureInstalled();
const [entry, ...args] = process.argv.slice(2);
const { buildSync } = await import("esbuild");
const folder = join(root, "node_modules", ".cache", "perf");
mkdirSync(folder, { recursive: true });
const outdir = join(folder, `${basename(entry, ".ts")}.${process.pid}`);
buildSync(entryBundle(root, entry, outdir));
process.argv = [process.argv[0], entry, ...args];
const { rmSync } = await import("node:fs");
process.on("exit", () => rmSync(outdir, { recursive: true, force: true }));
await import(pathToFileURL(bundledEntry(entry, outdir)).href);
