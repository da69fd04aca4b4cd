import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";
import { bundledEntry, entryBundle } from "../../../scripts/entryBundle.cjs";

export const root = join(__dirname, "..", "..", "..");

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const outdir = (entry: string): string =>
  join(root, "node_modules", ".cache", "perf", `${basename(entry)}.${process.pid}`);
const bundled = new Map<string, string>();

/** The entry as `scripts/run.mjs` makes it, once for all the calls of a test file. */
function bundleOf(entry: string): string {
  const known = bundled.get(entry);
  if (known !== undefined) return known;
  buildSync(entryBundle(root, entry, outdir(entry)));
  const file = bundledEntry(entry, outdir(entry));
  bundled.set(entry, file);
  return file;
}
afterAll(() => {
  for (const entry of bundled.keys()) rmSync(outdir(entry), { recursive: true, force: true });
  bundled.clear();
});

/** Runs a command line of ours as a person's shell does. */
export function run(entry: string, ...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundleOf(entry), ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

export const evaluate = (...words: readonly string[]): Ran => run("src/apps/cli/evaluate.ts", ...words);
