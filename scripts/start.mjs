// npm start [-- FILE]: evaluates the sample (or FILE), prints the result and writes the workbook under out/.
import { mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { root } from "./ensureInstalled.mjs";

const file =
  process.argv[2] === undefined ? join(root, "assets", "samples", "baiyushan-2020.xlsx") : resolve(process.argv[2]);
const out = join(root, "out");
mkdirSync(out, { recursive: true });
process.argv = [process.argv[0], "run.mjs", "src/cli/evaluate.ts", file, "--out", join(out, basename(file))];
await import("./run.mjs");
