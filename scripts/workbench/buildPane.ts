import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../build/bundle";
import { functionFiles } from "../build/functionFiles";
import { officeJs, paneFolder } from "./paneFiles";

const stampFile = `${paneFolder}.stamp`;

/** Everything the build reads. The workbench's own code and the command line are no part of the pane. */
const sources = ["src", "assets", "scripts/build", "webpack.config.js", "package-lock.json", "manifest.xml"];
const outside = /^src\/(workbench|embedded|workbook|cli|locales\/workbench)/;

function* filesBelow(path: string): Generator<string> {
  if (outside.test(path.replaceAll("\\", "/"))) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

function stampNow(): string {
  const hash = createHash("sha256");
  for (const source of sources) for (const file of filesBelow(source)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/** Builds the pane with webpack.config.js where anything it is made of has changed. @returns null, or the first error */
export async function buildPane(base: string): Promise<string | null> {
  const stamp = stampNow();
  const upToDate = existsSync(join(paneFolder, "taskpane.html")) && existsSync(stampFile);
  if (upToDate && readFileSync(stampFile, "utf8") === stamp) return null;
  mkdirSync(join("node_modules", ".cache", "perf"), { recursive: true });
  const files = (await functionFiles(base)) ?? {};
  const error = await bundle({ production: true, officeJs, out: paneFolder, files });
  if (error === null) writeFileSync(stampFile, stamp);
  return error;
}
