// npm start [-- FILE]: evaluates the sample (or FILE), prints the result, writes the workbook under out/, then serves
// the workbench with the file open.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { ensureInstalled, root } from "./ensureInstalled.mjs";

ensureInstalled();
const file =
  process.argv[2] === undefined ? join(root, "assets", "samples", "baiyushan-2020.xlsx") : resolve(process.argv[2]);
const out = join(root, "out");
mkdirSync(out, { recursive: true });
const run = join(root, "scripts", "run.mjs");
const { status } = spawnSync(
  process.execPath,
  [run, join(root, "src/apps/cli/evaluate.ts"), file, "--out", join(out, basename(file))],
  { stdio: "inherit" },
);
// A workbook without a form opens too: the pane says what was looked for. What is no workbook does not.
if (status !== 0 && !isPackage(file)) process.exit(status ?? 1);
process.chdir(root);
process.argv = [process.argv[0], "run.mjs", "scripts/workbench/main.ts", file];
await import("./run.mjs");

/** Whether a file begins as every .xlsx does. */
function isPackage(path) {
  try {
    return readFileSync(path).subarray(0, 2).toString("latin1") === "PK";
  } catch {
    return false;
  }
}
